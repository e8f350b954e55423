#include "workflows/hire_employee.h"

#include "backoffice/hr/actions.h"
#include "frontoffice/crm/party_service.h"

namespace tandem::workflows {

Result<hr::EmployeeHired> hireEmployee(UnitOfWork& work, const NewEmployee& wanted)
{
    crm::PartyDraft person = wanted.person;
    person.kind = crm::PartyKind::Person;
    person.isEmployee = true;
    TANDEM_TRY(const PartyId party, crm::createParty(work, person));
    return hr::hireEmployee(work, {.party = party,
                                   .number = wanted.number,
                                   .hiredOn = wanted.hiredOn,
                                   .manager = wanted.manager});
}

Result<Receipt> hireEmployee(Office& office, const Request& request, const NewEmployee& wanted)
{
    return office.create(hr::actions::hire, request, [&](UnitOfWork& work) -> Result<Receipt> {
        TANDEM_TRY(const auto hired, workflows::hireEmployee(work, wanted));
        return Receipt{hired.employee.value(), hired.number};
    });
}

} // namespace tandem::workflows
