#pragma once

#include "backoffice/hr/employee.h"
#include "backoffice/hr/leave.h"

namespace tandem::gui {

/// All that is shown of an employee.
struct EmployeeFile {
    hr::Employee employee;
    QString manager; ///< Whom the employee reports to; empty: nobody.
    std::vector<hr::Contract> contracts;
    std::vector<hr::LeaveEntry> leave;
    std::vector<hr::LeaveRequest> requests;
    Quantity balance;
};

/// Errors: employeeNotFound.
Result<EmployeeFile> employeeFile(Reader& books, hr::EmployeeId id);

} // namespace tandem::gui
