#include "gui/kit/day_grid.h"

#include "gui/kit/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>

namespace tandem::gui {

using namespace Qt::StringLiterals;

DayGrid::DayGrid(const QString& name, QWidget* parent) : QAbstractScrollArea(parent)
{
    installAccessiblePainted();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(name);
    setMonth(QDate(2000, 1, 1), {}, QLocale());
}

void DayGrid::setMonth(QDate month, QDate today, const QLocale& locale)
{
    m_locale = locale;
    m_today = today;
    m_month = {month.year(), month.month(), 1};
    m_day = month;
    m_spans.clear();
    viewport()->update();
}

void DayGrid::setRows(std::vector<QString> names, std::vector<DaySpan> spans)
{
    m_names = std::move(names);
    m_spans = std::move(spans);
    m_row = std::clamp(m_row, 0, std::max(0, rowCount() - 1));
    fitScrollBar();
    viewport()->update();
    emit currentChanged();
}

const DaySpan* DayGrid::spanAt(int row, QDate day) const
{
    const auto found = std::ranges::find_if(m_spans, [&](const DaySpan& one) {
        return one.row == row && one.firstOn <= day && day <= one.lastOn;
    });
    return found == m_spans.end() ? nullptr : &*found;
}

std::int64_t DayGrid::currentId() const
{
    const DaySpan* const span = spanAt(m_row, m_day);
    return span ? span->id : 0;
}

int DayGrid::namesWidth() const
{
    const QFontMetrics font(fontOf(TextRole::BodyStrong));
    int widest = 0;
    for (const QString& name : m_names)
        widest = std::max(widest, font.horizontalAdvance(name));
    return std::min(widest + 3 * metrics::spaceLarge + scaled(24), viewport()->width() / 3);
}

int DayGrid::rowHeight() const
{
    return scaled(metrics::rowComfortableHeight);
}

int DayGrid::headHeight() const
{
    return scaled(metrics::rowComfortableHeight);
}

QRect DayGrid::placeOf(int row, QDate day) const
{
    const int room = viewport()->width() - namesWidth();
    const int index = day.day() - 1;
    const int left = namesWidth() + room * index / dayCount();
    const int right = namesWidth() + room * (index + 1) / dayCount();
    const QRect place(left, headHeight() + row * rowHeight() - verticalScrollBar()->value(),
                      right - left, rowHeight());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), place);
}

QRect DayGrid::placeOf(const DaySpan& span) const
{
    const QDate last = m_month.addDays(dayCount() - 1);
    const QRect from = placeOf(span.row, std::max(span.firstOn, m_month));
    const QRect until = placeOf(span.row, std::min(span.lastOn, last));
    QRect all = from.united(until).adjusted(2, metrics::spaceSmall, -2, -metrics::spaceSmall);
    if (span.part == SpanPart::Half)
        all.setHeight(all.height() / 2);
    return all;
}

std::pair<int, QDate> DayGrid::cellAt(QPoint inViewport) const
{
    for (int row = 0; row < rowCount(); ++row)
        for (int day = 0; day < dayCount(); ++day)
            if (placeOf(row, m_month.addDays(day)).contains(inViewport))
                return {row, m_month.addDays(day)};
    return {-1, {}};
}

void DayGrid::setCurrent(int row, QDate day)
{
    if (day.month() != m_month.month() || day.year() != m_month.year()) {
        emit turnWanted(day);
        return;
    }
    m_row = std::clamp(row, 0, std::max(0, rowCount() - 1));
    m_day = day;
    const QRect place = placeOf(m_row, m_day);
    QScrollBar* const bar = verticalScrollBar();
    if (place.top() < headHeight())
        bar->setValue(bar->value() - headHeight() + place.top());
    else if (place.bottom() > viewport()->height())
        bar->setValue(bar->value() + place.bottom() - viewport()->height());
    viewport()->update();
    QAccessibleValueChangeEvent event(this, accessibleCurrent());
    QAccessible::updateAccessibility(&event);
    emit currentChanged();
}

void DayGrid::openCurrent()
{
    if (rowCount() == 0)
        return;
    if (currentId() != 0)
        emit opened(currentId());
    else
        emit makeWanted(m_row, m_day);
}

void DayGrid::keyPressEvent(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_row, m_day.addDays(-forward));
    case Qt::Key_Right:
        return setCurrent(m_row, m_day.addDays(forward));
    case Qt::Key_Up:
        return setCurrent(m_row - 1, m_day);
    case Qt::Key_Down:
        return setCurrent(m_row + 1, m_day);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openCurrent();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void DayGrid::mousePressEvent(QMouseEvent* event)
{
    if (const auto [row, day] = cellAt(event->pos()); row >= 0)
        setCurrent(row, day);
}

void DayGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (cellAt(event->pos()).first >= 0)
        openCurrent();
}

void DayGrid::fitScrollBar()
{
    const int room = viewport()->height() - headHeight();
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, rowCount() * rowHeight() - room));
}

void DayGrid::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBar();
}

void DayGrid::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DayGrid::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

QString DayGrid::rowSpoken(int row) const
{
    QStringList parts;
    for (const DaySpan& one : m_spans)
        if (one.row == row)
            parts += one.firstOn == one.lastOn
                         ? tr("%1 on %2").arg(one.text, m_locale.toString(one.firstOn, u"d MMMM"_s))
                         : tr("%1 from %2 to %3")
                               .arg(one.text, m_locale.toString(one.firstOn, u"d MMMM"_s),
                                    m_locale.toString(one.lastOn, u"d MMMM"_s));
    const QString& name = m_names[static_cast<std::size_t>(row)];
    return parts.isEmpty() ? name : name + u": "_s + parts.join(u", "_s);
}

QString DayGrid::accessibleData() const
{
    QStringList rows;
    for (int row = 0; row < rowCount(); ++row)
        rows += rowSpoken(row);
    return rows.join(u". "_s);
}

QString DayGrid::accessibleCurrent() const
{
    if (rowCount() == 0)
        return {};
    const DaySpan* const span = spanAt(m_row, m_day);
    return tr("%1, %2, %3")
        .arg(m_names[static_cast<std::size_t>(m_row)], m_locale.toString(m_day, u"dddd d MMMM"_s),
             span ? span->text : tr("here"));
}

} // namespace tandem::gui
