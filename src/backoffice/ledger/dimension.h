#pragma once

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/entry.h"
#include "office/unit_of_work.h"

#include <map>

namespace tandem::ledger {

/// What amounts are told apart by besides their account: "cost-center", "project".
struct Dimension {
    DimensionId id;
    QString code;
    QString name;
};

struct DimensionValue {
    DimensionValueId id;
    DimensionId dimension;
    QString code; ///< Unique in its dimension: "BERLIN".
    QString name;
    bool isClosed = false; ///< Lines carry it no more.
    std::int64_t version = 0;
};

/// Codes are of letters, digits, '-', '_' and '.', at most 40.
/// Errors: dimensionCodeUnfit, dimensionCodeTaken.
Result<DimensionId> createDimension(UnitOfWork& work, const QString& code, const QString& name);

/// Errors: dimensionCodeUnfit, dimensionCodeTaken.
Result<DimensionValueId> createDimensionValue(UnitOfWork& work, const Dimension& dimension,
                                              const QString& code, const QString& name);

/// Saves the name, and whether lines may carry it. Errors: changedMeanwhile.
Result<> saveDimensionValue(UnitOfWork& work, const DimensionValue& value);

/// From now on, each line of the account carries a value of the dimension; unset: as it likes.
/// Errors: accountNotFound, changedMeanwhile.
Result<> requireDimension(UnitOfWork& work, AccountId account, DimensionId dimension);

/// All of them, by code.
Result<std::vector<Dimension>> dimensions(Reader& books);
/// Errors: dimensionNotFound.
Result<Dimension> dimensionByCode(Reader& books, const QString& code);
/// The code of a dimension.
Result<QString> dimensionCode(Reader& books, DimensionId id);
/// All values of a dimension, by code.
Result<std::vector<DimensionValue>> dimensionValues(Reader& books, DimensionId dimension);
/// All values of all dimensions as dimensionValueNamed reads them: "cost-center=BERLIN".
Result<std::map<DimensionValueId, QString>> dimensionValueWords(Reader& books);
/// The value that "cost-center=BERLIN" names.
/// Errors: dimensionValueUnreadable, dimensionNotFound, dimensionUnknown.
Result<DimensionValue> dimensionValueNamed(Reader& books, const QString& words);

} // namespace tandem::ledger
