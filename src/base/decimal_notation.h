#pragma once

#include "base/decimal.h"

#include <QString>

#include <optional>

namespace tandem {

/// A number as test suites write it, possibly with an exponent: "-1.20E-3".
struct DecimalNotation {
    std::optional<Decimal> value;
    QString outside; ///< Why there is no value: what of it a fixed-point number cannot hold.
    bool isNegativeZero = false;
};

/// Reads a number or a special value (NaN, Infinity, #).
DecimalNotation readNotation(const QString& text);

} // namespace tandem
