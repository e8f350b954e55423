#pragma once

#include "base/decimal.h"

#include <compare>
#include <concepts>
#include <cstdint>

namespace tandem {

/// A factor such as a tax or discount rate, in millionths: 19 % is Rate::ofMillionths(190'000).
/// Exchange rates need more digits and are an ExchangeRate.
class Rate {
public:
    static constexpr int scale = 6;
    static constexpr std::int64_t whole = 1'000'000; ///< 100 %, in millionths.

    static constexpr Rate ofMillionths(std::int64_t millionths) { return Rate(millionths); }
    template <std::floating_point Binary>
    static Rate ofMillionths(Binary) = delete;

    /// 0.19 is 19 %. Errors: digitsLost, numberTooLarge.
    static Result<Rate> exactFrom(const Decimal& factor);
    /// 19 is 19 %, 7.5 is 7.5 %. Errors: digitsLost, numberTooLarge.
    static Result<Rate> exactFromPercent(const Decimal& percent);

    constexpr std::int64_t millionths() const { return m_millionths; }
    constexpr bool isZero() const { return m_millionths == 0; }
    Decimal toDecimal() const { return Decimal::ofScaled(m_millionths, scale); }
    /// 190'000 millionths are 19 %, without trailing zeros.
    Decimal toPercent() const { return Decimal::ofScaled(m_millionths, scale - 2).trimmed(); }

    friend constexpr auto operator<=>(Rate, Rate) = default;

private:
    constexpr explicit Rate(std::int64_t millionths) : m_millionths(millionths) {}
    std::int64_t m_millionths;
};

} // namespace tandem
