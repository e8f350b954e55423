#pragma once

#include "backoffice/hr/leave.h"

namespace tandem::hr {

/// Leave of an employee, asked for or approved, that meets these days; the first of it.
Result<std::optional<LeaveRequest>> leaveMeeting(Reader& books, EmployeeId employee, QDate firstOn,
                                                 QDate lastOn, LeaveRequestId except);

/// Leave of anybody, asked for or approved, that meets these days; by day.
Result<std::vector<LeaveRequest>> leaveBetween(Reader& books, QDate firstOn, QDate lastOn,
                                               int rowsMax);

/// The words that stand for a portion and a kind in the books.
QString wordOf(LeavePortion portion);

} // namespace tandem::hr
