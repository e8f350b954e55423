#include "workflows/request_leave.h"

#include "backoffice/hr/actions.h"

namespace tandem::workflows {

Result<Receipt> requestLeave(Office& office, const Request& request, const hr::LeaveDraft& draft)
{
    return office.create(hr::actions::requestLeave, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto asked, hr::requestLeave(work, draft));
                             return Receipt{asked.request.value()};
                         });
}

Result<Receipt> grantLeave(Office& office, const Request& request, const hr::LeaveGrant& grant)
{
    return office.create(hr::actions::grantLeave, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto id, hr::grantLeave(work, grant));
                             return Receipt{id.value()};
                         });
}

} // namespace tandem::workflows
