#pragma once

#include "base/decimal.h"

#include <cstdint>
#include <optional>

/// Amounts as foreign files state them: exact, never rounded, and no amount at all where they
/// cannot be held so.
namespace tandem::formats {

/// Most digits of an amount in bank files, as ISO 20022 has it (DecimalNumber, totalDigits).
inline constexpr int bankDigitsMax = 18;

/// Reads "-1234.50": an optional sign, digits, at most one point; no grouping, no exponent. Unset
/// if `text` is anything else, or has more than `digitsMax` digits.
std::optional<Decimal> statedAmount(QStringView text, int digitsMax);

/// `numerator` / `denominator`, where the denominator is a power of ten up to 10^18; else unset.
std::optional<Decimal> statedFraction(std::int64_t numerator, std::int64_t denominator);

/// The exact sum, at the larger of both scales; unset if it has more than 38 digits.
std::optional<Decimal> exactSum(const Decimal& a, const Decimal& b);

/// `amount` as a count of 10^-`digits`; unset if a digit would be lost, or 64 bits are too few.
std::optional<std::int64_t> exactMinor(const Decimal& amount, int digits);

} // namespace tandem::formats
