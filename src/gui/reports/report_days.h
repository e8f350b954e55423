#pragma once

#include "gui/reports/report_specs.h"

namespace tandem::gui {

/// What can be chosen without typing days.
enum class ReportPeriod { ThisMonth, LastMonth, ThisQuarter, ThisYear, LastYear, Other };

/// What a report is set beside.
enum class ReportComparison { Nothing, PeriodBefore, YearBefore };

/// The whole period that contains, or precedes, `today`; years are fiscal. Other: this year.
reports::Days daysOf(ReportPeriod period, QDate today, int yearStartsMonth);

/// The days that those of a report are compared with. The period before whole months is as many
/// whole months, that before other days as many days; before an AsOf day it is the end of the
/// month before.
reports::Days comparedDays(const reports::Days& days, ReportSpan span, ReportComparison comparison);

} // namespace tandem::gui
