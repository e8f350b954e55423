#pragma once

#include "backoffice/assets/asset_queries.h"

namespace tandem::assets {

/// What is asked for when an asset, or a part of it, is sold or scrapped.
struct DisposalDraft {
    AssetId asset;
    QDate disposedOn;
    std::optional<Money> costPart{}; ///< Unset: all of it.
    std::optional<Money> proceeds{}; ///< Without tax; unset: none.
    AccountId proceedsAccount{};     ///< Unset: the bank.
};

/// What a disposal came to.
struct AssetDisposed {
    AssetId asset;
    Money cost;
    Money accumulated;
    Money proceeds;
    Money gain; ///< Negative: a loss.
    EntryId entry;
};

/// Takes an asset or a part of it out of the books, after depreciating it to that day.
/// Errors: assetNotFound, dayMissing, disposed, movesLater, partUnfit, proceedsNegative,
/// schedules::errors::postsIntoPast, and those of ledger::post.
Result<AssetDisposed> dispose(UnitOfWork& work, const DisposalDraft& draft);

/// Where an asset goes; what is unset stays.
struct TransferDraft {
    AssetId asset;
    QDate movedOn;
    AssetClassId toClass{};
    std::optional<ledger::DimensionValueId> toDimension{};
};

/// Moves an asset to another class or cost centre, after depreciating it to that day where it was.
/// Errors: assetNotFound, dayMissing, disposed, movesLater, classNotFound, transferChangesNothing,
/// schedules::errors::postsIntoPast, and those of ledger::post.
Result<> transfer(UnitOfWork& work, const TransferDraft& draft);

/// Writes an asset down, after depreciating it to that day; what is left is depreciated over the
/// rest of its life. Errors: assetNotFound, dayMissing, disposed, movesLater, impairmentUnfit,
/// schedules::errors::postsIntoPast, and those of ledger::post.
Result<> impair(UnitOfWork& work, AssetId id, QDate on, const Money& amount);

/// Takes an impairment back, at most to what the asset would be worth without it.
/// Errors: those of impair; reversalUnfit.
Result<> reverseImpairment(UnitOfWork& work, AssetId id, QDate on, const Money& amount);

} // namespace tandem::assets
