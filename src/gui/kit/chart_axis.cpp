#include "gui/kit/chart_axis.h"

#include "base/check.h"
#include "base/int128.h"

#include <algorithm>

namespace tandem::gui {

namespace {

/// The step after this one in 1, 2, 5, 10, 20, 50...
std::int64_t stepAfter(std::int64_t step)
{
    std::int64_t leading = step;
    while (leading >= 10)
        leading /= 10;
    return leading == 2 ? step / 2 * 5 : step * 2;
}

std::int64_t stepsUpTo(std::int64_t distance, std::int64_t step)
{
    return distance / step + (distance % step == 0 ? 0 : 1);
}

} // namespace

std::vector<std::int64_t> ChartAxis::ticks() const
{
    std::vector<std::int64_t> all;
    for (std::int64_t tick = bottom; tick <= top; tick += step)
        all.push_back(tick);
    return all;
}

int ChartAxis::positionOf(std::int64_t value, int length) const
{
    const Int128 above = Int128(std::clamp(value, bottom, top)) - bottom;
    return static_cast<int>(above * length / (Int128(top) - bottom));
}

ChartAxis niceAxis(std::int64_t least, std::int64_t most, int stepsMax)
{
    require(stepsMax >= 2, "an axis has room for two steps");
    const std::int64_t below = -std::clamp<std::int64_t>(least, -chartValueMax, 0);
    const std::int64_t above = std::clamp<std::int64_t>(most, 0, chartValueMax);
    std::int64_t step = 1;
    while (stepsUpTo(below, step) + stepsUpTo(above, step) > stepsMax)
        step = stepAfter(step);
    const std::int64_t bottom = -stepsUpTo(below, step) * step;
    const std::int64_t top = stepsUpTo(above, step) * step;
    return {bottom, bottom == top ? step : top, step};
}

} // namespace tandem::gui
