#include "gui/kit/chart_share.h"

#include "base/int128.h"

#include <algorithm>

namespace tandem::gui {

/// By the running sum, so that roundings never add up.
std::vector<int> sharesOf(const std::vector<ChartShare>& shares, int length)
{
    Int128 whole = 0;
    for (const ChartShare& share : shares)
        whole += std::max<qint64>(share.value, 0);
    std::vector<int> lengths;
    Int128 before = 0;
    for (const ChartShare& share : shares) {
        const Int128 after = before + std::max<qint64>(share.value, 0);
        const int from = whole == 0 ? 0 : static_cast<int>(before * length / whole);
        const int to = whole == 0 ? 0 : static_cast<int>(after * length / whole);
        lengths.push_back(to - from);
        before = after;
    }
    return lengths;
}

} // namespace tandem::gui
