#include "gui/kit/week_view.h"

#include "base/check.h"
#include "gui/kit/week_view_measures.h"
#include "gui/kit/week_view_speech.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <tuple>
#include <utility>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int hourMinHeight = 48;
constexpr int hoursOnScreen = 11;
constexpr int firstMinute = 8 * 60;
constexpr int handleHeight = 7; ///< The foot of an entry, where the mouse resizes it.

} // namespace

WeekView::WeekView(QWidget* parent) : QAbstractScrollArea(parent)
{
    installWeekViewSpeech();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Calendar"));
    setColumns({{.head = {}, .name = {}}});
}

void WeekView::setColumns(std::vector<CalendarColumn> columns)
{
    require(!columns.empty(), "a calendar has a column");
    m_columns = std::move(columns);
    m_entries.clear();
    m_lanes.clear();
    m_current = -1;
    viewport()->update();
}

void WeekView::setEntries(std::vector<CalendarEntry> entries)
{
    const std::int64_t before = currentId();
    std::ranges::stable_sort(entries, {}, [](const CalendarEntry& one) {
        return std::tuple(one.span.column, one.span.fromMinute, one.id);
    });
    m_entries = std::move(entries);
    std::vector<CalendarSpan> spans;
    for (const CalendarEntry& one : m_entries)
        spans.push_back(one.span);
    m_lanes = packedLanes(spans);
    const auto again = std::ranges::find(m_entries, before, &CalendarEntry::id);
    m_current =
        before == 0 || again == m_entries.end() ? -1 : static_cast<int>(again - m_entries.begin());
    m_drag = {};
    viewport()->update();
    emit currentChanged(currentId());
}

void WeekView::setNow(int column, int minute)
{
    m_nowColumn = column;
    m_nowMinute = minute;
    viewport()->update();
}

void WeekView::scrollToMinute(int minute)
{
    verticalScrollBar()->setValue(sheet().topOf(minute) - metrics::spaceSmall);
}

std::int64_t WeekView::currentId() const
{
    return m_current < 0 ? 0 : m_entries[static_cast<std::size_t>(m_current)].id;
}

void WeekView::setCurrent(int entry)
{
    if (entry == m_current)
        return;
    m_current = entry;
    if (entry >= 0)
        showEntry(entry);
    viewport()->update();
    emit currentChanged(currentId());
    if (entry >= 0 && hasFocus())
        speakWeekViewFocus(*this, entry);
}

CalendarSheet WeekView::sheet() const
{
    const int room = viewport()->height() - weekHeadHeight();
    return {.columnsLeft = weekHoursWidth(),
            .columnsWidth = viewport()->width() - weekHoursWidth(),
            .columnCount = static_cast<int>(m_columns.size()),
            .hourHeight = std::max(scaled(hourMinHeight), room / hoursOnScreen)};
}

QRect WeekView::mirrored(const QRect& place) const
{
    return QStyle::visualRect(layoutDirection(), viewport()->rect(),
                              place.translated(0, weekHeadHeight() - verticalScrollBar()->value()));
}

QPoint WeekView::onSheet(QPoint inViewport) const
{
    const QPoint read = QStyle::visualPos(layoutDirection(), viewport()->rect(), inViewport);
    return {read.x(), read.y() - weekHeadHeight() + verticalScrollBar()->value()};
}

QRect WeekView::placeOf(int entry) const
{
    const auto index = static_cast<std::size_t>(entry);
    return mirrored(sheet().placeOf(m_entries[index].span, m_lanes[index]));
}

QPoint WeekView::pointOf(int column, int minute) const
{
    const CalendarSheet all = sheet();
    return mirrored({all.columnLeft(column), all.topOf(minute), all.columnWidth(column), 2})
        .center();
}

int WeekView::entryAt(QPoint inViewport) const
{
    if (inViewport.y() < weekHeadHeight())
        return -1;
    for (int entry = static_cast<int>(m_entries.size()) - 1; entry >= 0; --entry)
        if (placeOf(entry).contains(inViewport))
            return entry;
    return -1;
}

QString WeekView::spokenText(int entry) const
{
    const CalendarEntry& one = m_entries[static_cast<std::size_t>(entry)];
    const auto clock = [](int minute) {
        return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
    };
    return tr("%1, %2, %3 to %4, %5")
        .arg(one.title, m_columns[static_cast<std::size_t>(one.span.column)].name,
             clock(one.span.fromMinute), clock(one.span.untilMinute), one.detail);
}

void WeekView::fitScrollBar()
{
    const int room = viewport()->height() - weekHeadHeight();
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(sheet().hourHeight / 2);
    verticalScrollBar()->setRange(0, std::max(0, sheet().height() - room));
    if (!std::exchange(m_wasScrolled, true))
        scrollToMinute(firstMinute);
}

void WeekView::showEntry(int entry)
{
    const QRect place = placeOf(entry);
    QScrollBar* const bar = verticalScrollBar();
    if (place.top() < weekHeadHeight())
        bar->setValue(bar->value() - weekHeadHeight() + place.top() - metrics::spaceSmall);
    else if (place.bottom() > viewport()->height())
        bar->setValue(bar->value() + place.bottom() - viewport()->height() + metrics::spaceSmall);
}

void WeekView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBar();
}

void WeekView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && !m_entries.empty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    viewport()->update();
}

void WeekView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void WeekView::stepCurrent(int step)
{
    const int count = static_cast<int>(m_entries.size());
    if (count == 0)
        return;
    setCurrent(m_current < 0 ? 0 : std::clamp(m_current + step, 0, count - 1));
}

void WeekView::stepColumn(int direction)
{
    if (m_current < 0)
        return stepCurrent(direction);
    const CalendarSpan here = m_entries[static_cast<std::size_t>(m_current)].span;
    int best = -1;
    const auto distance = [&](int entry) {
        const CalendarSpan& span = m_entries[static_cast<std::size_t>(entry)].span;
        return std::pair(std::abs(span.column - here.column),
                         std::abs(span.fromMinute - here.fromMinute));
    };
    for (int entry = 0; entry < static_cast<int>(m_entries.size()); ++entry) {
        const int columns = m_entries[static_cast<std::size_t>(entry)].span.column - here.column;
        if (columns * direction > 0 && (best < 0 || distance(entry) < distance(best)))
            best = entry;
    }
    if (best >= 0)
        setCurrent(best);
}

void WeekView::wantMove(const CalendarSpan& to)
{
    const CalendarEntry& one = m_entries[static_cast<std::size_t>(m_current)];
    if (!one.isFixed && to != one.span)
        emit moveWanted(one.id, one.span, to);
}

void WeekView::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    const bool isAcross = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool isAlong = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const int step = event->key() == Qt::Key_Down    ? 1
                     : event->key() == Qt::Key_Up    ? -1
                     : event->key() == Qt::Key_Right ? forward
                                                     : -forward;
    if (event->key() == Qt::Key_Escape && m_drag.kind != DragKind::None) {
        m_drag = {};
        return viewport()->update();
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && m_current >= 0) {
        emit opened(currentId());
        return;
    }
    if (!isAcross && !isAlong)
        return QAbstractScrollArea::keyPressEvent(event);
    if (event->modifiers() == Qt::NoModifier)
        return isAlong ? stepCurrent(step) : stepColumn(step);
    if (m_current < 0)
        return;
    const CalendarSpan& span = m_entries[static_cast<std::size_t>(m_current)].span;
    if (event->modifiers() == Qt::ControlModifier)
        wantMove(movedSpan(span, isAcross ? step : 0, isAlong ? step * calendarStepMinutes : 0,
                           static_cast<int>(m_columns.size())));
    else if (event->modifiers() == Qt::ShiftModifier && isAlong)
        wantMove(resizedSpan(span, span.untilMinute + step * calendarStepMinutes));
}

void WeekView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || event->pos().y() < weekHeadHeight())
        return;
    const int entry = entryAt(event->pos());
    setCurrent(entry);
    const CalendarSpan grabbed = sheet().stepAt(onSheet(event->pos()));
    if (entry < 0) {
        m_drag = {DragKind::Make, grabbed, grabbed};
        return;
    }
    const CalendarEntry& one = m_entries[static_cast<std::size_t>(entry)];
    if (one.isFixed)
        return;
    const bool isFoot = event->pos().y() > placeOf(entry).bottom() - handleHeight;
    m_drag = {isFoot ? DragKind::Resize : DragKind::Move, grabbed, one.span};
}

CalendarSpan WeekView::draggedTo(QPoint inViewport) const
{
    const CalendarSpan step = sheet().stepAt(onSheet(inViewport));
    if (m_drag.kind == DragKind::Make)
        return {m_drag.grabbed.column, std::min(m_drag.grabbed.fromMinute, step.fromMinute),
                std::max(m_drag.grabbed.untilMinute, step.untilMinute)};
    const CalendarSpan& span = m_entries[static_cast<std::size_t>(m_current)].span;
    if (m_drag.kind == DragKind::Resize)
        return resizedSpan(span, step.untilMinute);
    return movedSpan(span, step.column - m_drag.grabbed.column,
                     step.fromMinute - m_drag.grabbed.fromMinute,
                     static_cast<int>(m_columns.size()));
}

void WeekView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag.kind != DragKind::None) {
        m_drag.wanted = draggedTo(event->pos());
        return viewport()->update();
    }
    const int entry = entryAt(event->pos());
    const bool isFoot = entry >= 0 && !m_entries[static_cast<std::size_t>(entry)].isFixed
                        && event->pos().y() > placeOf(entry).bottom() - handleHeight;
    viewport()->setCursor(isFoot ? Qt::SizeVerCursor : Qt::ArrowCursor);
}

void WeekView::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag done = std::exchange(m_drag, {});
    viewport()->update();
    if (event->button() != Qt::LeftButton || done.kind == DragKind::None)
        return;
    if (done.kind != DragKind::Make)
        return wantMove(done.wanted);
    if (done.wanted.minutes() > calendarStepMinutes) // A mere click makes nothing.
        emit makeWanted(done.wanted);
}

void WeekView::mouseDoubleClickEvent(QMouseEvent* event)
{
    constexpr int usualMinutes = 60;
    if (event->pos().y() < weekHeadHeight())
        return;
    if (const int entry = entryAt(event->pos()); entry >= 0) {
        emit opened(m_entries[static_cast<std::size_t>(entry)].id);
        return;
    }
    const CalendarSpan step = sheet().stepAt(onSheet(event->pos()));
    emit makeWanted(resizedSpan(step, step.fromMinute + usualMinutes));
}

} // namespace tandem::gui
