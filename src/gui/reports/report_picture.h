#pragma once

#include "gui/kit/series_chart.h"
#include "gui/reports/report_table.h"

namespace tandem::gui {

/// A report's picture, and the row of the report that each part of it stands for.
struct DrawnReport {
    SeriesChartData data;
    std::vector<int> rows;
};

/// Lines that a picture has room for; of more, the first are drawn.
inline constexpr std::size_t picturedLinesMax = 24;

/// What the report asks to be drawn, of lines in the currency of the first. Empty where it asks for
/// nothing or fewer than two lines could be drawn.
std::optional<DrawnReport> drawn(const ReportTable& report, const Locality& locality);

} // namespace tandem::gui
