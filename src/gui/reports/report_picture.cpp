#include "gui/reports/report_picture.h"

#include "gui/kit/compact_text.h"

namespace tandem::gui {

namespace {

const Money* amountIn(const ReportRow& row, int column)
{
    return std::get_if<Money>(&row.cells[std::size_t(column)]);
}

/// Whether a row is a line with all amounts in this currency; a total or heading is none.
bool isDrawable(const ReportRow& row, const ReportPicture& picture, const Currency& currency)
{
    return row.level == ReportLevel::Line
           && std::ranges::all_of(picture.amountColumns, [&](int column) {
                  const Money* const amount = amountIn(row, column);
                  return amount && amount->currency() == currency;
              });
}

std::optional<Currency> firstCurrency(const ReportTable& report)
{
    for (const ReportRow& row : report.rows)
        if (const Money* const amount = amountIn(row, report.picture->amountColumns.front());
            amount && row.level == ReportLevel::Line)
            return amount->currency();
    return {};
}

} // namespace

std::optional<DrawnReport> drawn(const ReportTable& report, const Locality& locality)
{
    if (!report.picture)
        return {};
    const ReportPicture& picture = *report.picture;
    const auto currency = firstCurrency(report);
    if (!currency)
        return {};
    const auto moneyOf = [currency = *currency](qint64 minor) {
        return Money::ofMinor(minor, currency);
    };
    DrawnReport made{
        .data = {.labels = {},
                 .texts = {
                     .inFull = [=](qint64 minor) { return amountText(moneyOf(minor), locality); },
                     .onAxis = [=](qint64 minor) { return compactText(moneyOf(minor), locality); }},
                 .layout = BarLayout::Stacked,
                 .fill = LineFill::ToZero},
        .rows = {}};
    std::vector<ChartSeries> series;
    for (const int column : picture.amountColumns)
        series.push_back({report.columns[std::size_t(column)].title, {}});
    for (std::size_t i = 0; i < report.rows.size() && made.rows.size() < picturedLinesMax; ++i) {
        const ReportRow& row = report.rows[i];
        if (!isDrawable(row, picture, *currency))
            continue;
        made.rows.push_back(static_cast<int>(i));
        made.data.labels += textOf(row.cells[std::size_t(picture.labelColumn)], locality);
        for (std::size_t part = 0; part < series.size(); ++part)
            series[part].values.push_back(amountIn(row, picture.amountColumns[part])->minor());
    }
    if (made.rows.size() < 2)
        return {};
    if (picture.shape == PictureShape::Area)
        made.data.line = std::move(series.front());
    else
        made.data.bars = std::move(series);
    return made;
}

} // namespace tandem::gui
