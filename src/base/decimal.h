#pragma once

#include "base/int128.h"
#include "base/result.h"

#include <compare>
#include <concepts>
#include <cstdint>

namespace tandem {

/// An exact decimal number: up to 38 significant digits, 0 to 18 of them after the point.
///
/// Trailing zeros are kept ("2.50" prints as "2.50") and do not count in comparisons. What can
/// lose digits names its rounding. The members throw BrokenInvariant when the result does not fit
/// or a divisor is zero: for numbers that Tandem itself made. The checked... functions below
/// answer with an Error instead: for numbers that came from outside. There is no way in from or
/// out to binary fractions. Source: docs/money.md, "Decimal".
class Decimal {
public:
    static constexpr int digitsMax = 38;
    static constexpr int scaleMax = 18;

    constexpr Decimal() = default; ///< Zero.

    /// `coefficient` / 10^`scale`: ofScaled(1234, 2) is 12.34.
    static Decimal ofScaled(Int128 coefficient, int scale);
    static Decimal ofInteger(std::int64_t value) { return ofScaled(value, 0); }
    template <std::floating_point Binary>
    static Decimal ofScaled(Binary, int) = delete;
    template <std::floating_point Binary>
    static Decimal ofInteger(Binary) = delete;

    /// Reads what toString() prints: "-12.340". An explicit '+', leading zeros and a missing zero
    /// on one side of the point are read too. Errors: notANumber, numberTooLarge.
    static Result<Decimal> parse(QStringView text);

    /// All digits, a point, no grouping, no exponent: "-12.340".
    QString toString() const;

    constexpr Int128 coefficient() const { return m_coefficient; }
    constexpr int scale() const { return m_scale; }
    constexpr bool isZero() const { return m_coefficient == 0; }
    constexpr bool isNegative() const { return m_coefficient < 0; }
    int digits() const; ///< Of the coefficient; those of zero are 1.

    Decimal operator-() const;
    Decimal abs() const { return isNegative() ? -*this : *this; }

    // Exact. The scale of a sum is the larger one, that of a product the sum of both.
    friend Decimal operator+(const Decimal& a, const Decimal& b);
    friend Decimal operator-(const Decimal& a, const Decimal& b);
    friend Decimal operator*(const Decimal& a, const Decimal& b);

    /// The exact product, rounded once to `scale`.
    Decimal times(const Decimal& factor, int scale, Rounding rounding) const;
    /// The exact quotient, rounded once to `scale`.
    Decimal dividedBy(const Decimal& divisor, int scale, Rounding rounding) const;
    /// The same number with `scale` digits after the point.
    Decimal rescaled(int scale, Rounding rounding) const;
    /// The same number without trailing zeros, but with at least `scaleMin` digits after the point.
    Decimal trimmed(int scaleMin = 0) const;

    /// By value: 2.5 equals 2.50.
    friend std::weak_ordering operator<=>(const Decimal& a, const Decimal& b);
    friend bool operator==(const Decimal& a, const Decimal& b) { return std::is_eq(a <=> b); }

private:
    constexpr Decimal(Int128 coefficient, int scale) : m_coefficient(coefficient), m_scale(scale) {}

    Int128 m_coefficient = 0;
    int m_scale = 0;
};

/// The exact sum, rounded once to `scale`. Errors: numberTooLarge.
Result<Decimal> checkedSum(const Decimal& a, const Decimal& b, int scale, Rounding rounding);
/// The exact product, rounded once to `scale`. Errors: numberTooLarge.
Result<Decimal> checkedProduct(const Decimal& a, const Decimal& b, int scale, Rounding rounding);
/// The exact quotient, rounded once to `scale`. Errors: dividedByZero, numberTooLarge.
Result<Decimal> checkedQuotient(const Decimal& a, const Decimal& b, int scale, Rounding rounding);
/// The same number with `scale` digits after the point. Errors: numberTooLarge.
Result<Decimal> checkedRescale(const Decimal& value, int scale, Rounding rounding);

} // namespace tandem
