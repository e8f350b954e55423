#include "formats/exact_amount.h"

namespace tandem::formats {
namespace {

constexpr qint64 unitsMax = 999'999'999'999'999'999; // digitsMax nines

std::optional<qint64> scaledUp(qint64 units, int places)
{
    for (int i = 0; i < places && units != 0; ++i) {
        if (units > unitsMax / 10 || units < -unitsMax / 10)
            return std::nullopt;
        units *= 10;
    }
    return units;
}

} // namespace

std::optional<ExactAmount> ExactAmount::parse(QStringView text)
{
    const bool isSigned = text.startsWith(u'-') || text.startsWith(u'+');
    const bool isNegative = text.startsWith(u'-');
    ExactAmount amount;
    bool hasPoint = false;
    bool hasDigit = false;
    for (const QChar c : text.sliced(isSigned ? 1 : 0)) {
        if (c == u'.' && !hasPoint) {
            hasPoint = true;
            continue;
        }
        if (c < u'0' || c > u'9' || amount.units > unitsMax / 10 || amount.scale >= digitsMax)
            return std::nullopt;
        amount.units = amount.units * 10 + (c.unicode() - u'0');
        amount.scale += hasPoint ? 1 : 0;
        hasDigit = true;
    }
    if (!hasDigit)
        return std::nullopt;
    return isNegative ? amount.negated() : amount;
}

std::optional<ExactAmount> ExactAmount::plus(const ExactAmount& other) const
{
    const int common = std::max(scale, other.scale);
    const auto left = scaledUp(units, common - scale);
    const auto right = scaledUp(other.units, common - other.scale);
    if (!left || !right)
        return std::nullopt;
    const qint64 sum = *left + *right; // each below 10^18, so below 2^63
    if (sum > unitsMax || sum < -unitsMax)
        return std::nullopt;
    return ExactAmount{sum, common};
}

std::optional<qint64> ExactAmount::minor(int digits) const
{
    const ExactAmount shortest = withoutTrailingZeros();
    if (shortest.scale > digits)
        return std::nullopt;
    return scaledUp(shortest.units, digits - shortest.scale);
}

QString ExactAmount::text() const
{
    QString digits = QString::number(units < 0 ? -units : units).rightJustified(scale + 1, u'0');
    if (scale > 0)
        digits.insert(digits.size() - scale, u'.');
    return units < 0 ? u'-' + digits : digits;
}

ExactAmount ExactAmount::withoutTrailingZeros() const
{
    ExactAmount shortest = *this;
    while (shortest.scale > 0 && shortest.units % 10 == 0) {
        shortest.units /= 10;
        --shortest.scale;
    }
    return shortest;
}

} // namespace tandem::formats
