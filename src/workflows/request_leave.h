#pragma once

#include "backoffice/hr/leave.h"

namespace tandem::workflows {

/// Asks for leave. Errors: those of hr::requestLeave.
Result<Receipt> requestLeave(Office& office, const Request& request, const hr::LeaveDraft& draft);

/// Gives an employee days of leave. Errors: those of hr::grantLeave.
Result<Receipt> grantLeave(Office& office, const Request& request, const hr::LeaveGrant& grant);

} // namespace tandem::workflows
