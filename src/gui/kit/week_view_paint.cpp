#include "gui/kit/privacy.h"
#include "gui/kit/week_view.h"
#include "gui/kit/week_view_measures.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyle>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int entryRadius = 5;
constexpr int entryEdge = 3;
constexpr int chartTints = 6;

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

QColor chartColor(int tint)
{
    return color(static_cast<ColorToken>(static_cast<int>(ColorToken::Chart1) + tint % chartTints));
}

} // namespace

void WeekView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), color(ColorToken::Surface));
    painter.save();
    painter.setClipRect(viewport()->rect().adjusted(0, weekHeadHeight(), 0, 0));
    paintGrid(painter);
    for (int entry = 0; entry < static_cast<int>(m_entries.size()); ++entry) {
        const bool isDragged =
            entry == m_current
            && (m_drag.kind == DragKind::Move || m_drag.kind == DragKind::Resize);
        if (!isDragged)
            paintEntry(painter, entry, placeOf(entry),
                       m_entries[static_cast<std::size_t>(entry)].span);
    }
    if (m_drag.kind != DragKind::None)
        paintEntry(painter, m_drag.kind == DragKind::Make ? -1 : m_current,
                   mirrored(sheet().placeOf(m_drag.wanted, {})), m_drag.wanted);
    paintNow(painter);
    painter.restore();
    paintHead(painter);
}

void WeekView::paintGrid(QPainter& painter) const
{
    const CalendarSheet all = sheet();
    const QColor strong = blended(color(ColorToken::Surface), color(ColorToken::Border), 90);
    const QColor faint = blended(color(ColorToken::Surface), color(ColorToken::Border), 45);
    for (int column = 0; column < all.columnCount; ++column) {
        const QRect place =
            mirrored({all.columnLeft(column), 0, all.columnWidth(column), all.height()});
        if (m_columns[static_cast<std::size_t>(column)].isToday)
            painter.fillRect(
                place, blended(color(ColorToken::Surface), color(ColorToken::AccentSoft), 40));
        painter.fillRect(layoutDirection() == Qt::LeftToRight ? place.left() : place.right(),
                         place.top(), 1, place.height(), strong);
    }
    painter.setFont(fontOf(TextRole::Caption));
    for (int hour = 0; hour < 24; ++hour) {
        const QRect line = mirrored({all.columnsLeft, all.topOf(hour * 60), all.columnsWidth, 1});
        painter.fillRect(line, strong);
        painter.fillRect(line.translated(0, all.hourHeight / 2), faint);
        const QRect label = mirrored({0, all.topOf(hour * 60) - weekLineHeight() / 2,
                                      all.columnsLeft - metrics::spaceSmall, weekLineHeight()});
        painter.setPen(color(ColorToken::Subtle));
        painter.drawText(label,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight))
                             | Qt::AlignVCenter,
                         clockText(hour * 60));
    }
}

void WeekView::paintHead(QPainter& painter) const
{
    const int ringSize = scaled(24);
    const CalendarSheet all = sheet();
    painter.fillRect(0, 0, viewport()->width(), weekHeadHeight(), color(ColorToken::Surface));
    painter.fillRect(0, weekHeadHeight() - 1, viewport()->width(), 1, color(ColorToken::Border));
    const auto along = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    for (int column = 0; column < all.columnCount; ++column) {
        const CalendarColumn& one = m_columns[static_cast<std::size_t>(column)];
        const auto placed = [&](int top, int width, int height) {
            return QStyle::visualRect(
                layoutDirection(), viewport()->rect(),
                {all.columnLeft(column) + metrics::spaceSmall, top, width, height});
        };
        const int width = all.columnWidth(column) - 2 * metrics::spaceSmall;
        painter.setFont(fontOf(one.figure.isEmpty() ? TextRole::BodyStrong : TextRole::Overline));
        painter.setPen(color(one.isToday            ? ColorToken::AccentText
                             : one.figure.isEmpty() ? ColorToken::Text
                                                    : ColorToken::Muted));
        const QRect head = one.figure.isEmpty() ? placed(0, width, weekHeadHeight())
                                                : placed(scaled(6), width, weekLineHeight());
        painter.drawText(head, int(along) | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(one.head, Qt::ElideRight, width));
        if (one.figure.isEmpty())
            continue;
        painter.setFont(fontOf(TextRole::Title));
        const QRect figure = placed(scaled(23), one.isToday ? ringSize : width, ringSize);
        if (one.isToday) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(ColorToken::Accent));
            painter.drawEllipse(figure);
            painter.setPen(color(ColorToken::OnAccent));
            painter.drawText(figure, Qt::AlignCenter, one.figure);
        } else {
            painter.setPen(color(ColorToken::Text));
            painter.drawText(figure, int(along) | Qt::AlignVCenter, one.figure);
        }
    }
}

void WeekView::paintEntry(QPainter& painter, int entry, const QRect& place,
                          const CalendarSpan& span) const
{
    const CalendarEntry fresh{.span = span, .title = tr("New appointment")};
    const CalendarEntry& one = entry < 0 ? fresh : m_entries[static_cast<std::size_t>(entry)];
    const QColor tint = chartColor(one.tint);
    QPainterPath outline;
    outline.addRoundedRect(place, entryRadius, entryRadius);
    painter.fillPath(outline,
                     blended(color(ColorToken::Surface), tint, currentTheme().isDark ? 28 : 16));
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    const bool isLeft = layoutDirection() == Qt::LeftToRight;
    painter.fillRect(isLeft ? place.left() : place.right() - entryEdge + 1, place.top(), entryEdge,
                     place.height(), tint);
    painter.restore();
    if (entry < 0 || (entry == m_current && hasFocus())) {
        painter.setPen(QPen(color(ColorToken::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(outline);
    }
    const QRect text = isLeft ? place.adjusted(9, 2, -4, -2) : place.adjusted(4, 2, -9, -2);
    const int flags =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | int(Qt::AlignVCenter);
    painter.setPen(blended(tint, color(ColorToken::Text), currentTheme().isDark ? 60 : 72));
    const auto line = [&](int number, const QString& words) {
        painter.drawText(QRect(text.left(), text.top() + number * weekLineHeight(), text.width(),
                               weekLineHeight()),
                         flags,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
    };
    QFont strong = fontOf(TextRole::Caption);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    line(0, shownText(one.title, Privacy::Name));
    if (place.height() < 2 * weekLineHeight() + 4)
        return;
    painter.setFont(fontOf(TextRole::Caption));
    // Times go from left to right in every direction of writing.
    line(1, u"\u2066%1 – %2\u2069"_s.arg(clockText(span.fromMinute), clockText(span.untilMinute)));
    if (place.height() >= 3 * weekLineHeight() + 4)
        line(2, shownText(one.detail, Privacy::Name));
}

void WeekView::paintNow(QPainter& painter) const
{
    constexpr int dotSize = 7;
    constexpr int everyColumn = -2;
    if (m_nowColumn == -1)
        return;
    const CalendarSheet all = sheet();
    const bool isAcross = m_nowColumn == everyColumn;
    const int left = isAcross ? all.columnsLeft : all.columnLeft(m_nowColumn);
    const int width = isAcross ? all.columnsWidth : all.columnWidth(m_nowColumn);
    painter.fillRect(mirrored({left, all.topOf(m_nowMinute), width, 2}), color(ColorToken::Bad));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(ColorToken::Bad));
    painter.drawEllipse(
        mirrored({left - dotSize / 2, all.topOf(m_nowMinute) - dotSize / 2 + 1, dotSize, dotSize}));
}

} // namespace tandem::gui
