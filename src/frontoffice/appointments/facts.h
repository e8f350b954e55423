#pragma once

#include "base/clock.h"
#include "base/id.h"

#include <QString>

namespace tandem::appointments {

using AppointmentId = Id<struct AppointmentTag>;
using ResourceId = Id<struct ResourceTag>;

/// The fact that an appointment was made.
struct AppointmentBooked {
    AppointmentId appointment;
    PartyId party; ///< Unset if it is with nobody in particular.
    QString title;
    Instant startsAt;
    Instant endsAt;
};

/// The fact that an appointment takes place at another time.
struct AppointmentMoved {
    AppointmentId appointment;
    Instant startsAt;
    Instant endsAt;
};

/// The fact that an appointment does not take place.
struct AppointmentCancelled {
    AppointmentId appointment;
};

} // namespace tandem::appointments
