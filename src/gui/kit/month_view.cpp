#include "gui/kit/month_view.h"

#include "gui/kit/month_view_measures.h"
#include "gui/kit/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysInWeek = 7;

} // namespace

MonthView::MonthView(QWidget* parent) : QWidget(parent)
{
    installAccessiblePainted();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Month"));
    setMinimumSize(420, 300);
    setMonth(QDate(2000, 1, 1), {}, QLocale());
}

void MonthView::setMonth(QDate month, QDate today, const QLocale& locale)
{
    m_locale = locale;
    m_today = today;
    m_month = {month.year(), month.month(), 1};
    const int before = (m_month.dayOfWeek() - locale.firstDayOfWeek() + daysInWeek) % daysInWeek;
    m_first = m_month.addDays(-before);
    m_weeks = (before + m_month.daysInMonth() + daysInWeek - 1) / daysInWeek;
    m_entries.clear();
    m_day = month;
    m_entry = -1;
    update();
}

void MonthView::setEntries(std::vector<MonthEntry> entries)
{
    const std::int64_t before = currentId();
    m_entries = std::move(entries);
    m_dragged = -1;
    m_entry = -1;
    if (before != 0)
        for (const MonthEntry& one : m_entries)
            if (one.id == before) {
                m_day = one.day;
                const std::vector<int> all = entriesOn(m_day);
                const auto found = std::ranges::find_if(all, [&](int index) {
                    return m_entries[static_cast<std::size_t>(index)].id == before;
                });
                m_entry = static_cast<int>(found - all.begin());
                break;
            }
    update();
}

std::vector<int> MonthView::entriesOn(QDate day) const
{
    std::vector<int> all;
    for (std::size_t index = 0; index < m_entries.size(); ++index)
        if (m_entries[index].day == day)
            all.push_back(static_cast<int>(index));
    return all;
}

const MonthEntry* MonthView::current() const
{
    const std::vector<int> all = entriesOn(m_day);
    if (m_entry < 0 || m_entry >= static_cast<int>(all.size()))
        return nullptr;
    return &m_entries[static_cast<std::size_t>(all[static_cast<std::size_t>(m_entry)])];
}

std::int64_t MonthView::currentId() const
{
    const MonthEntry* const one = current();
    return one ? one->id : 0;
}

void MonthView::setCurrentDay(QDate day)
{
    goTo(day, -1);
}

int MonthView::headHeight() const
{
    return scaled(monthHeadHeight);
}

QRect MonthView::placeOf(QDate day) const
{
    const auto index = static_cast<int>(m_first.daysTo(day));
    if (index < 0 || index >= dayCount())
        return {};
    const int column = index % daysInWeek;
    const int week = index / daysInWeek;
    const int left = width() * column / daysInWeek;
    const int room = height() - headHeight();
    const int top = headHeight() + room * week / m_weeks;
    const QRect place(left, top, width() * (column + 1) / daysInWeek - left,
                      headHeight() + room * (week + 1) / m_weeks - top);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

int MonthView::rowsInDay() const
{
    const int room = (height() - headHeight()) / m_weeks - scaled(monthDayHeight) - 2;
    return std::max(1, room / scaled(monthEntryHeight));
}

std::pair<int, int> MonthView::shownOf(QDate day, int count) const
{
    const int rows = rowsInDay();
    if (count <= rows)
        return {0, count};
    const int shown = rows - 1; // The last row counts the others.
    if (shown == 0)             // but the one that the keyboard is at
        return day == m_day && m_entry >= 0 ? std::pair(m_entry, 1) : std::pair(0, 0);
    const int reached = day == m_day ? m_entry : 0;
    return {std::clamp(reached - shown + 1, 0, count - shown), shown};
}

QRect MonthView::placeOf(const MonthEntry& entry) const
{
    const std::vector<int> all = entriesOn(entry.day);
    const auto [first, shown] = shownOf(entry.day, static_cast<int>(all.size()));
    for (int row = 0; row < shown; ++row)
        if (&m_entries[static_cast<std::size_t>(all[static_cast<std::size_t>(first + row)])]
            == &entry) {
            const QRect day = placeOf(entry.day);
            const int top = day.top() + scaled(monthDayHeight) + row * scaled(monthEntryHeight);
            return {day.left() + metrics::spaceTiny, top, day.width() - 2 * metrics::spaceTiny,
                    scaled(monthEntryHeight) - 2};
        }
    return {};
}

QDate MonthView::dayAt(QPoint point) const
{
    for (int index = 0; index < dayCount(); ++index)
        if (placeOf(m_first.addDays(index)).contains(point))
            return m_first.addDays(index);
    return {};
}

int MonthView::entryAt(QPoint point) const
{
    for (const int index : entriesOn(dayAt(point)))
        if (placeOf(m_entries[static_cast<std::size_t>(index)]).contains(point))
            return index;
    return -1;
}

void MonthView::goTo(QDate day, int entry)
{
    const auto index = m_first.daysTo(day);
    if (index < 0 || index >= dayCount()) {
        emit turnWanted(day);
        return;
    }
    m_day = day;
    m_entry = entry;
    update();
    speak();
}

void MonthView::stepEntry(int step)
{
    const int count = static_cast<int>(entriesOn(m_day).size());
    const int next = m_entry + step;
    if (next >= -1 && next < count)
        return goTo(m_day, next);
    const QDate other = m_day.addDays(step * daysInWeek);
    goTo(other, step > 0 ? -1 : static_cast<int>(entriesOn(other).size()) - 1);
}

void MonthView::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    int days = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        days = -forward;
        break;
    case Qt::Key_Right:
        days = forward;
        break;
    case Qt::Key_Up:
        days = -daysInWeek;
        break;
    case Qt::Key_Down:
        days = daysInWeek;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() != Qt::NoModifier)
            return QWidget::keyPressEvent(event);
        if (currentId() != 0)
            emit opened(currentId());
        else
            emit dayOpened(m_day);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (event->modifiers() == Qt::ControlModifier) {
        const MonthEntry* const one = current();
        if (one && !one->isFixed)
            emit moveWanted(one->id, m_day, m_day.addDays(days));
        return;
    }
    if (std::abs(days) == daysInWeek)
        return stepEntry(days > 0 ? 1 : -1);
    goTo(m_day.addDays(days), -1);
}

void MonthView::mousePressEvent(QMouseEvent* event)
{
    const QDate day = dayAt(event->pos());
    if (event->button() != Qt::LeftButton || !day.isValid())
        return;
    const int entry = entryAt(event->pos());
    const std::vector<int> all = entriesOn(day);
    const auto found = std::ranges::find(all, entry);
    goTo(day, found == all.end() ? -1 : static_cast<int>(found - all.begin()));
    m_pressedAt = event->pos();
    m_dragDay = {};
    m_dragged = entry >= 0 && !m_entries[static_cast<std::size_t>(entry)].isFixed ? entry : -1;
}

void MonthView::mouseMoveEvent(QMouseEvent* event)
{
    const bool isFar =
        (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_dragged < 0 || (!m_dragDay.isValid() && !isFar))
        return;
    m_dragDay = dayAt(event->pos());
    update();
}

void MonthView::mouseReleaseEvent(QMouseEvent*)
{
    const int dragged = std::exchange(m_dragged, -1);
    const QDate to = std::exchange(m_dragDay, {});
    update();
    if (dragged < 0 || !to.isValid())
        return;
    const MonthEntry& one = m_entries[static_cast<std::size_t>(dragged)];
    if (to != one.day)
        emit moveWanted(one.id, one.day, to);
}

void MonthView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int entry = entryAt(event->pos()); entry >= 0)
        emit opened(m_entries[static_cast<std::size_t>(entry)].id);
    else if (const QDate day = dayAt(event->pos()); day.isValid())
        emit dayOpened(day);
}

} // namespace tandem::gui
