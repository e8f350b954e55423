#include "gui/kit/series_chart.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

/// How SeriesChart is painted.
namespace tandem::gui {

namespace {

constexpr int barWidthMax = 14;
constexpr int barGap = 3;
constexpr int stackWidthMax = 30;
constexpr int notePadding = 10;

/// Where a bar ends round, if another does not follow there.
enum class FarEnd { Above, Below, Joined };

} // namespace

/// One painting: where, in which colours, and which group stands out.
struct SeriesChart::Drawing {
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
    void highlight() const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorToken::Hover));
        painter.drawRoundedRect(groupAt(current).adjusted(2, 0, -2, 0), metrics::radiusSmall,
                                metrics::radiusSmall);
    }
    /// A bar, round at its far end.
    void bar(const QRect& place, const QColor& tint, FarEnd end) const
    {
        constexpr int corner = 4;
        QPainterPath shape;
        shape.addRoundedRect(place.adjusted(0, end == FarEnd::Above ? 0 : -corner, 0,
                                            end == FarEnd::Below ? 0 : corner),
                             3, 3);
        painter.save();
        painter.setClipRect(place);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawPath(shape);
        painter.restore();
    }
    int heightOf(const ChartAxis& axis, qint64 value) const
    {
        return plot.bottom() - axis.positionOf(value, plot.height());
    }
};

void SeriesChart::paint(QPainter& painter, const QRect& place, const Theme& theme,
                        int current) const
{
    if (partCount() == 0)
        return;
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    const Drawing drawing{painter, plotOf(place), theme, layoutDirection(), partCount(), current};
    paintLegend(drawing, place);
    paintGrid(drawing);
    if (current >= 0)
        drawing.highlight();
    paintLabels(drawing);
    for (int group = 0; group < drawing.groupCount; ++group)
        m_data.layout == BarLayout::Stacked ? paintStack(drawing, group)
                                            : paintBars(drawing, group);
    if (m_data.line)
        paintLine(drawing);
    if (current >= 0)
        paintNote(drawing);
    painter.restore();
}

void SeriesChart::paintGrid(const Drawing& drawing) const
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
int SeriesChart::labelStep(const QFontMetrics& font, int width) const
{
    int widest = 1;
    for (const QString& label : m_data.labels)
        widest = std::max(widest, font.horizontalAdvance(label) + metrics::spaceSmall);
    const int fitting = std::max(1, width / widest);
    return (partCount() + fitting - 1) / fitting;
}

void SeriesChart::paintLabels(const Drawing& drawing) const
{
    QPainter& painter = drawing.painter;
    const int every = labelStep(painter.fontMetrics(), drawing.plot.width());
    for (int group = 0; group < drawing.groupCount; ++group) {
        const bool isCurrent = group == drawing.current;
        if (group % every != 0 && !isCurrent)
            continue;
        const QRect room = drawing.groupAt(group);
        painter.setPen(drawing.theme.color(isCurrent ? ColorToken::Text : ColorToken::Subtle));
        painter.drawText(QRect(room.left() - room.width(), drawing.plot.bottom() + 6,
                               3 * room.width(), charts::textLine),
                         Qt::AlignCenter, m_data.labels[group]);
    }
}

void SeriesChart::paintBars(const Drawing& drawing, int group) const
{
    const int barCount = static_cast<int>(m_data.bars.size());
    const QRect room = drawing.groupAt(group);
    const int width = std::clamp(room.width() * 28 / 100, 2, barWidthMax);
    const int all = barCount * width + (barCount - 1) * barGap;
    const int zero = drawing.heightOf(m_axis, 0);
    const auto series = seriesIn(drawing.theme);
    for (int bar = 0; bar < barCount; ++bar) {
        const qint64 value = series[std::size_t(bar)].first->values[std::size_t(group)];
        const int end = drawing.heightOf(m_axis, value);
        const QRect place =
            QStyle::visualRect(drawing.direction, room,
                               QRect(room.center().x() - all / 2 + bar * (width + barGap),
                                     std::min(end, zero), width, std::abs(end - zero)));
        drawing.bar(place, series[std::size_t(bar)].second,
                    value < 0 ? FarEnd::Below : FarEnd::Above);
    }
}

/// Only the end of the whole stack is round.
void SeriesChart::paintStack(const Drawing& drawing, int group) const
{
    const std::vector<Span> spans = stackOf(group);
    const auto series = seriesIn(drawing.theme);
    const QRect room = drawing.groupAt(group);
    const int width = std::clamp(room.width() * 46 / 100, 3, stackWidthMax);
    qint64 least = 0;
    qint64 most = 0;
    for (const Span& span : spans) {
        least = std::min(least, span.to);
        most = std::max(most, span.to);
    }
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const int from = drawing.heightOf(m_axis, spans[i].from);
        const int to = drawing.heightOf(m_axis, spans[i].to);
        const QRect place(room.center().x() - width / 2, std::min(from, to), width,
                          std::abs(to - from));
        const bool isEnd = spans[i].to == most || spans[i].to == least;
        const FarEnd end = !isEnd ? FarEnd::Joined : to > from ? FarEnd::Below : FarEnd::Above;
        drawing.bar(place, series[i].second, end);
    }
}

void SeriesChart::paintLine(const Drawing& drawing) const
{
    QPolygonF points;
    for (int group = 0; group < drawing.groupCount; ++group)
        points += QPointF(drawing.groupAt(group).center().x(),
                          drawing.heightOf(m_axis, m_data.line->values[std::size_t(group)]));
    const QColor tint = seriesIn(drawing.theme).back().second;
    if (m_data.fill == LineFill::ToZero) {
        const int zero = drawing.heightOf(m_axis, 0);
        QPolygonF area = points;
        area << QPointF(points.back().x(), zero) << QPointF(points.front().x(), zero);
        drawing.painter.setPen(Qt::NoPen);
        drawing.painter.setBrush(blended(tint, drawing.theme.color(ColorToken::Surface), 78));
        drawing.painter.drawPolygon(area);
    }
    drawing.painter.setPen(QPen(tint, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    drawing.painter.setBrush(Qt::NoBrush);
    drawing.painter.drawPolyline(points);
    drawing.painter.setBrush(drawing.theme.color(ColorToken::Surface));
    for (const QPointF& point : points)
        drawing.painter.drawEllipse(point, 3, 3);
}

void SeriesChart::paintLegend(const Drawing& drawing, const QRect& place) const
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
void SeriesChart::paintNote(const Drawing& drawing) const
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
