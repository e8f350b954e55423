#pragma once

#include "backoffice/hr/employee.h"
#include "frontoffice/crm/party.h"

namespace tandem::workflows {

/// What is asked for when somebody new is hired: the person, and the employment.
struct NewEmployee {
    crm::PartyDraft person; ///< Is made a person and an employee, whatever it says.
    QString number;
    QDate hiredOn;
    hr::EmployeeId manager{};
};

/// Takes a person into the books and hires them.
/// Errors: those of crm::createParty and hr::hireEmployee.
Result<Receipt> hireEmployee(Office& office, const Request& request, const NewEmployee& wanted);

/// The same inside a change that does more, such as an import.
Result<hr::EmployeeHired> hireEmployee(UnitOfWork& work, const NewEmployee& wanted);

} // namespace tandem::workflows
