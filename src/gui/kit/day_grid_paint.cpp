#include "gui/kit/day_grid.h"
#include "gui/kit/paint.h"

#include <QPainter>
#include <QStyle>

/// How a grid of days looks.
namespace tandem::gui {

namespace {

constexpr int saturday = 6;

} // namespace

void DayGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), color(ColorToken::Surface));
    for (int day = 0; day < dayCount(); ++day) {
        const QDate on = m_month.addDays(day);
        const QRect place = placeOf(0, on);
        const QRect column(place.left(), headHeight(), place.width(),
                           std::min(rowCount() * rowHeight(), viewport()->height()));
        if (on.dayOfWeek() >= saturday)
            painter.fillRect(column, color(ColorToken::Sunken));
        if (on == m_today)
            painter.fillRect(
                column, blended(color(ColorToken::Surface), color(ColorToken::AccentSoft), 60));
    }
    painter.setClipRect(viewport()->rect().adjusted(0, headHeight(), 0, 0));
    for (int row = 0; row < rowCount(); ++row)
        paintRow(painter, row);
    for (const DaySpan& one : m_spans)
        paintSpan(painter, one);
    if (hasFocus() && rowCount() > 0)
        paintFocus(painter, placeOf(m_row, m_day).adjusted(1, 1, -1, -1), metrics::radiusSmall);
    painter.setClipping(false);
    paintHead(painter);
}

void DayGrid::paintHead(QPainter& painter) const
{
    painter.fillRect(0, 0, viewport()->width(), headHeight(), color(ColorToken::Surface));
    painter.fillRect(0, headHeight() - 1, viewport()->width(), 1, color(ColorToken::Border));
    for (int day = 0; day < dayCount(); ++day) {
        const QDate on = m_month.addDays(day);
        const QRect place = placeOf(0, on);
        const QRect upper(place.left(), metrics::spaceTiny, place.width(), headHeight() / 2 - 2);
        const QRect lower(place.left(), headHeight() / 2, place.width(), headHeight() / 2 - 4);
        painter.setFont(fontOf(TextRole::Caption));
        painter.setPen(color(ColorToken::Muted));
        painter.drawText(upper, Qt::AlignCenter,
                         m_locale.standaloneDayName(on.dayOfWeek(), QLocale::NarrowFormat));
        painter.setFont(fontOf(on == m_today ? TextRole::BodyStrong : TextRole::Body));
        painter.setPen(color(on == m_today ? ColorToken::AccentText : ColorToken::Text));
        painter.drawText(lower, Qt::AlignCenter, QString::number(on.day()));
    }
}

void DayGrid::paintRow(QPainter& painter, int row) const
{
    const QRect first = placeOf(row, m_month);
    painter.fillRect(0, first.bottom(), viewport()->width(), 1, color(ColorToken::Border));
    const QRect name = QStyle::visualRect(
        layoutDirection(), viewport()->rect(),
        {metrics::spaceLarge, first.top(), namesWidth() - 2 * metrics::spaceLarge, rowHeight()});
    painter.setFont(fontOf(row == m_row ? TextRole::BodyStrong : TextRole::Body));
    painter.setPen(color(ColorToken::Text));
    paintText(painter, name, m_names[static_cast<std::size_t>(row)], layoutDirection());
}

void DayGrid::paintSpan(QPainter& painter, const DaySpan& span) const
{
    const QRect place = placeOf(span);
    paintBox(painter, place, toneGround(span.tone), toneColor(span.tone), metrics::radiusSmall);
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(toneColor(span.tone));
    if (painter.fontMetrics().horizontalAdvance(span.text) + metrics::spaceSmall <= place.width()
        && painter.fontMetrics().height() <= place.height())
        painter.drawText(place, Qt::AlignCenter, span.text);
}

} // namespace tandem::gui
