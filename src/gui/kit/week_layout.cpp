#include "gui/kit/week_layout.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace tandem::gui {

namespace {

constexpr int entryGap = 2;

/// Spans that hang together, and the lanes they took.
struct Cluster {
    std::vector<std::size_t> members;
    std::vector<int> lanesUntil; ///< Where the last span of each lane ends.
    int column = -1;
    int untilMinute = 0;
};

void close(Cluster& cluster, std::vector<CalendarLane>& lanes)
{
    for (const std::size_t member : cluster.members)
        lanes[member].laneCount = static_cast<int>(cluster.lanesUntil.size());
    cluster = {};
}

} // namespace

std::vector<CalendarLane> packedLanes(std::span<const CalendarSpan> spans)
{
    std::vector<std::size_t> order(spans.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t one, std::size_t other) {
        const CalendarSpan& a = spans[one];
        const CalendarSpan& b = spans[other];
        return std::tuple(a.column, a.fromMinute, -a.untilMinute)
               < std::tuple(b.column, b.fromMinute, -b.untilMinute);
    });
    std::vector<CalendarLane> lanes(spans.size());
    Cluster cluster;
    for (const std::size_t index : order) {
        const CalendarSpan& span = spans[index];
        if (span.column != cluster.column || span.fromMinute >= cluster.untilMinute)
            close(cluster, lanes);
        const auto free = std::ranges::find_if(cluster.lanesUntil,
                                               [&](int until) { return until <= span.fromMinute; });
        lanes[index].lane = static_cast<int>(free - cluster.lanesUntil.begin());
        if (free == cluster.lanesUntil.end())
            cluster.lanesUntil.push_back(span.untilMinute);
        else
            *free = span.untilMinute;
        cluster.members.push_back(index);
        cluster.column = span.column;
        cluster.untilMinute = std::max(cluster.untilMinute, span.untilMinute);
    }
    close(cluster, lanes);
    return lanes;
}

int CalendarSheet::columnLeft(int column) const
{
    return columnsLeft + columnsWidth * column / columnCount;
}

int CalendarSheet::columnWidth(int column) const
{
    return columnLeft(column + 1) - columnLeft(column);
}

QRect CalendarSheet::placeOf(const CalendarSpan& span, const CalendarLane& lane) const
{
    const int width = columnWidth(span.column) - 4 * entryGap;
    const int left = columnLeft(span.column) + entryGap + width * lane.lane / lane.laneCount;
    const int right = columnLeft(span.column) + entryGap + width * (lane.lane + 1) / lane.laneCount;
    const int top = topOf(span.fromMinute);
    const int bottom = topOf(std::max(span.untilMinute, span.fromMinute + calendarStepMinutes));
    return {left, top + 1, right - left - entryGap, bottom - top - entryGap};
}

CalendarSpan CalendarSheet::stepAt(QPoint point) const
{
    int column = 0;
    while (column + 1 < columnCount && point.x() >= columnLeft(column + 1))
        ++column;
    const int minute = std::clamp(point.y() * 60 / hourHeight, 0, minutesInDay - 1);
    const int from = minute / calendarStepMinutes * calendarStepMinutes;
    return {column, from, from + calendarStepMinutes};
}

CalendarSpan movedSpan(CalendarSpan span, int columns, int minutes, int columnCount)
{
    const int length = span.minutes();
    span.column = std::clamp(span.column + columns, 0, columnCount - 1);
    span.fromMinute = std::clamp(span.fromMinute + minutes, 0, minutesInDay - length);
    span.untilMinute = span.fromMinute + length;
    return span;
}

CalendarSpan resizedSpan(CalendarSpan span, int untilMinute)
{
    span.untilMinute = std::clamp(
        untilMinute, std::min(span.fromMinute + calendarStepMinutes, minutesInDay), minutesInDay);
    return span;
}

} // namespace tandem::gui
