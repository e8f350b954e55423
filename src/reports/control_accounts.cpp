#include "reports/control_accounts.h"

#include "office/company.h"

namespace tandem::reports {

using namespace Qt::StringLiterals;

Result<std::vector<ControlDifference>> verifyControlAccounts(Reader& books)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    return books.rows<ControlDifference>(
        u"reports.control_accounts:differences"_s, {}, [&](const Row& row) {
            return ControlDifference{.control = row.text("control"),
                                     .party = row.id<PartyId>("party_id"),
                                     .ledger = row.money("ledger_minor", company.currency),
                                     .items = row.money("items_minor", company.currency)};
        });
}

} // namespace tandem::reports
