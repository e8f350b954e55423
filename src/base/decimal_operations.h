#pragma once

#include "base/decimal.h"

#include <QList>
#include <QString>

namespace tandem {

/// An operation of the General Decimal Arithmetic suite, done with Decimal.
struct NamedOperation {
    const char16_t* name; ///< As in the suite, in lower case.
    qsizetype operands;   ///< How many it takes.
    /// The exact result, rounded once to `precision` significant digits where the suite says so.
    /// Errors: numberTooLarge, dividedByZero.
    Result<Decimal> (*run)(const QList<Decimal>& operands, int precision, Rounding rounding);
};

/// The operation of that name; none if a fixed-point number has no word for it.
const NamedOperation* operationNamed(const QString& name);

} // namespace tandem
