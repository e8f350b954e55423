#include "backoffice/budgets/spreading.h"

#include "base/allocation.h"
#include "base/int128.h"

namespace tandem::budgets {

std::vector<Money> spreadByShape(const Money& year, std::span<const Money> shape)
{
    std::vector<std::int64_t> weights;
    for (const Money& month : shape)
        weights.push_back(std::max<std::int64_t>(month.minor(), 0));
    const bool isFlat = std::ranges::all_of(weights, [](std::int64_t one) { return one == 0; });
    return isFlat ? splitEvenly(year, shape.size()) : year.allocate(weights);
}

std::vector<Money> grown(std::span<const Money> months, Rate growth)
{
    std::vector<Money> result;
    if (months.empty())
        return result;
    const Rate factor = Rate::ofMillionths(Rate::whole + growth.millionths());
    Money before = Money::zero(months.front().currency());
    Money grownBefore = before;
    for (const Money& month : months) {
        before += month;
        const Money grownAfter = before.times(factor, Rounding::HalfAwayFromZero);
        result.push_back(grownAfter - grownBefore);
        grownBefore = grownAfter;
    }
    return result;
}

std::optional<Rate> shareOf(const Money& part, const Money& whole)
{
    require(part.currency() == whole.currency(), "a share is of amounts of one currency");
    if (whole.isZero())
        return std::nullopt;
    const Int128 sign = whole.isNegative() ? -1 : 1;
    const Int128 share =
        divideRounded<Int128>(Int128(part.minor()) * Rate::whole * sign,
                              Int128(whole.minor()) * sign, Rounding::HalfAwayFromZero);
    if (share < std::numeric_limits<std::int64_t>::min()
        || share > std::numeric_limits<std::int64_t>::max())
        return std::nullopt;
    return Rate::ofMillionths(static_cast<std::int64_t>(share));
}

} // namespace tandem::budgets
