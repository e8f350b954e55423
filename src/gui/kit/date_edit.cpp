#include "gui/kit/date_edit.h"

#include "gui/kit/desk.h"
#include "gui/kit/icon.h"
#include "gui/kit/style.h"
#include "gui/kit/tool_tip.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView offsetKeyProperty("offsetKey");

} // namespace

DateEdit::DateEdit(const Clock& clock, const Locality& locality, QWidget* parent)
    : QLineEdit(parent)
    , m_clock(clock)
    , m_locality(locality)
{
    setToolTip(tr("t today \u00b7 + and \u2212 a day \u00b7 [ and ] a month \u00b7 m h month "
                  "\u00b7 y r year \u00b7 3, 5-2, +5 \u00b7 Alt+Down"));
    QAction* const month = addAction(fieldIconNamed(u"calendar-days"_s, ColorToken::Subtle),
                                     QLineEdit::TrailingPosition);
    month->setText(tr("Choose a day"));
    connect(month, &QAction::triggered, this, &DateEdit::openMonth);
    connect(this, &QLineEdit::textEdited, this, [this] { m_isTyping = true; });
    const QFontMetrics font(fontOf(TextRole::Body));
    setMinimumWidth(font.horizontalAdvance(u"28 Sep 2025"_s) + 2 * metrics::controlHeight);
}

DayContext DateEdit::context() const
{
    return {.shown = m_day, .today = m_clock.today(), .locale = m_locality.locale};
}

Result<QDate> DateEdit::value() const
{
    if (!m_isTyping && m_day.isValid())
        return m_day;
    return parseDay(text(), context());
}

void DateEdit::setValue(QDate day)
{
    m_day = day;
    display(day);
}

void DateEdit::display(QDate day)
{
    const bool isOther = m_day != day;
    m_day = day;
    m_isTyping = false;
    setText(day.isValid() ? dayText(day, m_locality) : QString());
    setVariant(this, "");
    if (hasFocus())
        selectAll();
    if (isOther)
        emit valueChanged(day);
}

/// Reads what was typed; what cannot be read stays, marked, and says why when pointed at.
void DateEdit::settle()
{
    if (!m_isTyping)
        return;
    if (text().trimmed().isEmpty())
        return display({});
    const auto day = parseDay(text(), context());
    if (day)
        return display(*day);
    setVariant(this, "error");
    setToolTip(toolTipOf(gui::textOf(day.error())));
}

/// Whether the key moved the day. A digit right after + or - makes an offset of both.
bool DateEdit::moveBy(const QString& key)
{
    const QString sign = property(offsetKeyProperty.data()).toString();
    setProperty(offsetKeyProperty.data(), QString());
    if (!sign.isEmpty() && key[0].isDigit()) {
        display(m_dayBeforeKey);
        setText(sign + key);
        m_isTyping = true;
        return true;
    }
    const auto day = dayAfterKey(key[0], context());
    if (!day)
        return false;
    m_dayBeforeKey = m_day;
    display(*day);
    if (key == u"+"_s || key == u"-"_s)
        setProperty(offsetKeyProperty.data(), key);
    return true;
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const bool isWhole = text().isEmpty() || selectedText() == text() || !m_isTyping;
    const QString key = event->text();
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        return openMonth();
    if (isPlain && isWhole && !isReadOnly() && key.size() == 1 && key[0].isPrint()) {
        if (moveBy(key))
            return;
        selectAll(); // What is typed now replaces the day.
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        settle();
    QLineEdit::keyPressEvent(event);
}

void DateEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        selectAll();
}

void DateEdit::focusOutEvent(QFocusEvent* event)
{
    setProperty(offsetKeyProperty.data(), QString());
    settle();
    QLineEdit::focusOutEvent(event);
}

void DateEdit::openMonth()
{
    settle();
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* const calendar = new QCalendarWidget;
    calendar->setLocale(m_locality.locale);
    calendar->setFirstDayOfWeek(m_locality.locale.firstDayOfWeek());
    calendar->setSelectedDate(m_day.isValid() ? m_day : m_clock.today());
    calendar->setAccessibleName(tr("Choose a day"));
    const auto choose = [this, menu](QDate day) {
        menu->close();
        display(day);
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    auto* const holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus(Qt::PopupFocusReason);
}

} // namespace tandem::gui
