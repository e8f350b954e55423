#pragma once

#include <QPoint>
#include <QRect>

#include <cstdint>
#include <span>
#include <vector>

/// Where the entries of a calendar stand. Pure; WeekView paints what this says.
namespace tandem::gui {

inline constexpr int minutesInDay = 24 * 60;
inline constexpr int calendarStepMinutes = 15; ///< What the mouse and the keys snap to.

/// A time within one column of a calendar: a day, or a room on a day.
struct CalendarSpan {
    int column = 0;
    int fromMinute = 0;  ///< Of the day.
    int untilMinute = 0; ///< Not included; up to minutesInDay.

    int minutes() const { return untilMinute - fromMinute; }
    friend bool operator==(const CalendarSpan&, const CalendarSpan&) = default;
};

/// Which of how many lanes side by side a span takes in its column.
struct CalendarLane {
    int lane = 0;
    int laneCount = 1;
    friend bool operator==(const CalendarLane&, const CalendarLane&) = default;
};

/// Puts spans that meet side by side: each in the first lane that is free, and all that hang
/// together, even by way of others, in lanes of one width. In the order of `spans`.
std::vector<CalendarLane> packedLanes(std::span<const CalendarSpan> spans);

/// The measures of the painted sheet, in pixels; its top is midnight.
struct CalendarSheet {
    int columnsLeft = 0;  ///< Where the first column begins, after the hours.
    int columnsWidth = 0; ///< Of all columns together.
    int columnCount = 1;
    int hourHeight = 56;

    int columnLeft(int column) const;
    int columnWidth(int column) const;
    int topOf(int minute) const { return minute * hourHeight / 60; }
    int height() const { return 24 * hourHeight; }

    /// Where a span stands; spans too short to be seen get a quarter of an hour.
    QRect placeOf(const CalendarSpan& span, const CalendarLane& lane) const;
    /// The column and the step of the day under a point, the nearest ones if it is outside.
    CalendarSpan stepAt(QPoint point) const;
};

/// `span` later by `minutes` and farther by `columns`, kept within the day and the columns.
CalendarSpan movedSpan(CalendarSpan span, int columns, int minutes, int columnCount);

/// `span` with another end, at least one step long and within the day.
CalendarSpan resizedSpan(CalendarSpan span, int untilMinute);

} // namespace tandem::gui
