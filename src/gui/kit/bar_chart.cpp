#include "gui/kit/bar_chart.h"

#include "base/check.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace tandem::gui {

namespace {

constexpr int stepsMax = 5;
constexpr int barWidthMax = 14;
constexpr int barGap = 3;
constexpr int labelHeight = 24;
constexpr int legendHeight = 24;
constexpr int notePadding = 10;

} // namespace

/// One painting: where, in which colours, and which group stands out.
struct BarChart::Drawing {
    QPainter& painter;
    QRect plot;
    const Theme& theme;
    Qt::LayoutDirection direction;
    int groupCount;
    int current;

    /// The room of a group of bars, the first at the leading side.
    QRect groupAt(int group) const
    {
        const int left = plot.width() * group / groupCount;
        const int right = plot.width() * (group + 1) / groupCount;
        return QStyle::visualRect(
            direction, plot, QRect(plot.left() + left, plot.top(), right - left, plot.height()));
    }
    int heightOf(const ChartAxis& axis, qint64 value) const
    {
        return plot.bottom() - axis.positionOf(value, plot.height());
    }
};

BarChart::BarChart(const QString& name, QWidget* parent) : Chart(name, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(200);
}

QSize BarChart::sizeHint() const
{
    return {520, 260};
}

void BarChart::setData(BarChartData data)
{
    require(data.bars.size() == 1 || data.bars.size() == 2, "a bar chart has one or two series");
    require(data.texts.inFull != nullptr, "a chart can write its numbers");
    qint64 least = 0;
    qint64 most = 0;
    const auto take = [&](const ChartSeries& series) {
        require(static_cast<qsizetype>(series.values.size()) == data.labels.size(),
                "a series has a value for each label");
        for (const qint64 value : series.values) {
            least = std::min(least, value);
            most = std::max(most, value);
        }
    };
    for (const ChartSeries& series : data.bars)
        take(series);
    if (data.line)
        take(*data.line);
    m_data = std::move(data);
    m_axis = niceAxis(least, most, stepsMax);
    setCurrent(-1);
    update();
}

QString BarChart::onAxis(qint64 value) const
{
    return m_data.texts.onAxis ? m_data.texts.onAxis(value) : m_data.texts.inFull(value);
}

QString BarChart::textOf(int part) const
{
    QStringList values;
    for (const auto& [series, tint] : seriesIn(currentTheme()))
        values +=
            tr("%1 %2").arg(series->name, m_data.texts.inFull(series->values[std::size_t(part)]));
    return tr("%1: %2").arg(m_data.labels[part], values.join(QStringLiteral(", ")));
}

std::vector<std::pair<const ChartSeries*, QColor>> BarChart::seriesIn(const Theme& theme) const
{
    const QColor strong = theme.color(ColorToken::Chart1);
    std::vector<std::pair<const ChartSeries*, QColor>> all;
    for (const ChartSeries& series : m_data.bars)
        all.emplace_back(
            &series, all.empty() ? strong : blended(strong, theme.color(ColorToken::Surface), 62));
    if (m_data.line)
        all.emplace_back(&*m_data.line, theme.color(ColorToken::Chart2));
    return all;
}

/// What the axis, its words and the legend leave.
QRect BarChart::plotOf(const QRect& place) const
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

int BarChart::partAt(const QPoint& point) const
{
    const QRect plot = plotOf(rect());
    if (partCount() == 0 || !plot.adjusted(0, 0, 0, labelHeight).contains(point))
        return -1;
    const int along = isRightToLeft() ? plot.right() - point.x() : point.x() - plot.left();
    return std::min(along * partCount() / std::max(1, plot.width()), partCount() - 1);
}

void BarChart::paint(QPainter& painter, const QRect& place, const Theme& theme, int current) const
{
    if (partCount() == 0)
        return;
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    const Drawing drawing{painter, plotOf(place), theme, layoutDirection(), partCount(), current};
    paintLegend(drawing, place);
    paintGrid(drawing);
    paintBars(drawing);
    if (m_data.line)
        paintLine(drawing);
    if (current >= 0)
        paintNote(drawing);
    painter.restore();
}

void BarChart::paintGrid(const Drawing& drawing) const
{
    const QRect& plot = drawing.plot;
    const QColor line = drawing.theme.color(ColorToken::Border);
    const bool isMirrored = drawing.direction == Qt::RightToLeft;
    drawing.painter.setFont(charts::fontIn(TextRole::Caption));
    for (const qint64 tick : m_axis.ticks()) {
        const int y = drawing.heightOf(m_axis, tick);
        drawing.painter.setPen(
            QPen(tick == 0 ? line : blended(drawing.theme.color(ColorToken::Surface), line, 70)));
        drawing.painter.drawLine(QPointF(plot.left(), y + 0.5), QPointF(plot.right(), y + 0.5));
        drawing.painter.setPen(drawing.theme.color(ColorToken::Subtle));
        const int width = 200;
        const QRect words(isMirrored ? plot.right() + metrics::spaceSmall
                                     : plot.left() - metrics::spaceSmall - width,
                          y - charts::textLine / 2, width, charts::textLine);
        drawing.painter.drawText(
            words, (isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, onAxis(tick));
    }
}

/// Labels that would touch are thinned out: every so many is written.
int BarChart::labelStep(const QFontMetrics& font, int width) const
{
    int widest = 1;
    for (const QString& label : m_data.labels)
        widest = std::max(widest, font.horizontalAdvance(label) + metrics::spaceSmall);
    const int fitting = std::max(1, width / widest);
    return (partCount() + fitting - 1) / fitting;
}

void BarChart::paintBars(const Drawing& drawing) const
{
    QPainter& painter = drawing.painter;
    const int barCount = static_cast<int>(m_data.bars.size());
    const int zero = drawing.heightOf(m_axis, 0);
    const auto series = seriesIn(drawing.theme);
    const int every = labelStep(painter.fontMetrics(), drawing.plot.width());
    for (int group = 0; group < drawing.groupCount; ++group) {
        const QRect room = drawing.groupAt(group);
        const bool isCurrent = group == drawing.current;
        if (isCurrent) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(drawing.theme.color(ColorToken::Hover));
            painter.drawRoundedRect(room.adjusted(2, 0, -2, 0), metrics::radiusSmall,
                                    metrics::radiusSmall);
        }
        const int width = std::clamp(room.width() * 28 / 100, 2, barWidthMax);
        const int all = barCount * width + (barCount - 1) * barGap;
        for (int bar = 0; bar < barCount; ++bar) {
            const qint64 value = series[std::size_t(bar)].first->values[std::size_t(group)];
            const int end = drawing.heightOf(m_axis, value);
            const QRect place =
                QStyle::visualRect(drawing.direction, room,
                                   QRect(room.center().x() - all / 2 + bar * (width + barGap),
                                         std::min(end, zero), width, std::abs(end - zero)));
            painter.setPen(Qt::NoPen);
            painter.setBrush(series[std::size_t(bar)].second);
            QPainterPath shape;
            const int hidden = value < 0 ? -4 : 4; // round at the far end only
            shape.addRoundedRect(place.adjusted(0, std::min(hidden, 0), 0, std::max(hidden, 0)), 3,
                                 3);
            painter.save();
            painter.setClipRect(place);
            painter.drawPath(shape);
            painter.restore();
        }
        if (group % every != 0 && !isCurrent)
            continue;
        painter.setPen(drawing.theme.color(isCurrent ? ColorToken::Text : ColorToken::Subtle));
        painter.drawText(QRect(room.left() - room.width(), drawing.plot.bottom() + 6,
                               3 * room.width(), charts::textLine),
                         Qt::AlignCenter, m_data.labels[group]);
    }
}

void BarChart::paintLine(const Drawing& drawing) const
{
    QPolygonF points;
    for (int group = 0; group < drawing.groupCount; ++group)
        points += QPointF(drawing.groupAt(group).center().x(),
                          drawing.heightOf(m_axis, m_data.line->values[std::size_t(group)]));
    const QColor tint = drawing.theme.color(ColorToken::Chart2);
    drawing.painter.setPen(QPen(tint, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    drawing.painter.setBrush(Qt::NoBrush);
    drawing.painter.drawPolyline(points);
    drawing.painter.setBrush(drawing.theme.color(ColorToken::Surface));
    for (const QPointF& point : points)
        drawing.painter.drawEllipse(point, 3, 3);
}

void BarChart::paintLegend(const Drawing& drawing, const QRect& place) const
{
    QPainter& painter = drawing.painter;
    painter.setFont(charts::fontIn(TextRole::Caption));
    int left = place.left() + metrics::spaceSmall;
    for (const auto& [series, tint] : seriesIn(drawing.theme)) {
        const int width = painter.fontMetrics().horizontalAdvance(series->name);
        const QRect mark = QStyle::visualRect(
            drawing.direction, place,
            QRect(left, place.top() + 8, charts::swatchSize, charts::swatchSize));
        charts::swatch(painter, mark.topLeft(), tint);
        left += charts::swatchSize + 6;
        painter.setPen(drawing.theme.color(ColorToken::Muted));
        painter.drawText(
            QStyle::visualRect(drawing.direction, place,
                               QRect(left, place.top() + 4, width + 2, charts::textLine)),
            Qt::AlignCenter, series->name);
        left += width + metrics::spaceLarge;
    }
}

/// The numbers of the current group, beside it.
void BarChart::paintNote(const Drawing& drawing) const
{
    QPainter& painter = drawing.painter;
    const auto series = seriesIn(drawing.theme);
    const QFontMetrics font(charts::fontIn(TextRole::Caption));
    const auto valueOf = [&](const ChartSeries& one) {
        return m_data.texts.inFull(one.values[std::size_t(drawing.current)]);
    };
    int width = font.horizontalAdvance(m_data.labels[drawing.current]);
    for (const auto& [one, tint] : series)
        width = std::max(width, font.horizontalAdvance(one->name)
                                    + font.horizontalAdvance(valueOf(*one)) + 4 * notePadding);
    QRect box(0, drawing.plot.top() + 4, width + 2 * notePadding,
              charts::textLine * (static_cast<int>(series.size()) + 1) + 2 * notePadding);
    const QRect group = drawing.groupAt(drawing.current);
    const bool fitsRight = group.right() + box.width() <= drawing.plot.right();
    box.moveLeft(fitsRight ? group.right() : group.left() - box.width());
    painter.setPen(drawing.theme.color(ColorToken::Border));
    painter.setBrush(drawing.theme.color(ColorToken::Surface));
    painter.drawRoundedRect(box, metrics::radiusControl, metrics::radiusControl);
    QRect row(box.left() + notePadding, box.top() + notePadding, width, charts::textLine);
    painter.setFont(charts::fontIn(TextRole::Overline));
    painter.setPen(drawing.theme.color(ColorToken::Text));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_data.labels[drawing.current]);
    painter.setFont(charts::fontIn(TextRole::Caption));
    for (const auto& [one, tint] : series) {
        row.translate(0, charts::textLine);
        charts::swatch(painter, row.topLeft() + QPoint(0, 4), tint);
        painter.setPen(drawing.theme.color(ColorToken::Muted));
        painter.drawText(row.adjusted(14, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, one->name);
        painter.setPen(drawing.theme.color(ColorToken::Text));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, valueOf(*one));
    }
}

} // namespace tandem::gui
