#pragma once

#include "frontoffice/appointments/facts.h"
#include "frontoffice/appointments/free_slot.h"
#include "office/office.h"

namespace tandem::appointments {

enum class AppointmentState { Planned, Cancelled };

/// A resource that an appointment takes.
struct ResourceUse {
    ResourceId resource;
    int quantity = 1;
    std::optional<int> beforeMinutes = std::nullopt; ///< Empty: the usual one of the resource.
    std::optional<int> afterMinutes = std::nullopt;
};

/// What is asked for when an appointment is booked.
struct AppointmentDraft {
    QString title;
    Interval when;
    QString timeZone; ///< IANA name: where its time on the wall is meant.
    PartyId party{};  ///< With whom, if with a party we know.
    std::vector<ResourceUse> resources{};
    QString note{};
};

/// A resource of an appointment in the books.
struct ResourceOfAppointment {
    Id<struct AppointmentResourceTag> id;
    ResourceId resource;
    QString name;
    int quantity;
    int beforeMinutes;
    int afterMinutes;
};

struct Appointment {
    AppointmentId id;
    QString title;
    PartyId party;
    Interval when;
    QString timeZone;
    AppointmentState state;
    QString note;
    std::int64_t version;
};

QString wordOf(AppointmentState state);

/// Books an appointment and its resources; all of them are free, or nothing is booked.
///
/// Errors: titleMissing, endsBeforeItStarts, lastsTooLong, timeZoneUnknown, partyNotFound,
/// resourceNotFound, resourceTwice, quantityOutOfRange, bufferOutOfRange, capacityTooSmall,
/// resourceBusy (it names the other appointment).
Result<AppointmentBooked> bookAppointment(UnitOfWork& work, const AppointmentDraft& draft);

/// Moves an appointment to another time, its resources with it.
/// Errors: appointmentNotFound, changedMeanwhile, appointmentCancelled, endsBeforeItStarts,
/// lastsTooLong, resourceBusy.
Result<AppointmentMoved> moveAppointment(UnitOfWork& work, AppointmentId id, std::int64_t seen,
                                         const Interval& when);

/// Changes all of an appointment, its time and resources as well; all of them are free, or nothing
/// is changed. A resource that it has already keeps what `draft` leaves empty.
/// Errors: appointmentNotFound, changedMeanwhile, appointmentCancelled, and those of
/// bookAppointment.
Result<AppointmentMoved> changeAppointment(UnitOfWork& work, AppointmentId id, std::int64_t seen,
                                           const AppointmentDraft& draft);

/// Cancels an appointment and frees its resources.
/// Errors: appointmentNotFound, changedMeanwhile, appointmentCancelled.
Result<AppointmentCancelled> cancelAppointment(UnitOfWork& work, AppointmentId id,
                                               std::int64_t seen);

/// Error: appointmentNotFound.
Result<Appointment> appointment(Reader& books, AppointmentId id);

Result<std::vector<ResourceOfAppointment>> resourcesOf(Reader& books, AppointmentId id);

/// Where a page of the agenda begins: after this appointment. The default is the beginning.
struct AgendaKey {
    Instant startsAt{std::numeric_limits<std::int64_t>::min()};
    AppointmentId id{};
};

/// The appointments that begin within `when`, cancelled ones as well, in the order of time.
Result<std::vector<Appointment>> agenda(Reader& books, const Interval& when, const AgendaKey& after,
                                        int rowsMax);

} // namespace tandem::appointments
