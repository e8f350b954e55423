#include "frontoffice/appointments/appointment.h"
#include "frontoffice/appointments/errors.h"
#include "frontoffice/crm/words.h"

namespace tandem::appointments {

using namespace Qt::StringLiterals;
using crm::Word;

namespace {

constexpr std::array appointmentStates{
    Word<AppointmentState>{AppointmentState::Planned, "planned"_L1},
    Word<AppointmentState>{AppointmentState::Cancelled, "cancelled"_L1},
};

Appointment readAppointment(const Row& row)
{
    const auto id = row.id<AppointmentId>("id");
    const QString title = row.text("title");
    const auto party = row.idOrUnset<PartyId>("party_id");
    const Interval when{row.instant("starts_at_ms"), row.instant("ends_at_ms")};
    return Appointment{.id = id,
                       .title = title,
                       .party = party,
                       .when = when,
                       .timeZone = row.text("time_zone"),
                       .state = crm::valueIn(appointmentStates, row.text("state")),
                       .note = row.text("note"),
                       .version = row.integer("version")};
}

} // namespace

QString wordOf(AppointmentState state)
{
    return crm::wordIn(appointmentStates, state);
}

Result<Appointment> appointment(Reader& books, AppointmentId id)
{
    TANDEM_TRY(const auto found, books.first<Appointment>(u"appointments.appointments:load"_s,
                                                          {{"id", id}}, &readAppointment));
    if (!found)
        return fail(errors::appointmentNotFound, {QString::number(id.value())});
    return *found;
}

Result<std::vector<ResourceOfAppointment>> resourcesOf(Reader& books, AppointmentId id)
{
    return books.rows<ResourceOfAppointment>(
        u"appointments.appointments:resources"_s, {{"appointment_id", id}}, [](const Row& row) {
            return ResourceOfAppointment{
                .id = row.id<Id<struct AppointmentResourceTag>>("id"),
                .resource = row.id<ResourceId>("resource_id"),
                .name = row.text("name"),
                .quantity = static_cast<int>(row.integer("quantity")),
                .beforeMinutes = static_cast<int>(row.integer("before_minutes")),
                .afterMinutes = static_cast<int>(row.integer("after_minutes"))};
        });
}

Result<std::vector<Appointment>> agenda(Reader& books, const Interval& when, const AgendaKey& after,
                                        int rowsMax)
{
    return books.rows<Appointment>(u"appointments.appointments:agenda"_s,
                                   {{"from_ms", when.from},
                                    {"until_ms", when.until},
                                    {"after_ms", after.startsAt},
                                    {"after_id", after.id},
                                    {"rows_max", rowsMax}},
                                   &readAppointment);
}

} // namespace tandem::appointments
