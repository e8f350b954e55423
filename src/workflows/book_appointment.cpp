#include "workflows/book_appointment.h"

#include "frontoffice/appointments/actions.h"

namespace tandem::workflows {

Result<Receipt> bookAppointment(Office& office, const Request& request,
                                const appointments::AppointmentDraft& draft)
{
    return office.create(
        appointments::actions::book, request, [&](UnitOfWork& work) -> Result<Receipt> {
            TANDEM_TRY(const auto booked, appointments::bookAppointment(work, draft));
            return Receipt{booked.appointment.value()};
        });
}

} // namespace tandem::workflows
