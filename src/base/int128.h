#pragma once

#include "base/check.h"
#include "base/rounding.h"

#include <array>
#include <cstdint>
#include <limits>

namespace tandem {

// __extension__: ISO C++20 has no name for these types; "using" cannot take the word.
__extension__ typedef __int128 Int128;           // NOLINT(modernize-use-using)
__extension__ typedef unsigned __int128 UInt128; // NOLINT(modernize-use-using)

/// The powers of ten that fit 128 bits: 10^0 to 10^38.
inline constexpr std::array<Int128, 39> powersOfTen = [] {
    std::array<Int128, 39> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

constexpr Int128 powerOfTen(int exponent)
{
    return powersOfTen[static_cast<std::size_t>(exponent)];
}

constexpr UInt128 magnitude(Int128 value)
{
    return value < 0 ? UInt128(0) - static_cast<UInt128>(value) : static_cast<UInt128>(value);
}

/// `numerator` / `denominator`, rounded once. The denominator is positive.
/// For std::int64_t, whose division is a tenth of the price, and for Int128.
template <class Integer>
constexpr Integer divideRounded(Integer numerator, Integer denominator, Rounding rounding)
{
    const Integer quotient = numerator / denominator; // toward zero
    Integer rest = numerator - quotient * denominator;
    if (rest == 0)
        return quotient;
    const bool isNegative = rest < 0;
    if (isNegative)
        rest = -rest;
    const Integer missing = denominator - rest; // to the next unit: twice the rest may not fit
    const Rest compared = rest < missing   ? Rest::BelowHalf
                          : rest > missing ? Rest::AboveHalf
                                           : Rest::Half;
    if (!movesAway({compared, isNegative, quotient % 2 != 0}, rounding))
        return quotient;
    return isNegative ? quotient - 1 : quotient + 1;
}

/// `value` as 64 bits. One that does not fit throws BrokenInvariant.
inline std::int64_t narrow(Int128 value)
{
    require(value >= std::numeric_limits<std::int64_t>::min()
                && value <= std::numeric_limits<std::int64_t>::max(),
            "an amount stays in the 64-bit range");
    return static_cast<std::int64_t>(value);
}

/// `a` * `b` / `denominator`, rounded once, all in integers wide enough for any three.
inline std::int64_t scaled(std::int64_t a, std::int64_t b, std::int64_t denominator,
                           Rounding rounding)
{
    std::int64_t product = 0;
    if (!__builtin_mul_overflow(a, b, &product))
        return divideRounded(product, denominator, rounding);
    return narrow(divideRounded(Int128(a) * b, Int128(denominator), rounding));
}

} // namespace tandem
