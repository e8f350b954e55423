#pragma once

#include <QString>

#include <optional>

namespace tandem::formats {

/// An amount exactly as a file states it: `units` times ten to the power of minus `scale`.
///
/// No currency and no rounding: "8.850" is {8850, 3} and stays so, but equals {885, 2}. What
/// does not fit 18 digits is not read, and a sum that would not fit is not made.
struct ExactAmount {
    static constexpr int digitsMax = 18;

    qint64 units = 0;
    int scale = 0;

    /// Reads "-1234.50": an optional sign, digits, at most one point; no grouping, no exponent.
    /// Unset if the text is anything else, or has more than `digitsMax` digits.
    static std::optional<ExactAmount> parse(QStringView text);

    bool isNegative() const { return units < 0; }
    bool isZero() const { return units == 0; }
    ExactAmount negated() const { return {-units, scale}; }

    /// The sum at the larger of both scales; unset if it has more than `digitsMax` digits.
    std::optional<ExactAmount> plus(const ExactAmount& other) const;

    /// This amount in units of `digits` decimals; unset if digits would be lost or do not fit.
    std::optional<qint64> minor(int digits) const;

    /// As parse() reads it, with all decimals of the scale: "-8.850".
    QString text() const;

    /// Equal as numbers, whatever their scales.
    friend bool operator==(const ExactAmount& a, const ExactAmount& b)
    {
        const ExactAmount left = a.withoutTrailingZeros();
        const ExactAmount right = b.withoutTrailingZeros();
        return left.units == right.units && left.scale == right.scale;
    }

private:
    ExactAmount withoutTrailingZeros() const;
};

} // namespace tandem::formats
