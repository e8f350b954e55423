#include "frontoffice/appointments/appointment.h"
#include "frontoffice/appointments/errors.h"
#include "frontoffice/appointments/resource.h"
#include "frontoffice/appointments/zone_time.h"
#include "frontoffice/crm/party_queries.h"
#include "office/errors.h"

namespace tandem::appointments {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t appointmentMsMax = 31LL * 86'400'000;
constexpr int bufferMinutesMax = 1'440;

Result<> checkTime(const Interval& when)
{
    if (when.until <= when.from)
        return fail(errors::endsBeforeItStarts).at(u"endsAt"_s);
    if (when.until.ms - when.from.ms > appointmentMsMax)
        return fail(errors::lastsTooLong).at(u"endsAt"_s);
    return {};
}

Result<> checkDraft(Reader& books, const AppointmentDraft& draft)
{
    if (draft.title.trimmed().isEmpty())
        return fail(errors::titleMissing).at(u"title"_s);
    TANDEM_CHECK(checkTime(draft.when));
    if (!QTimeZone(draft.timeZone.toUtf8()).isValid())
        return fail(tandem::errors::timeZoneUnknown, {draft.timeZone}).at(u"timeZone"_s);
    if (draft.party.isSet())
        TANDEM_CHECK(crm::party(books, draft.party));
    return {};
}

/// `use` with the buffers of its resource where it names none.
Result<ResourceOfAppointment> checkedUse(Reader& books, const ResourceUse& use)
{
    TANDEM_TRY(const Resource of, resource(books, use.resource));
    if (use.quantity < 1)
        return fail(errors::quantityOutOfRange, {QString::number(use.quantity)}).at(u"quantity"_s);
    if (use.quantity > of.capacity)
        return fail(errors::capacityTooSmall,
                    {of.name, QString::number(of.capacity), QString::number(use.quantity)})
            .at(u"quantity"_s);
    const int before = use.beforeMinutes.value_or(of.beforeMinutes);
    const int after = use.afterMinutes.value_or(of.afterMinutes);
    for (const int minutes : {before, after})
        if (minutes < 0 || minutes > bufferMinutesMax)
            return fail(errors::bufferOutOfRange, {QString::number(minutes)});
    return ResourceOfAppointment{.id = {},
                                 .resource = of.id,
                                 .name = of.name,
                                 .quantity = use.quantity,
                                 .beforeMinutes = before,
                                 .afterMinutes = after};
}

Interval takenBy(const ResourceOfAppointment& use, const Interval& when)
{
    return {{when.from.ms - use.beforeMinutes * minuteMs},
            {when.until.ms + use.afterMinutes * minuteMs}};
}

/// Refuses a time at which others take too much of a resource, naming the first of them. The
/// database refuses it, too, but cannot say as much.
Result<> checkFree(Reader& books, const ResourceOfAppointment& use, const Interval& when,
                   const QTimeZone& zone, AppointmentId self)
{
    const Interval wanted = takenBy(use, when);
    TANDEM_TRY(const Resource of, resource(books, use.resource));
    TANDEM_TRY(const auto bookings, bookingsOf(books, use.resource, wanted, self));
    std::vector<Taken> taken;
    for (const Booking& booking : bookings)
        taken.push_back(booking.taken);
    if (peakUse(taken, wanted) + use.quantity <= of.capacity)
        return {};
    const Booking& other = bookings.front();
    return fail(errors::resourceBusy,
                {of.name, wallText(other.when.from, zone), wallText(other.when.until, zone),
                 other.title, QString::number(other.appointment.value())})
        .at(u"startsAt"_s);
}

Result<> takeResource(UnitOfWork& work, AppointmentId appointment, const ResourceOfAppointment& use,
                      const Interval& when)
{
    const Interval taken = takenBy(use, when);
    TANDEM_TRY(const auto id, work.newId<Id<struct AppointmentResourceTag>>());
    TANDEM_CHECK(work.execute(u"appointments.appointments:insert_resource"_s,
                              {{"id", id},
                               {"appointment_id", appointment},
                               {"resource_id", use.resource},
                               {"quantity", use.quantity},
                               {"before_minutes", use.beforeMinutes},
                               {"after_minutes", use.afterMinutes},
                               {"taken_from_ms", taken.from},
                               {"taken_until_ms", taken.until}}));
    return {};
}

/// Changes a resource that an appointment has already.
Result<> changeUse(UnitOfWork& work, const ResourceOfAppointment& use, const Interval& when)
{
    const Interval taken = takenBy(use, when);
    TANDEM_CHECK(work.execute(u"appointments.appointments:change_resource"_s,
                              {{"id", use.id},
                               {"quantity", use.quantity},
                               {"before_minutes", use.beforeMinutes},
                               {"after_minutes", use.afterMinutes},
                               {"taken_from_ms", taken.from},
                               {"taken_until_ms", taken.until}}));
    return {};
}

/// What `draft` asks for, each resource once, with the row it has already among `before`.
Result<std::vector<ResourceOfAppointment>>
wantedUses(Reader& books, const AppointmentDraft& draft,
           const std::vector<ResourceOfAppointment>& before)
{
    std::vector<ResourceOfAppointment> uses;
    for (ResourceUse wanted : draft.resources) {
        const auto had =
            std::ranges::find(before, wanted.resource, &ResourceOfAppointment::resource);
        if (had != before.end()) {
            wanted.beforeMinutes = wanted.beforeMinutes.value_or(had->beforeMinutes);
            wanted.afterMinutes = wanted.afterMinutes.value_or(had->afterMinutes);
        }
        TANDEM_TRY(ResourceOfAppointment use, checkedUse(books, wanted));
        if (std::ranges::find(uses, use.resource, &ResourceOfAppointment::resource) != uses.end())
            return fail(errors::resourceTwice, {use.name}).at(u"resource"_s);
        if (had != before.end())
            use.id = had->id;
        uses.push_back(std::move(use));
    }
    return uses;
}

/// The appointment, which is as it was seen and takes place.
Result<Appointment> plannedAppointment(Reader& books, AppointmentId id, std::int64_t seen)
{
    TANDEM_TRY(const Appointment found, appointment(books, id));
    if (found.version != seen)
        return fail(tandem::errors::changedMeanwhile);
    if (found.state == AppointmentState::Cancelled)
        return fail(errors::appointmentCancelled, {found.title});
    return found;
}

} // namespace

Result<AppointmentBooked> bookAppointment(UnitOfWork& work, const AppointmentDraft& draft)
{
    TANDEM_CHECK(checkDraft(work, draft));
    TANDEM_TRY(const auto id, work.newId<AppointmentId>());
    TANDEM_CHECK(
        work.execute(u"appointments.appointments:insert"_s, {{"id", id},
                                                             {"title", draft.title.trimmed()},
                                                             Param::orNull("party_id", draft.party),
                                                             {"starts_at_ms", draft.when.from},
                                                             {"ends_at_ms", draft.when.until},
                                                             {"time_zone", draft.timeZone},
                                                             {"note", draft.note}}));
    TANDEM_TRY(const auto uses, wantedUses(work, draft, {}));
    for (const ResourceOfAppointment& use : uses) {
        TANDEM_CHECK(checkFree(work, use, draft.when, QTimeZone(draft.timeZone.toUtf8()), id));
        TANDEM_CHECK(takeResource(work, id, use, draft.when));
    }
    return AppointmentBooked{.appointment = id,
                             .party = draft.party,
                             .title = draft.title.trimmed(),
                             .startsAt = draft.when.from,
                             .endsAt = draft.when.until};
}

Result<AppointmentMoved> moveAppointment(UnitOfWork& work, AppointmentId id, std::int64_t seen,
                                         const Interval& when)
{
    TANDEM_TRY(const Appointment before, plannedAppointment(work, id, seen));
    TANDEM_CHECK(checkTime(when));
    TANDEM_CHECK(work.save(
        u"appointments.appointments:move"_s,
        {{"id", id}, {"version", seen}, {"starts_at_ms", when.from}, {"ends_at_ms", when.until}}));
    TANDEM_TRY(const auto uses, resourcesOf(work, id));
    for (const ResourceOfAppointment& use : uses) {
        TANDEM_CHECK(checkFree(work, use, when, QTimeZone(before.timeZone.toUtf8()), id));
        const Interval taken = takenBy(use, when);
        TANDEM_CHECK(work.execute(
            u"appointments.appointments:move_resource"_s,
            {{"id", use.id}, {"taken_from_ms", taken.from}, {"taken_until_ms", taken.until}}));
    }
    return AppointmentMoved{.appointment = id, .startsAt = when.from, .endsAt = when.until};
}

Result<AppointmentMoved> changeAppointment(UnitOfWork& work, AppointmentId id, std::int64_t seen,
                                           const AppointmentDraft& draft)
{
    TANDEM_CHECK(plannedAppointment(work, id, seen));
    TANDEM_CHECK(checkDraft(work, draft));
    TANDEM_CHECK(
        work.save(u"appointments.appointments:change"_s, {{"id", id},
                                                          {"version", seen},
                                                          {"title", draft.title.trimmed()},
                                                          Param::orNull("party_id", draft.party),
                                                          {"starts_at_ms", draft.when.from},
                                                          {"ends_at_ms", draft.when.until},
                                                          {"time_zone", draft.timeZone},
                                                          {"note", draft.note}}));
    TANDEM_TRY(const auto before, resourcesOf(work, id));
    TANDEM_TRY(const auto uses, wantedUses(work, draft, before));
    for (const ResourceOfAppointment& had : before)
        if (std::ranges::find(uses, had.id, &ResourceOfAppointment::id) == uses.end())
            TANDEM_CHECK(
                work.execute(u"appointments.appointments:remove_resource"_s, {{"id", had.id}}));
    for (const ResourceOfAppointment& use : uses) {
        TANDEM_CHECK(checkFree(work, use, draft.when, QTimeZone(draft.timeZone.toUtf8()), id));
        TANDEM_CHECK(use.id.isSet() ? changeUse(work, use, draft.when)
                                    : takeResource(work, id, use, draft.when));
    }
    return AppointmentMoved{
        .appointment = id, .startsAt = draft.when.from, .endsAt = draft.when.until};
}

Result<AppointmentCancelled> cancelAppointment(UnitOfWork& work, AppointmentId id,
                                               std::int64_t seen)
{
    TANDEM_CHECK(plannedAppointment(work, id, seen));
    TANDEM_CHECK(work.save(u"appointments.appointments:cancel"_s, {{"id", id}, {"version", seen}}));
    TANDEM_CHECK(work.execute(u"appointments.appointments:release"_s, {{"appointment_id", id}}));
    return AppointmentCancelled{.appointment = id};
}

} // namespace tandem::appointments
