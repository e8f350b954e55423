#pragma once

#include "frontoffice/appointments/appointment.h"

namespace tandem::workflows {

/// Books an appointment with the resources it takes.
/// Errors: those of appointments::bookAppointment.
Result<Receipt> bookAppointment(Office& office, const Request& request,
                                const appointments::AppointmentDraft& draft);

} // namespace tandem::workflows
