#pragma once

#include "backoffice/assets/asset.h"
#include "office/finding.h"

namespace tandem::assets {

/// Errors: classNotFound.
Result<AssetClass> assetClass(Reader& books, AssetClassId id);
Result<AssetClass> assetClass(Reader& books, const QString& code);
Result<std::vector<AssetClass>> assetClasses(Reader& books, int rowsMax);

/// An asset with its moves. Errors: assetNotFound.
Result<Asset> asset(Reader& books, AssetId id);
Result<Asset> asset(Reader& books, const QString& number);

/// Assets that are not disposed of, from a key on, with their moves.
Result<std::vector<Asset>> activeAssets(Reader& books, AssetId after, int rowsMax);

/// Depreciation of a month.
struct DepreciationRun {
    DepreciationRunId id;
    QDate throughOn;
    Money total;
    QDate undoneOn{};
    std::int64_t version = 0;
};

/// The latest first.
Result<std::vector<DepreciationRun>> depreciationRuns(Reader& books, int rowsMax);
/// Errors: runNotFound.
Result<DepreciationRun> depreciationRun(Reader& books, DepreciationRunId id);

/// An asset at the end of a day.
struct RegisterRow {
    AssetId asset;
    QString number;
    QString name;
    QString classCode;
    QDate acquiredOn;
    Money cost;
    Money accumulated;

    Money book() const { return cost - accumulated; }
};

/// The register at the end of a day, by class and number.
Result<std::vector<RegisterRow>> registerAt(Reader& books, QDate day, int rowsMax);

/// An account of assets at the end of a day: both are debits.
struct RegisterAccount {
    AccountId account;
    QString code;
    QString name;
    Money inRegister;
    Money inLedger;
};

/// By code.
Result<std::vector<RegisterAccount>> registerAccountsAt(Reader& books, QDate day);

/// For verify: each account that the register knows has what the register says, to the cent.
std::span<const Prover> assetProvers();
Result<> proveRegister(Reader& books, const Findings& found);

} // namespace tandem::assets
