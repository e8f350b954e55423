#pragma once

#include "backoffice/assets/asset_queries.h"

namespace tandem::assets {

/// What a run would post for an asset.
struct DueDepreciation {
    AssetId asset;
    QString number;
    QString name;
    AssetClassId assetClass;
    Money amount;
};

/// What is left to depreciate through the end of the month of a day, by asset. Assets with moves
/// after that are left out.
Result<std::vector<DueDepreciation>> dueDepreciation(Reader& books, QDate month);

/// Depreciates all assets through the end of the month of a day: an entry for each class, with the
/// key "depreciation-<run>-<class>".
/// Errors: dayMissing, nothingToDepreciate, schedules::errors::postsIntoPast, and those of
/// ledger::post.
Result<DepreciationRun> depreciate(UnitOfWork& work, QDate month);

/// Reverses the entries of a run, on its day or on `on` if that is later.
/// Errors: runNotFound, runUndone, runNotLast, schedules::errors::postsIntoPast, and those of
/// ledger::reverse.
Result<> undoRun(UnitOfWork& work, DepreciationRunId id, QDate on);

} // namespace tandem::assets
