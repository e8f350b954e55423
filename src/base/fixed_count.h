#pragma once

#include "base/decimal.h"

namespace tandem {

/// `value` as a count of 10^-`digits`, in 64 bits, refusing to lose a digit. `kind` names what is
/// counted ("quantity", "EUR") in the error. Errors: digitsLost, numberTooLarge.
Result<std::int64_t> exactCount(const Decimal& value, int digits, const QString& kind);

/// `value` as a count of 10^-`digits`, rounded. One beyond 64 bits throws BrokenInvariant.
std::int64_t roundedCount(const Decimal& value, int digits, Rounding rounding);

} // namespace tandem
