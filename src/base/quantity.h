#pragma once

#include "base/money.h"

#include <compare>
#include <concepts>
#include <cstdint>

namespace tandem {

/// How much of an item, in millionths of its unit: 1.5 kg is Quantity::ofMillionths(1'500'000).
/// Sums are exact; leaving the 64-bit range throws BrokenInvariant.
class Quantity {
public:
    static constexpr int scale = 6;

    static constexpr Quantity ofMillionths(std::int64_t millionths) { return Quantity(millionths); }
    static Quantity ofWhole(std::int64_t pieces) { return Quantity(narrow(Int128(pieces) * one)); }
    template <std::floating_point Binary>
    static Quantity ofMillionths(Binary) = delete;
    template <std::floating_point Binary>
    static Quantity ofWhole(Binary) = delete;
    /// Errors: digitsLost, numberTooLarge.
    static Result<Quantity> exactFrom(const Decimal& value);
    static Quantity fromDecimal(const Decimal& value, Rounding rounding);

    constexpr std::int64_t millionths() const { return m_millionths; }
    constexpr bool isZero() const { return m_millionths == 0; }
    constexpr bool isNegative() const { return m_millionths < 0; }
    Decimal toDecimal() const { return Decimal::ofScaled(m_millionths, scale); }

    Quantity operator-() const { return Quantity(narrow(-Int128(m_millionths))); }
    Quantity abs() const { return isNegative() ? -*this : *this; }
    Quantity& operator+=(Quantity other)
    {
        m_millionths = narrow(Int128(m_millionths) + other.m_millionths);
        return *this;
    }
    Quantity& operator-=(Quantity other)
    {
        m_millionths = narrow(Int128(m_millionths) - other.m_millionths);
        return *this;
    }
    friend Quantity operator+(Quantity a, Quantity b) { return a += b; }
    friend Quantity operator-(Quantity a, Quantity b) { return a -= b; }
    friend constexpr auto operator<=>(Quantity, Quantity) = default;

private:
    static constexpr std::int64_t one = 1'000'000;
    constexpr explicit Quantity(std::int64_t millionths) : m_millionths(millionths) {}

    std::int64_t m_millionths;
};

/// What one unit costs, in millionths of the currency's major unit: prices may have more digits
/// than amounts (0.0125 EUR a sheet). Only lineNet and the like turn it into Money, rounding once.
class UnitPrice {
public:
    static constexpr int scale = 6;

    static constexpr UnitPrice ofMillionths(std::int64_t millionths, const Currency& currency)
    {
        return UnitPrice(millionths, currency);
    }
    template <std::floating_point Binary>
    static UnitPrice ofMillionths(Binary, const Currency&) = delete;
    /// The price that `amount` is. A currency with more than six digits throws BrokenInvariant.
    static UnitPrice of(const Money& amount);
    /// Errors: digitsLost, numberTooLarge.
    static Result<UnitPrice> exactFrom(const Decimal& value, const Currency& currency);
    static UnitPrice fromDecimal(const Decimal& value, const Currency& currency, Rounding rounding);

    constexpr std::int64_t millionths() const { return m_millionths; }
    constexpr const Currency& currency() const { return m_currency; }
    constexpr bool isZero() const { return m_millionths == 0; }
    constexpr bool isNegative() const { return m_millionths < 0; }
    Decimal toDecimal() const { return Decimal::ofScaled(m_millionths, scale); }

    friend constexpr bool operator==(const UnitPrice&, const UnitPrice&) = default;

private:
    constexpr UnitPrice(std::int64_t millionths, const Currency& currency)
        : m_millionths(millionths)
        , m_currency(currency)
    {
    }

    std::int64_t m_millionths;
    Currency m_currency;
};

/// `price` times `quantity`, less `discount` (4 % is 40'000 millionths), rounded once at the end.
Money lineNet(const UnitPrice& price, Quantity quantity, Rate discount, Rounding rounding);

/// What one unit costs if `quantity` cost `amount`: for average prices. The quantity is not zero.
UnitPrice pricePerUnit(const Money& amount, Quantity quantity, Rounding rounding);

/// What one currency is worth in another: one `unit` is `value` of `quoted`.
///
/// Kept as published, in full (the ECB gives up to six decimals); the way back divides by it
/// instead of multiplying with a rounded inverse.
class ExchangeRate {
public:
    /// "1 EUR = 1.0873 USD" is ExchangeRate(eur, usd, 1.0873). The value is positive.
    ExchangeRate(const Currency& unit, const Currency& quoted, const Decimal& value);

    const Currency& unit() const { return m_unit; }
    const Currency& quoted() const { return m_quoted; }
    const Decimal& value() const { return m_value; }

    /// `amount`, which is in one of the two currencies, in the other one, rounded once.
    Money convert(const Money& amount, Rounding rounding) const;

private:
    Currency m_unit;
    Currency m_quoted;
    Decimal m_value;
};

} // namespace tandem
