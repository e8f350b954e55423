#pragma once

#include "frontoffice/appointments/appointment.h"
#include "frontoffice/appointments/resource.h"
#include "gui/kit/locality.h"
#include "gui/kit/month_view.h"
#include "gui/kit/week_view.h"

namespace tandem::gui {

/// An appointment with all that a calendar shows of it.
struct PlannedAppointment {
    appointments::Appointment appointment;
    std::vector<appointments::ResourceOfAppointment> resources;
    QString party; ///< With whom.
};

/// What happens in some days, and what can be booked.
struct CalendarAgenda {
    std::vector<PlannedAppointment> planned;
    std::vector<appointments::Resource> resources;

    const PlannedAppointment* find(std::int64_t id) const;
};

/// What meets `when`, without what was cancelled; the first two thousand.
Result<CalendarAgenda> calendarAgenda(Reader& books, const appointments::Interval& when);

/// One appointment. Error: appointmentNotFound.
Result<PlannedAppointment> plannedAppointment(Reader& books, appointments::AppointmentId id);

/// In words, which resource has no room for it then and why; empty if all have.
Result<QString> conflictText(Reader& books, const std::vector<appointments::ResourceUse>& uses,
                             const appointments::Interval& when, const Locality& locality,
                             appointments::AppointmentId except);

/// The first time from `notBefore` on, within working hours, at which all of them are free.
Result<std::optional<appointments::Interval>>
nextFreeFor(Reader& books, const std::vector<appointments::ResourceUse>& uses, Instant notBefore,
            std::int64_t durationMs);

/// The uses of an appointment, as one asks for them.
std::vector<appointments::ResourceUse>
usesOf(const std::vector<appointments::ResourceOfAppointment>& resources);

/// The days `firstOn` and on as columns; one that is `today` is marked.
std::vector<CalendarColumn> dayColumns(QDate firstOn, int days, QDate today, const QLocale& locale);

/// The appointments in those columns; what goes over midnight stands in each of its days, fixed.
std::vector<CalendarEntry> dayEntries(const CalendarAgenda& agenda, QDate firstOn, int days,
                                      const QTimeZone& zone);

/// The appointments of those days, for a month.
std::vector<MonthEntry> monthEntries(const CalendarAgenda& agenda, QDate firstOn, int days,
                                     const Locality& locality);

/// The appointments of a day in a column for each resource they take.
std::vector<CalendarEntry> resourceEntries(const CalendarAgenda& agenda, QDate on,
                                           const QTimeZone& zone);

/// The time of a span in the column of a day.
appointments::Interval intervalOf(const CalendarSpan& span, QDate firstOn, const QTimeZone& zone);

} // namespace tandem::gui
