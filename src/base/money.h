#pragma once

#include "base/currency.h"
#include "base/rate.h"

#include <compare>
#include <concepts>
#include <cstdint>
#include <span>
#include <vector>

namespace tandem {

/// The largest amount that is stored in the books, in minor units, either way. Ten thousand of
/// them add up without leaving 64 bits.
inline constexpr std::int64_t amountMinorMax = 900'000'000'000'000;

/// An exact amount in the minor unit of one currency (cents, yen).
///
/// Sums are exact. Products are computed in 128 bits and rounded once, as the caller says; there
/// is no operator* and no way in from or out to binary fractions. Leaving the 64-bit range, or
/// mixing currencies, is a bug and throws BrokenInvariant. Source: docs/money.md, "Money".
class Money {
public:
    static Money ofMinor(std::int64_t minor, const Currency& currency)
    {
        return Money(minor, currency);
    }
    template <std::floating_point Binary>
    static Money ofMinor(Binary, const Currency&) = delete;
    static Money zero(const Currency& currency) { return Money(0, currency); }

    /// `value` in the currency's major unit, rounded to its minor unit.
    static Money fromDecimal(const Decimal& value, const Currency& currency, Rounding rounding);
    /// The same, refusing to lose a digit. Errors: digitsLost, numberTooLarge.
    static Result<Money> exactFrom(const Decimal& value, const Currency& currency);

    std::int64_t minor() const { return m_minor; }
    const Currency& currency() const { return m_currency; }
    bool isZero() const { return m_minor == 0; }
    bool isNegative() const { return m_minor < 0; }
    Decimal toDecimal() const { return Decimal::ofScaled(m_minor, m_currency.digits()); }

    Money operator-() const;
    Money abs() const { return isNegative() ? -*this : *this; }
    Money& operator+=(const Money& other);
    Money& operator-=(const Money& other);
    friend Money operator+(Money a, const Money& b) { return a += b; }
    friend Money operator-(Money a, const Money& b) { return a -= b; }

    /// Of one currency only: which of 1 EUR and 1 USD is more is not for this class to say.
    friend std::strong_ordering operator<=>(const Money& a, const Money& b);
    friend bool operator==(const Money&, const Money&) = default;

    /// This amount times `rate`, rounded to the minor unit by `rounding`.
    Money times(Rate rate, Rounding rounding) const;
    /// This amount times `factor`, rounded once to the minor unit.
    Money times(const Decimal& factor, Rounding rounding) const;
    /// This amount times `numerator` / `denominator`, rounded once; the denominator is positive.
    Money timesRatio(std::int64_t numerator, std::int64_t denominator, Rounding rounding) const;
    /// This amount divided by `divisor`, which is positive, rounded to the minor unit.
    Money dividedBy(std::int64_t divisor, Rounding rounding) const;
    /// What coins and notes can pay: CHF 1.23 is CHF 1.25. Unchanged where all minor units exist.
    Money roundedToCash(Rounding rounding) const;

    /// Splits this amount in proportion to `weights`, losing nothing: the parts add up to it.
    ///
    /// Minor units left over go one each to the largest remainders, the earlier part first.
    /// Weights are zero or more, and not all zero. More ways to split are in allocation.h.
    std::vector<Money> allocate(std::span<const std::int64_t> weights) const;

private:
    Money(std::int64_t minor, const Currency& currency) : m_minor(minor), m_currency(currency) {}

    std::int64_t m_minor;
    Currency m_currency;
};

/// Refuses an amount that the books do not hold: beyond amountMinorMax. Errors: amountTooLarge.
Result<> checkAmount(const Money& amount);

inline Money Money::operator-() const
{
    Money negated = *this;
    require(!__builtin_sub_overflow(std::int64_t{0}, m_minor, &negated.m_minor),
            "an amount stays in the 64-bit range");
    return negated;
}

inline Money& Money::operator+=(const Money& other)
{
    require(m_currency == other.m_currency, "amounts that are added have one currency");
    require(!__builtin_add_overflow(m_minor, other.m_minor, &m_minor),
            "an amount stays in the 64-bit range");
    return *this;
}

inline Money& Money::operator-=(const Money& other)
{
    require(m_currency == other.m_currency, "amounts that are subtracted have one currency");
    require(!__builtin_sub_overflow(m_minor, other.m_minor, &m_minor),
            "an amount stays in the 64-bit range");
    return *this;
}

} // namespace tandem
