#pragma once

#include "base/result.h"

#include <compare>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tandem {

/// A currency, or another thing that a book counts: its code and its number of decimal places.
///
/// The code is that of ISO 4217, or what an imported book calls its commodity ("$", "hours");
/// at most 15 bytes of UTF-8. Two currencies are equal if code and digits are.
class Currency {
public:
    static constexpr std::size_t codeBytesMax = 15;

    constexpr Currency(std::string_view code, int digits)
        : m_digits(static_cast<std::int8_t>(digits))
    {
        for (std::size_t i = 0; i < code.size() && i < codeBytesMax; ++i)
            m_code[i] = code[i];
    }

    constexpr std::string_view code() const { return {m_code}; }
    constexpr int digits() const { return m_digits; }
    friend constexpr bool operator==(const Currency&, const Currency&) = default;

private:
    char m_code[codeBytesMax + 1]{};
    std::int8_t m_digits;
};

inline constexpr Currency eur{"EUR", 2};
inline constexpr Currency jpy{"JPY", 0};

/// Where a half goes, and the rest with it. Every call that can round names one.
enum class Rounding {
    HalfEven,         ///< To the nearest, a half to the even neighbour.
    HalfAwayFromZero, ///< To the nearest, a half away from zero: the invoice rule in most of the
                      ///< EU.
    Down,             ///< Toward zero.
};

/// A factor such as a tax rate, in millionths: 19 % is Rate::ofMillionths(190'000).
class Rate {
public:
    static constexpr Rate ofMillionths(std::int64_t millionths) { return Rate(millionths); }
    constexpr std::int64_t millionths() const { return m_millionths; }

private:
    constexpr explicit Rate(std::int64_t millionths) : m_millionths(millionths) {}
    std::int64_t m_millionths;
};

/// An exact amount in the minor unit of one currency (cents, yen).
///
/// Sums are exact. Products are computed in 128 bits and rounded once, as the caller says; there
/// is no operator* and no way in from double. Leaving the 64-bit range, or mixing currencies, is
/// a bug and throws BrokenInvariant. Source: docs/money.md, "Representation".
class Money {
public:
    static Money ofMinor(std::int64_t minor, const Currency& currency);
    static Money zero(const Currency& currency) { return ofMinor(0, currency); }

    std::int64_t minor() const { return m_minor; }
    const Currency& currency() const { return m_currency; }
    bool isZero() const { return m_minor == 0; }
    bool isNegative() const { return m_minor < 0; }

    Money operator-() const;
    Money& operator+=(const Money& other);
    Money& operator-=(const Money& other);
    friend Money operator+(Money a, const Money& b) { return a += b; }
    friend Money operator-(Money a, const Money& b) { return a -= b; }
    friend bool operator==(const Money&, const Money&) = default;

    /// This amount times `rate`, rounded to the minor unit by `rounding`.
    Money times(Rate rate, Rounding rounding) const;

    /// Splits this amount in proportion to `weights`, losing nothing: the parts add up to it.
    ///
    /// Minor units left over go one each to the largest remainders, the earlier part first.
    /// Weights are zero or more, and not all zero.
    std::vector<Money> allocate(std::span<const std::int64_t> weights) const;

private:
    Money(std::int64_t minor, const Currency& currency) : m_minor(minor), m_currency(currency) {}

    std::int64_t m_minor;
    Currency m_currency;
};

} // namespace tandem
