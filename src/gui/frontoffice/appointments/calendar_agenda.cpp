#include "gui/frontoffice/appointments/calendar_agenda.h"

#include "frontoffice/appointments/zone_time.h"
#include "frontoffice/crm/party_queries.h"

#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using appointments::Appointment;
using appointments::AppointmentState;
using appointments::Interval;
using appointments::Resource;

namespace {

constexpr int rowsMax = 2'000;
constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t longestMs = std::int64_t{31} * 24 * 60 * minuteMs;
constexpr int tintCount = 5;

QString say(const char* text)
{
    return QCoreApplication::translate("Calendar", text);
}

QString namesOf(const PlannedAppointment& one)
{
    QStringList names;
    if (!one.party.isEmpty())
        names += one.party;
    for (const auto& resource : one.resources)
        names += resource.name;
    return names.join(u" · "_s);
}

/// Colours by what is taken first, so that a room is known by its colour.
int tintOf(const CalendarAgenda& agenda, const PlannedAppointment& one)
{
    if (one.resources.empty())
        return tintCount;
    const auto found =
        std::ranges::find(agenda.resources, one.resources.front().resource, &Resource::id);
    return static_cast<int>(found - agenda.resources.begin()) % tintCount;
}

/// The part of an appointment that lies in a day, if any.
std::optional<CalendarSpan> spanOn(const Appointment& one, QDate day, int column,
                                   const QTimeZone& zone)
{
    const QDateTime from = appointments::wallTime(one.when.from, zone);
    const QDateTime until = appointments::wallTime(one.when.until, zone);
    if (from.date() > day || until.date() < day)
        return std::nullopt;
    const auto minuteOf = [](QTime time) { return time.hour() * 60 + time.minute(); };
    const CalendarSpan span{column, from.date() < day ? 0 : minuteOf(from.time()),
                            until.date() > day ? minutesInDay : minuteOf(until.time())};
    return span.minutes() > 0 ? std::optional(span) : std::nullopt;
}

CalendarEntry entryOf(const CalendarAgenda& agenda, const PlannedAppointment& one,
                      const CalendarSpan& span)
{
    const std::int64_t lengthMs = one.appointment.when.until.ms - one.appointment.when.from.ms;
    return {.id = one.appointment.id.value(),
            .span = span,
            .title = one.appointment.title,
            .detail = namesOf(one),
            .tint = tintOf(agenda, one),
            .isFixed = span.minutes() * minuteMs != lengthMs};
}

} // namespace

Result<PlannedAppointment> plannedAppointment(Reader& books, appointments::AppointmentId id)
{
    TANDEM_TRY(const Appointment one, appointments::appointment(books, id));
    TANDEM_TRY(auto resources, appointments::resourcesOf(books, id));
    if (!one.party.isSet())
        return PlannedAppointment{one, std::move(resources), {}};
    TANDEM_TRY(const auto party, crm::party(books, one.party));
    return PlannedAppointment{one, std::move(resources), party.name};
}

const PlannedAppointment* CalendarAgenda::find(std::int64_t id) const
{
    const auto found = std::ranges::find_if(
        planned, [&](const PlannedAppointment& one) { return one.appointment.id.value() == id; });
    return found == planned.end() ? nullptr : &*found;
}

Result<CalendarAgenda> calendarAgenda(Reader& books, const Interval& when)
{
    CalendarAgenda agenda;
    TANDEM_TRY(agenda.resources, appointments::resourcePage(books, {}, rowsMax));
    TANDEM_TRY(const auto all,
               appointments::agenda(books, {{when.from.ms - longestMs}, when.until}, {}, rowsMax));
    std::map<PartyId, QString> names;
    for (const Appointment& one : all) {
        if (one.state == AppointmentState::Cancelled || !one.when.meets(when))
            continue;
        TANDEM_TRY(auto resources, appointments::resourcesOf(books, one.id));
        if (one.party.isSet() && !names.contains(one.party)) {
            TANDEM_TRY(const auto party, crm::party(books, one.party));
            names[one.party] = party.name;
        }
        agenda.planned.push_back({one, std::move(resources), names[one.party]});
    }
    return agenda;
}

std::vector<appointments::ResourceUse>
usesOf(const std::vector<appointments::ResourceOfAppointment>& resources)
{
    std::vector<appointments::ResourceUse> uses;
    for (const auto& one : resources)
        uses.push_back({.resource = one.resource,
                        .quantity = one.quantity,
                        .beforeMinutes = one.beforeMinutes,
                        .afterMinutes = one.afterMinutes});
    return uses;
}

Result<QString> conflictText(Reader& books, const std::vector<appointments::ResourceUse>& uses,
                             const Interval& when, const Locality& locality,
                             appointments::AppointmentId except)
{
    QStringList sentences;
    for (const appointments::ResourceUse& use : uses) {
        TANDEM_TRY(const Resource resource, appointments::resource(books, use.resource));
        const Interval taken{
            {when.from.ms - use.beforeMinutes.value_or(resource.beforeMinutes) * minuteMs},
            {when.until.ms + use.afterMinutes.value_or(resource.afterMinutes) * minuteMs}};
        TANDEM_TRY(const auto bookings,
                   appointments::bookingsOf(books, use.resource, taken, except));
        std::vector<appointments::Taken> all;
        for (const appointments::Booking& one : bookings)
            all.push_back(one.taken);
        if (bookings.empty()
            || appointments::peakUse(all, taken) + use.quantity <= resource.capacity)
            continue;
        const appointments::Booking& other = bookings.front();
        sentences += say(QT_TRANSLATE_NOOP("Calendar", "%1 is taken from %2 to %3 by %4."))
                         .arg(resource.name, timeText(other.when.from, locality),
                              timeText(other.when.until, locality), other.title);
    }
    return sentences.join(u' ');
}

Result<std::optional<Interval>> nextFreeFor(Reader& books,
                                            const std::vector<appointments::ResourceUse>& uses,
                                            Instant notBefore, std::int64_t durationMs)
{
    constexpr int triesMax = 200;
    if (uses.empty())
        return std::optional(Interval{notBefore, {notBefore.ms + durationMs}});
    // Each resource may push the time later, until all agree.
    for (int tries = 0, agreed = 0; tries < triesMax; ++tries) {
        const auto& use = uses[static_cast<std::size_t>(tries) % uses.size()];
        TANDEM_TRY(const auto slot, appointments::nextFreeSlotOf(
                                        books, use.resource,
                                        {.notBefore = notBefore, .durationMs = durationMs}, {}));
        if (!slot)
            break;
        agreed = slot->from == notBefore ? agreed + 1 : 1;
        notBefore = slot->from;
        if (agreed >= static_cast<int>(uses.size()))
            return slot;
    }
    return std::optional<Interval>();
}

std::vector<CalendarColumn> dayColumns(QDate firstOn, int days, QDate today, const QLocale& locale)
{
    std::vector<CalendarColumn> columns;
    for (int day = 0; day < days; ++day) {
        const QDate on = firstOn.addDays(day);
        columns.push_back(
            {.head = locale.standaloneDayName(on.dayOfWeek(), QLocale::ShortFormat).toUpper(),
             .figure = QString::number(on.day()),
             .name = locale.toString(on, say(QT_TRANSLATE_NOOP("Calendar", "dddd d MMMM"))),
             .isToday = on == today});
    }
    return columns;
}

std::vector<CalendarEntry> dayEntries(const CalendarAgenda& agenda, QDate firstOn, int days,
                                      const QTimeZone& zone)
{
    std::vector<CalendarEntry> entries;
    for (const PlannedAppointment& one : agenda.planned)
        for (int day = 0; day < days; ++day)
            if (const auto span = spanOn(one.appointment, firstOn.addDays(day), day, zone))
                entries.push_back(entryOf(agenda, one, *span));
    return entries;
}

std::vector<MonthEntry> monthEntries(const CalendarAgenda& agenda, QDate firstOn, int days,
                                     const Locality& locality)
{
    std::vector<MonthEntry> entries;
    for (const CalendarEntry& one : dayEntries(agenda, firstOn, days, locality.zone))
        entries.push_back({.id = one.id,
                           .day = firstOn.addDays(one.span.column),
                           .time = locality.locale.toString(
                               QTime(0, 0).addSecs(one.span.fromMinute * 60), u"HH:mm"_s),
                           .title = one.title,
                           .detail = one.detail,
                           .tint = one.tint,
                           .isFixed = one.isFixed});
    std::ranges::stable_sort(entries, {}, [](const MonthEntry& one) { return one.time; });
    return entries;
}

std::vector<CalendarEntry> resourceEntries(const CalendarAgenda& agenda, QDate on,
                                           const QTimeZone& zone)
{
    std::vector<CalendarEntry> entries;
    for (const PlannedAppointment& one : agenda.planned)
        for (const auto& use : one.resources) {
            const auto found = std::ranges::find(agenda.resources, use.resource, &Resource::id);
            const int column = static_cast<int>(found - agenda.resources.begin());
            if (const auto span = spanOn(one.appointment, on, column, zone);
                span && found != agenda.resources.end())
                entries.push_back(entryOf(agenda, one, *span));
        }
    return entries;
}

Interval intervalOf(const CalendarSpan& span, QDate firstOn, const QTimeZone& zone)
{
    const auto momentOf = [&](int minute) {
        const QDate day = firstOn.addDays(span.column + minute / minutesInDay);
        return appointments::instantOf(day, QTime(0, 0).addSecs(minute % minutesInDay * 60), zone);
    };
    return {momentOf(span.fromMinute), momentOf(span.untilMinute)};
}

} // namespace tandem::gui
