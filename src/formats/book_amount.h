#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tandem::formats {
inline namespace books {

__extension__ typedef __int128 Int128;

/// An amount as a foreign file states it: a whole number of 10^-scale, never rounded.
///
/// Holds 38 digits, at most 18 of them after the point. What would need more is no value.
class ExactAmount {
public:
    static constexpr int digitsMax = 38;
    static constexpr int scaleMax = 18;

    constexpr ExactAmount() = default;

    /// `units` times 10^-scale; nothing where that is out of range.
    static std::optional<ExactAmount> of(Int128 units, int scale);

    /// `numerator` / `denominator`, where the denominator is a power of ten up to 10^18.
    static std::optional<ExactAmount> ofFraction(std::int64_t numerator, std::int64_t denominator);

    /// Reads "-12.50": an optional sign, digits, at most one point. Nothing else is an amount.
    static std::optional<ExactAmount> parse(std::string_view text);

    int scale() const { return m_scale; }
    bool isZero() const { return m_units == 0; }
    bool isNegative() const { return m_units < 0; }

    ExactAmount operator-() const;

    /// The exact sum, in the finer of both scales; nothing where it is out of range.
    std::optional<ExactAmount> plus(const ExactAmount& other) const;

    /// Decimal places needed, without trailing zeros.
    int scaleNeeded() const;

    /// How many units of 10^-scale this is; nothing where digits would be lost or 64 bits left.
    std::optional<std::int64_t> unitsAt(int scale) const;

    /// "-1234.50", with the decimal places as stated.
    std::string text() const;

    /// Equal in value: 1.5 is 1.50.
    friend bool operator==(const ExactAmount& a, const ExactAmount& b);

private:
    constexpr ExactAmount(Int128 units, int scale) : m_units(units), m_scale(scale) {}

    Int128 m_units = 0;
    int m_scale = 0;
};

} // namespace books
} // namespace tandem::formats
