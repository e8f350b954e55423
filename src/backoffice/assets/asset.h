#pragma once

#include "backoffice/assets/depreciation.h"
#include "backoffice/ledger/entry.h"

#include <span>

namespace tandem::assets {

using AssetId = Id<struct AssetTag>;
using AssetClassId = Id<struct AssetClassTag>;
using AssetMoveId = Id<struct AssetMoveTag>;
using DepreciationRunId = Id<struct DepreciationRunTag>;

/// Assets that are booked and depreciated alike.
struct AssetClass {
    AssetClassId id;
    QString code;
    QString name;
    AccountId costAccount{}; ///< Unset, as the others: the account of the role.
    AccountId accumulatedAccount{};
    AccountId expenseAccount{};
    Method method = Method::StraightLine; ///< What new assets begin with, as the next two.
    int lifeMonths = 0;
    Rate rate = Rate::ofMillionths(0);
};

enum class MoveKind {
    Acquisition,
    Opening, ///< Taken over from other books, with what was depreciated there.
    Depreciation,
    Usage, ///< Units it made; no money.
    Impairment,
    ImpairmentReversal,
    Disposal,
    TransferOut,
    TransferIn,
};

QString nameOf(MoveKind kind);
std::optional<MoveKind> moveKindNamed(const QString& name);

/// What happened to an asset.
struct Move {
    AssetMoveId id;
    MoveKind kind;
    QDate movedOn;
    Money cost;        ///< What it added to the cost.
    Money accumulated; ///< What it added to the accumulated depreciation.
    Money proceeds;    ///< Of a disposal.
    Quantity units = Quantity::ofWhole(0);
    AssetClassId assetClass{};
    ledger::DimensionValueId dimension{};
    AccountId costAccount{};
    AccountId accumulatedAccount{};
    DepreciationRunId run{};
    EntryId entry{};
    AssetMoveId reverses{}; ///< The move that it undoes.
};

struct Asset {
    AssetId id;
    QString number; ///< "FA-2025-00003"
    QString name;
    AssetClassId assetClass;
    ledger::DimensionValueId dimension{};
    QDate acquiredOn;
    QDate inServiceOn; ///< Depreciation begins with its month.
    Terms terms;
    Money residual;
    bool isDisposed = false;
    std::int64_t version = 0;
    std::vector<Move> moves{};
};

/// Where an asset stands after its moves; those that were undone do not count.
struct Standing {
    Money cost;
    Money accumulated;
    Basis basis;
    Basis unimpaired; ///< As if no impairment had been.
    Quantity used = Quantity::ofWhole(0);
    QDate lastOn; ///< The day of the last move that is no usage.
    AccountId costAccount{};
    AccountId accumulatedAccount{};

    Money book() const { return cost - accumulated; }
    /// What was depreciated since the basis.
    Money depreciated() const { return basis.book - book(); }
};

/// An asset without any move stands at zero.
Standing standingOf(const Asset& asset);

/// What is to be depreciated through a day and was not; never less than zero.
Money dueThrough(const Asset& asset, const Standing& standing, QDate day);

/// By how much an asset may be written up on a day: to what it would be worth without impairments.
Money writableUp(const Asset& asset, const Standing& standing, QDate day);

/// What of the accumulated depreciation goes with a part of the cost.
Money accumulatedWith(const Standing& standing, const Money& costPart);

/// The moves that were not undone, in their order.
std::vector<Move> standingMoves(std::span<const Move> moves);

} // namespace tandem::assets
