#pragma once

#include "backoffice/hr/employee.h"
#include "frontoffice/crm/party_service.h"
#include "support/test_office.h"

namespace tandem::hr::test {

/// An office with somebody who may ask for leave and somebody who may approve it.
class HrOffice : public ::testing::Test {
protected:
    tandem::test::TestOffice at;
    Office checker{*at.database, at.clock, at.random,
                   Session{UserId(8), QStringLiteral("berta"), allPermissions()}};

    PartyId newParty(const QString& name, crm::PartyKind kind = crm::PartyKind::Person)
    {
        return at.arrange([&](UnitOfWork& work) {
            crm::PartyDraft draft;
            draft.name = name;
            draft.kind = kind;
            draft.isEmployee = true;
            return crm::createParty(work, draft);
        });
    }
    EmployeeId newEmployee(const QString& number, QDate hiredOn = {2020, 1, 1})
    {
        const PartyId party = newParty(QStringLiteral("Employee ") + number);
        return at
            .arrange([&](UnitOfWork& work) {
                return hireEmployee(work, {.party = party, .number = number, .hiredOn = hiredOn});
            })
            .employee;
    }
    Employee stored(EmployeeId id)
    {
        return at.look([id](Reader& books) { return employee(books, id); });
    }
};

} // namespace tandem::hr::test
