#include "gui/kit/month_view.h"
#include "gui/kit/month_view_measures.h"
#include "gui/kit/paint.h"

#include <QHelpEvent>
#include <QStyle>
#include <QToolTip>

/// How a month looks, and how it is read out.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysInWeek = 7;
constexpr int chartTints = 6;
constexpr int entryEdge = 3;

QColor chartColor(int tint)
{
    return color(static_cast<ColorToken>(static_cast<int>(ColorToken::Chart1) + tint % chartTints));
}

QString spoken(const MonthEntry& one)
{
    QStringList parts{one.time, one.title, one.detail};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

void MonthView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), color(ColorToken::Surface));
    painter.setFont(fontOf(TextRole::Overline));
    painter.setPen(color(ColorToken::Muted));
    for (int column = 0; column < daysInWeek; ++column) {
        const QDate day = m_first.addDays(column);
        const QRect place = placeOf(day);
        const QRect head(place.left() + metrics::spaceSmall, 0, place.width() - metrics::spaceSmall,
                         headHeight());
        paintText(painter, head,
                  m_locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat).toUpper(),
                  layoutDirection());
    }
    for (int index = 0; index < dayCount(); ++index)
        paintDay(painter, m_first.addDays(index));
    if (m_dragged >= 0 && m_dragDay.isValid())
        paintBox(painter, placeOf(m_dragDay).adjusted(1, 1, -1, -1), {}, color(ColorToken::Accent),
                 metrics::radiusControl, 2);
}

void MonthView::paintDay(QPainter& painter, QDate day) const
{
    const QRect place = placeOf(day);
    const bool isOfMonth = day.month() == m_month.month();
    if (!isOfMonth)
        painter.fillRect(place, color(ColorToken::Sunken));
    else if (day == m_today)
        painter.fillRect(place,
                         blended(color(ColorToken::Surface), color(ColorToken::AccentSoft), 40));
    const QColor line = color(ColorToken::Border);
    painter.fillRect(place.left(), place.top(), place.width(), 1, line);
    painter.fillRect(isRightToLeft() ? place.left() : place.right(), place.top(), 1, place.height(),
                     line);
    const int ring = scaled(monthDayHeight) - metrics::spaceTiny;
    const QRect figure = QStyle::visualRect(
        layoutDirection(), place, {place.left() + metrics::spaceTiny, place.top() + 2, ring, ring});
    painter.setFont(fontOf(TextRole::BodyStrong));
    if (day == m_today)
        paintBox(painter, figure, color(ColorToken::Accent), {}, ring / 2);
    painter.setPen(color(day == m_today ? ColorToken::OnAccent
                         : isOfMonth    ? ColorToken::Text
                                        : ColorToken::Subtle));
    painter.drawText(figure, Qt::AlignCenter, QString::number(day.day()));

    const std::vector<int> all = entriesOn(day);
    const int count = static_cast<int>(all.size());
    const auto [first, shown] = shownOf(day, count);
    for (int row = 0; row < shown; ++row) {
        const int index = all[static_cast<std::size_t>(first + row)];
        const MonthEntry& one = m_entries[static_cast<std::size_t>(index)];
        paintEntry(painter, one, placeOf(one),
                   hasFocus() && day == m_day && m_entry == first + row);
    }
    if (count > shown && shown < rowsInDay()) {
        painter.setFont(fontOf(TextRole::Caption));
        painter.setPen(color(ColorToken::Muted));
        const int top = place.top() + scaled(monthDayHeight) + shown * scaled(monthEntryHeight);
        paintText(painter,
                  {place.left() + metrics::spaceSmall, top, place.width() - metrics::spaceMedium,
                   scaled(monthEntryHeight)},
                  tr("%n more", nullptr, count - shown), layoutDirection());
    }
    if (hasFocus() && day == m_day && m_entry < 0)
        paintFocus(painter, place.adjusted(1, 1, -1, -1), metrics::radiusSmall);
}

void MonthView::paintEntry(QPainter& painter, const MonthEntry& entry, const QRect& place,
                           bool isCurrent) const
{
    const QColor tint = chartColor(entry.tint);
    const int share = currentTheme().isDark ? 28 : 16;
    paintBox(painter, place, blended(color(ColorToken::Surface), tint, share), {},
             metrics::radiusSmall);
    painter.fillRect(isRightToLeft() ? place.right() - entryEdge + 1 : place.left(), place.top(),
                     entryEdge, place.height(), tint);
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(blended(tint, color(ColorToken::Text), currentTheme().isDark ? 60 : 72));
    const QString words = entry.time.isEmpty() ? entry.title : entry.time + u' ' + entry.title;
    paintText(painter, place.adjusted(metrics::spaceSmall, 0, -metrics::spaceSmall, 0), words,
              layoutDirection());
    if (isCurrent)
        paintFocus(painter, place, metrics::radiusSmall);
}

QString MonthView::daySpoken(QDate day) const
{
    QStringList parts{m_locale.toString(day, u"dddd d MMMM"_s)};
    for (const int index : entriesOn(day))
        parts += spoken(m_entries[static_cast<std::size_t>(index)]);
    return parts.join(u"; "_s);
}

QString MonthView::accessibleData() const
{
    QStringList days;
    for (int index = 0; index < dayCount(); ++index)
        if (!entriesOn(m_first.addDays(index)).empty())
            days += daySpoken(m_first.addDays(index));
    return days.isEmpty() ? tr("Nothing in this month") : days.join(u". "_s);
}

QString MonthView::accessibleCurrent() const
{
    const MonthEntry* const one = current();
    return one ? spoken(*one) : daySpoken(m_day);
}

void MonthView::speak()
{
    QAccessibleValueChangeEvent event(this, accessibleCurrent());
    QAccessible::updateAccessibility(&event);
}

bool MonthView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto& help = *static_cast<QHelpEvent*>(event);
    const int entry = entryAt(help.pos());
    QToolTip::showText(
        help.globalPos(),
        entry < 0 ? QString() : spoken(m_entries[static_cast<std::size_t>(entry)]).toHtmlEscaped(),
        this);
    return true;
}

void MonthView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
    speak();
}

void MonthView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace tandem::gui
