#pragma once

#include "reports/revenue.h"

namespace tandem::reports {

/// Whether a report covers days, or shows how things stood at the end of one.
enum class Span { AsOf, Range };

/// What a report is set beside.
enum class Comparison { Nothing, PeriodBefore, YearBefore, ByMonth };

/// More columns of time are not shown side by side.
inline constexpr int timeColumnsMax = 36;

/// The days of each column. Those asked for come first, then `earlierCount` earlier times, each
/// before the last. The period before whole months is as many whole months, that before other days
/// as many days; before an AsOf day it is the end of the month before. By month: the months from
/// `days.from` to `days.to`, the first and the last cut to these days, and for a Range the whole
/// after them; of more than timeColumnsMax months the latest.
std::vector<Days> comparedDays(const Days& days, Span span, Comparison comparison,
                               int earlierCount);

} // namespace tandem::reports
