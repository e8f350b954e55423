#include "frontoffice/appointments/actions.h"
#include "frontoffice/appointments/zone_time.h"
#include "gui/frontoffice/appointments/appointment_dialog.h"
#include "gui/frontoffice/appointments/calendar_page.h"
#include "gui/frontoffice/appointments/resource_dialog.h"
#include "gui/kit/message_bar.h"

#include <QPushButton>
#include <QStackedWidget>

/// What the calendar shows, and what is done with it.
namespace tandem::gui {

using namespace Qt::StringLiterals;
using appointments::Interval;

namespace {

constexpr int everyColumn = -2;

} // namespace

void CalendarPage::show(CalendarAgenda agenda)
{
    m_agenda = std::move(agenda);
    m_addResource->setVisible(m_mode == Mode::Resources);
    if (m_mode == Mode::Month)
        showMonth();
    else
        showColumns();
    emit noteChanged(tr("%n appointments", nullptr, static_cast<int>(m_agenda.planned.size())));
}

void CalendarPage::showMonth()
{
    const bool hadFocus = m_view->hasFocus();
    m_views->setCurrentWidget(m_month);
    if (m_month->currentDay() != m_day || m_month->firstDay() != firstDay())
        m_month->setMonth(m_day, desk().clock.today(), locality().locale);
    m_month->setEntries(
        monthEntries(m_agenda, m_month->firstDay(), m_month->dayCount(), locality()));
    if (hadFocus)
        m_month->setFocus();
}

void CalendarPage::showColumns()
{
    m_views->setCurrentWidget(m_view);
    const bool isByResource = m_mode == Mode::Resources && !m_agenda.resources.empty();
    std::vector<CalendarColumn> columns =
        dayColumns(firstDay(), dayCount(), desk().clock.today(), locality().locale);
    if (isByResource) {
        columns.clear();
        for (const appointments::Resource& one : m_agenda.resources)
            columns.push_back({.head = one.name, .name = one.name});
    }
    QString meaning = firstDay().toString(Qt::ISODate);
    for (const CalendarColumn& one : columns)
        meaning += u'\n' + one.name;
    if (std::exchange(m_columnsShown, meaning) != meaning)
        m_view->setColumns(std::move(columns));
    m_view->setEntries(isByResource
                           ? resourceEntries(m_agenda, firstDay(), locality().zone)
                           : dayEntries(m_agenda, firstDay(), dayCount(), locality().zone));
    if (m_mode == Mode::Resources && m_agenda.resources.empty())
        m_bar->tell(Tone::Info, tr("There is no room, person or thing to book yet."));
    showNow();
}

void CalendarPage::showNow()
{
    const QDateTime now = appointments::wallTime(desk().clock.now(), locality().zone);
    const auto day = firstDay().daysTo(now.date());
    const bool isShown = day >= 0 && day < dayCount();
    const bool isByResource = m_mode == Mode::Resources;
    m_view->setNow(!isShown       ? -1
                   : isByResource ? everyColumn
                                  : static_cast<int>(day),
                   now.time().hour() * 60 + now.time().minute());
}

void CalendarPage::focusFirst()
{
    m_views->currentWidget()->setFocus();
}

void CalendarPage::showRecord(std::int64_t record)
{
    const auto found = office().read(appointments::actions::agenda, [&](Reader& books) {
        return appointments::appointment(books, appointments::AppointmentId(record));
    });
    if (!found)
        return desk().show(this, found.error());
    goTo(appointments::wallTime(found->when.from, locality().zone).date());
}

void CalendarPage::openDialog(AppointmentDialog* dialog)
{
    connect(dialog, &FormDialog::saved, this, [this] { m_bar->hide(); });
    dialog->open();
}

void CalendarPage::openEntry(std::int64_t id)
{
    const PlannedAppointment* const one = m_agenda.find(id);
    if (!one)
        return;
    openDialog(new AppointmentDialog(desk(), m_agenda.resources, *one, this));
}

void CalendarPage::openNew(const CalendarSpan* span)
{
    constexpr int usualMinutes = 60;
    const bool isByResource = m_mode == Mode::Resources && !m_agenda.resources.empty();
    const QDateTime now = appointments::wallTime(desk().clock.now(), locality().zone);
    const int fromMinute = std::min((now.time().hour() + 1) * 60, minutesInDay - usualMinutes);
    CalendarSpan wanted{0, fromMinute, fromMinute + usualMinutes};
    if (span)
        wanted = {isByResource ? 0 : span->column, span->fromMinute, span->untilMinute};
    const bool isMonth = m_mode == Mode::Month;
    const QDate shown = isMonth ? m_month->currentDay() : m_day;
    const QDate first = span ? firstDay() : std::max(shown, now.date());
    auto* const dialog = new AppointmentDialog(desk(), m_agenda.resources,
                                               intervalOf(wanted, first, locality().zone), this);
    if (span && isByResource)
        dialog->choose(m_agenda.resources[static_cast<std::size_t>(span->column)].id);
    openDialog(dialog);
}

void CalendarPage::addResource()
{
    auto* const dialog = new ResourceDialog(desk(), this);
    connect(dialog, &FormDialog::saved, this, [this] { m_bar->hide(); });
    dialog->open();
}

void CalendarPage::wantMove(std::int64_t id, const CalendarSpan& from, const CalendarSpan& to)
{
    if (m_mode != Mode::Resources)
        return moveTo(id, intervalOf(to, firstDay(), locality().zone));
    if (from.column != to.column)
        return m_bar->tell(Tone::Warn, tr("An appointment keeps what it takes. Cancel it, and book "
                                          "it anew with another one."));
    moveTo(id, intervalOf({0, to.fromMinute, to.untilMinute}, firstDay(), locality().zone));
}

void CalendarPage::moveToDay(std::int64_t id, QDate from, QDate to)
{
    const PlannedAppointment* const one = m_agenda.find(id);
    if (!one)
        return;
    const QTimeZone& zone = locality().zone;
    const Interval& when = one->appointment.when;
    const QDateTime starts = appointments::wallTime(when.from, zone);
    const Instant start =
        appointments::instantOf(starts.date().addDays(from.daysTo(to)), starts.time(), zone);
    moveTo(id, {start, {start.ms + when.until.ms - when.from.ms}});
    m_month->setCurrentDay(to);
}

void CalendarPage::offer(Tone tone, const QString& words, const QString& deed,
                         std::function<void()> run)
{
    m_offered = std::move(run);
    m_bar->tell(tone, words, deed);
}

void CalendarPage::offerNextFree(const PlannedAppointment& one, const Interval& when,
                                 const QString& conflict)
{
    const std::int64_t durationMs = when.until.ms - when.from.ms;
    const Instant notBefore = std::max(when.from, desk().clock.now());
    const auto free = office().read(appointments::actions::agenda, [&](Reader& books) {
        return nextFreeFor(books, usesOf(one.resources), notBefore, durationMs);
    });
    const QString words = tr("'%1' stays where it is. %2").arg(one.appointment.title, conflict);
    if (!free || !*free)
        return m_bar->tell(Tone::Warn, words);
    offer(Tone::Warn, words, tr("&Next free time: %1").arg(instantText((*free)->from, locality())),
          [this, id = one.appointment.id.value(), at = **free] { moveTo(id, at); });
}

void CalendarPage::moveTo(std::int64_t id, const Interval& when)
{
    const PlannedAppointment* const one = m_agenda.find(id);
    if (!one)
        return;
    const appointments::Appointment before = one->appointment;
    const auto taken = office().read(appointments::actions::agenda, [&](Reader& books) {
        return conflictText(books, usesOf(one->resources), when, locality(), before.id);
    });
    if (taken && !taken->isEmpty())
        return offerNextFree(*one, when, *taken);
    const auto done = office().change(appointments::actions::move, [&](UnitOfWork& work) {
        return appointments::moveAppointment(work, before.id, before.version, when);
    });
    if (!done)
        return m_bar->tell(Tone::Bad, textOf(done.error()));
    offer(Tone::Ok, tr("'%1' is on %2 now.").arg(before.title, instantText(when.from, locality())),
          tr("&Undo"), [this, id, at = before.when] { moveTo(id, at); });
}

} // namespace tandem::gui
