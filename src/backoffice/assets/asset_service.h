#pragma once

#include "backoffice/assets/asset_queries.h"
#include "backoffice/ledger/posting.h"

namespace tandem::assets {

/// Errors: codeMissing, codeTaken, lifeUnfit, rateUnfit, ledger::errors::accountNotFound.
Result<AssetClassId> createClass(UnitOfWork& work, const AssetClass& draft);

/// How an asset came into the books.
enum class Funding {
    Account, ///< From the account given: it was paid, or somebody is owed.
    Booked,  ///< It stands on its account already: a bill was booked there.
    Opening, ///< From other books, with what was depreciated; against the opening balances.
};

/// What is asked for when an asset is made.
struct AssetDraft {
    QString name;
    AssetClassId assetClass;
    QDate acquiredOn;    ///< Of Funding::Opening, too: when it was bought.
    QDate inServiceOn{}; ///< Invalid: the day it was acquired.
    Money cost;
    Money residual;
    Terms terms;
    ledger::DimensionValueId dimension{};
    Funding funding = Funding::Account;
    AccountId fundedFrom{};               ///< Unset: the bank.
    std::optional<Money> accumulated{};   ///< Of Funding::Opening.
    QDate takenOverOn{};                  ///< Of Funding::Opening: through when it was depreciated.
    Quantity used = Quantity::ofWhole(0); ///< Of Funding::Opening, by units.
};

/// Whether an asset could be made so. Errors: nameMissing, dayMissing, costNotPositive,
/// residualUnfit, lifeUnfit, rateUnfit, unitsUnfit, accumulatedUnfit.
Result<> check(const AssetDraft& draft);

/// The plan of an asset before it is saved; what was depreciated before is left out.
/// Errors: those of check.
Result<std::vector<PlannedMonth>> planOf(const AssetDraft& draft);

/// The plan of an asset from its last move on.
std::vector<PlannedMonth> planOf(const Asset& asset);

/// Writes an asset into the register, and books what it cost.
/// Errors: those of check, classNotFound, schedules::errors::postsIntoPast, and those of
/// ledger::post.
Result<Asset> acquire(UnitOfWork& work, const AssetDraft& draft);

/// What an asset made, for depreciation by units. Errors: assetNotFound, disposed, notByUnits,
/// unitsUnfit, dayMissing.
Result<> recordUsage(UnitOfWork& work, AssetId id, QDate on, Quantity units);

/// Undoes what happened to an asset last; its entry is reversed. `on`: see ledger::reverse.
/// Errors: assetNotFound, nothingToUndo, undoTheRun, and those of ledger::reverse.
Result<MoveKind> undoLastMove(UnitOfWork& work, AssetId id, QDate on);

} // namespace tandem::assets
