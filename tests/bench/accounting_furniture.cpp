#include "accounting_book.h"

#include "backoffice/currencies/rate_service.h"
#include "backoffice/inventory/item_service.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/account_service.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/period.h"
#include "backoffice/tax/tax_queries.h"
#include "frontoffice/crm/party_service.h"
#include "workflows/create_company.h"

namespace tandem::bench {

using namespace Qt::StringLiterals;
using ledger::AccountRole;

QString customerCode(int number)
{
    return u"C%1"_s.arg(number, 4, 10, '0'_L1);
}

/// What is there before the first entry.
void AccountingBook::furnish()
{
    must(workflows::createCompany(m_office,
                                  {.company = {.name = u"Bench"_s, .country = u"DE"_s},
                                   .firstUser = {.name = QString::fromLatin1(bookUser),
                                                 .fullName = u"Bench"_s,
                                                 .password = QString::fromLatin1(bookPassword),
                                                 .roles = {}},
                                   .chart = {}}));
    must(m_office.change(ledger::actions::changeAccounts, [&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(ledger::openFiscalYears(work, {bookFirstYear, 1, 1}, {2025, 12, 31}));
        TANDEM_TRY(m_bank, ledger::accountOf(work, AccountRole::Bank));
        TANDEM_TRY(m_standard, tax::taxCode(work, u"S19"_s, {bookLastYear, 1, 1}));
        for (int i = 0; i < customerCount; ++i) {
            TANDEM_TRY(const auto id, crm::createParty(work, {.code = customerCode(i),
                                                              .name = u"Customer %1"_s.arg(i),
                                                              .isCustomer = true}));
            m_customers.push_back(id);
        }
        for (int i = 0; i < accountCount; ++i) {
            constexpr std::array types{ledger::AccountType::Expense, ledger::AccountType::Income,
                                       ledger::AccountType::Asset, ledger::AccountType::Liability};
            TANDEM_TRY(const auto id, ledger::createAccount(
                                          work, {.code = u"B%1"_s.arg(i, 3, 10, '0'_L1),
                                                 .name = u"Account %1"_s.arg(i),
                                                 .type = types[static_cast<std::size_t>(i) % 4]}));
            m_accounts.push_back(id);
        }
        for (int i = 0; i < itemCount; ++i)
            TANDEM_CHECK(inventory::createItem(
                work, {.code = u"I%1"_s.arg(i),
                       .name = u"Service %1"_s.arg(i),
                       .kind = inventory::ItemKind::Service,
                       .salesPrice = UnitPrice::of(Money::ofMinor(10'00 + i * 137, eur)),
                       .taxCode = i % 5 == 0 ? u"S7"_s : u"S19"_s}));
        for (int month = 0; month < 12 * (bookLastYear - bookFirstYear + 1); ++month)
            TANDEM_CHECK(exchange::enterRate(
                work,
                {.unit = u"EUR"_s,
                 .quoted = u"USD"_s,
                 .on = QDate(bookFirstYear, 2, 1).addMonths(month).addDays(-1),
                 .value = *Decimal::parse(u"1.%1"_s.arg(500 + below(1'000), 4, 10, '0'_L1))}));
        return {};
    }));
}

} // namespace tandem::bench
