#include "gui/kit/series_chart.h"

#include "base/check.h"
#include "base/int128.h"

#include <QStyle>

namespace tandem::gui {

namespace {

constexpr int stepsMax = 5;
constexpr std::array<ColorToken, stackedSeriesMax> stackColors{
    ColorToken::Chart1, ColorToken::Chart2, ColorToken::Chart3,
    ColorToken::Chart4, ColorToken::Chart5, ColorToken::Chart6};
constexpr int labelHeight = 24;
constexpr int legendHeight = 24;

} // namespace

SeriesChart::SeriesChart(const QString& name, QWidget* parent) : Chart(name, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(200);
}

QSize SeriesChart::sizeHint() const
{
    return {520, 260};
}

void SeriesChart::setData(SeriesChartData data)
{
    require(data.bars.size() <= (data.layout == BarLayout::Stacked ? stackedSeriesMax : 2),
            "there is a colour for each series");
    require(!data.bars.empty() || data.line, "a chart shows something");
    require(data.texts.inFull != nullptr, "a chart can write its numbers");
    const auto hasAll = [&](const ChartSeries& series) {
        return static_cast<qsizetype>(series.values.size()) == data.labels.size();
    };
    require(std::ranges::all_of(data.bars, hasAll) && (!data.line || hasAll(*data.line)),
            "a series has a value for each label");
    m_data = std::move(data);
    qint64 least = 0;
    qint64 most = 0;
    const auto take = [&](qint64 value) {
        least = std::min(least, value);
        most = std::max(most, value);
    };
    for (int part = 0; part < partCount(); ++part) {
        if (m_data.layout == BarLayout::Stacked)
            for (const Span& span : stackOf(part))
                take(span.to);
        else
            for (const ChartSeries& series : m_data.bars)
                take(series.values[std::size_t(part)]);
        if (m_data.line)
            take(m_data.line->values[std::size_t(part)]);
    }
    m_axis = niceAxis(least, most, stepsMax);
    setCurrent(-1);
    update();
}

QString SeriesChart::onAxis(qint64 value) const
{
    return m_data.texts.onAxis ? m_data.texts.onAxis(value) : m_data.texts.inFull(value);
}

QString SeriesChart::textOf(int part) const
{
    QStringList values;
    for (const auto& [series, tint] : seriesIn(currentTheme()))
        values +=
            tr("%1 %2").arg(series->name, m_data.texts.inFull(series->values[std::size_t(part)]));
    return tr("%1: %2").arg(m_data.labels[part], values.join(QStringLiteral(", ")));
}

std::vector<std::pair<const ChartSeries*, QColor>> SeriesChart::seriesIn(const Theme& theme) const
{
    const QColor strong = theme.color(ColorToken::Chart1);
    const QColor pale = blended(strong, theme.color(ColorToken::Surface), 62);
    std::vector<std::pair<const ChartSeries*, QColor>> all;
    for (std::size_t i = 0; i < m_data.bars.size(); ++i)
        all.emplace_back(&m_data.bars[i], m_data.layout == BarLayout::Stacked
                                              ? theme.color(stackColors[i])
                                          : i == 0 ? strong
                                                   : pale);
    if (m_data.line)
        all.emplace_back(&*m_data.line,
                         m_data.bars.empty() ? strong : theme.color(ColorToken::Chart2));
    return all;
}

/// What is owed and what is owing do not hide each other: values below zero go down from it.
std::vector<SeriesChart::Span> SeriesChart::stackOf(int group) const
{
    std::vector<Span> spans;
    qint64 above = 0;
    qint64 below = 0;
    for (const ChartSeries& series : m_data.bars) {
        const qint64 value = series.values[std::size_t(group)];
        qint64& end = value < 0 ? below : above;
        const auto sum = std::clamp<Int128>(Int128(end) + value, -chartValueMax, chartValueMax);
        const auto from = std::exchange(end, static_cast<qint64>(sum));
        spans.push_back({from, end});
    }
    return spans;
}

/// What the axis, its words and the legend leave.
QRect SeriesChart::plotOf(const QRect& place) const
{
    const QFontMetrics font(charts::fontIn(TextRole::Caption));
    int axisWidth = 0;
    for (const qint64 tick : m_axis.ticks())
        axisWidth = std::max(axisWidth, font.horizontalAdvance(onAxis(tick)));
    const QRect plot =
        place.adjusted(axisWidth + 2 * metrics::spaceSmall, legendHeight + metrics::spaceSmall,
                       -metrics::spaceSmall, -labelHeight);
    return QStyle::visualRect(layoutDirection(), place, plot);
}

int SeriesChart::partAt(const QPoint& point) const
{
    const QRect plot = plotOf(rect());
    if (partCount() == 0 || !plot.adjusted(0, 0, 0, labelHeight).contains(point))
        return -1;
    const int along = isRightToLeft() ? plot.right() - point.x() : point.x() - plot.left();
    return std::min(along * partCount() / std::max(1, plot.width()), partCount() - 1);
}

} // namespace tandem::gui
