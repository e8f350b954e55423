#pragma once

/// Heights within a MonthView, in pixels at 100 % text.
namespace tandem::gui {

inline constexpr int monthHeadHeight = 30;  ///< The names of the days.
inline constexpr int monthDayHeight = 28;   ///< The number of a day.
inline constexpr int monthEntryHeight = 20; ///< A line of a day.

} // namespace tandem::gui
