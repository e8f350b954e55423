#pragma once

#include "frontoffice/appointments/facts.h"
#include "frontoffice/appointments/free_slot.h"
#include "office/office.h"

namespace tandem::appointments {

enum class ResourceKind { Room, Person, Equipment };

/// What is asked for when something becomes bookable.
struct ResourceDraft {
    QString name;
    ResourceKind kind = ResourceKind::Room;
    int capacity = 1;      ///< How many may use it at once.
    int beforeMinutes = 0; ///< Usual buffers, where an appointment names none.
    int afterMinutes = 0;
};

struct Resource {
    ResourceId id;
    QString name;
    ResourceKind kind;
    int capacity;
    int beforeMinutes;
    int afterMinutes;
    std::int64_t version;
};

/// What is booked of a resource, and by which appointment.
struct Booking {
    Taken taken;
    AppointmentId appointment;
    QString title;
    Interval when; ///< Of the appointment, without buffers.
};

QString wordOf(ResourceKind kind);
/// Nothing if no kind is called so.
std::optional<ResourceKind> resourceKindNamed(const QString& word);

/// Errors: resourceNameMissing, resourceNameTaken, capacityOutOfRange, bufferOutOfRange.
Result<ResourceId> createResource(UnitOfWork& work, const ResourceDraft& draft);

/// Error: resourceNotFound.
Result<Resource> resource(Reader& books, ResourceId id);

/// Error: resourceNotFound.
Result<Resource> resourceNamed(Reader& books, const QString& name);

/// In the order of their names, after `after`.
Result<std::vector<Resource>> resourcePage(Reader& books, const QString& after, int rowsMax);

/// What is booked of a resource during `when`, but by `except`; the first ten thousand.
Result<std::vector<Booking>> bookingsOf(Reader& books, ResourceId resource, const Interval& when,
                                        AppointmentId except = {});

/// The first time at which a resource is free; its usual buffers are added to those of `wish`
/// that are 0. In the company's zone. Error: resourceNotFound.
Result<std::optional<Interval>> nextFreeSlotOf(Reader& books, ResourceId resource, SlotWish wish,
                                               const WorkingHours& hours);

} // namespace tandem::appointments
