#include "formats/stated_amount.h"

#include "base/fixed_count.h"

#include <algorithm>

namespace tandem::formats {

std::optional<Decimal> statedAmount(QStringView text, int digitsMax)
{
    const auto amount = Decimal::parse(text);
    if (!amount || amount->digits() > digitsMax)
        return std::nullopt;
    return *amount;
}

std::optional<Decimal> statedFraction(std::int64_t numerator, std::int64_t denominator)
{
    for (int scale = 0; scale <= Decimal::scaleMax; ++scale) {
        if (powerOfTen(scale) == denominator)
            return Decimal::ofScaled(numerator, scale);
    }
    return std::nullopt;
}

std::optional<Decimal> exactSum(const Decimal& a, const Decimal& b)
{
    const auto sum = checkedSum(a, b, std::max(a.scale(), b.scale()), Rounding::Down);
    return sum ? std::optional(*sum) : std::nullopt;
}

std::optional<std::int64_t> exactMinor(const Decimal& amount, int digits)
{
    const auto minor = exactCount(amount, digits, {});
    return minor ? std::optional(*minor) : std::nullopt;
}

} // namespace tandem::formats
