#include "reports/control_accounts.h"

#include "office/company.h"

#include <array>

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array provers{Prover{"open_item", &proveControlAccounts}};

} // namespace

std::span<const Prover> controlAccountProvers()
{
    return provers;
}

Result<> proveControlAccounts(Reader& books, const Findings& found)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    const auto said = [&](const Row& row, const char* column) {
        return row.money(column, company.currency).toDecimal().toString();
    };
    return books.each(u"reports.control_accounts:differences"_s, {}, [&](const Row& row) {
        found({.table = u"party"_s,
               .row = row.integer("party_id"),
               .column = {},
               .what = u"The %1 account has %2, the open items come to %3."_s.arg(
                   row.text("control"), said(row, "ledger_minor"), said(row, "items_minor"))});
    });
}

} // namespace tandem::reports
