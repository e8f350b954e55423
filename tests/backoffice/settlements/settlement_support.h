#pragma once

#include "backoffice/ledger/account_service.h"
#include "frontoffice/crm/party_service.h"
#include "support/test_office.h"

/// What most tests of settlements begin with.
namespace tandem::test {

inline PartyId makeParty(TestOffice& at, const QString& name,
                         std::vector<crm::BankAccount> accounts = {})
{
    return at.arrange([&](UnitOfWork& work) {
        return crm::createParty(
            work, {.name = name, .isCustomer = true, .isSupplier = true, .bankAccounts = accounts});
    });
}

inline AccountId makeBank(TestOffice& at, const QString& code)
{
    return at.arrange([&](UnitOfWork& work) {
        return ledger::createAccount(work, {.code = code,
                                            .name = QStringLiteral("Bank"),
                                            .type = ledger::AccountType::Asset,
                                            .control = ledger::ControlKind::Bank});
    });
}

} // namespace tandem::test
