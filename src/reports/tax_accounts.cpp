#include "reports/tax_accounts.h"

#include "office/company.h"

#include <array>

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array provers{Prover{"tax_movement", &proveTaxAccounts}};

} // namespace

std::span<const Prover> taxAccountProvers()
{
    return provers;
}

Result<> proveTaxAccounts(Reader& books, const Findings& found)
{
    TANDEM_TRY(const Company owner, company(books));
    const auto said = [&](const Row& row, const char* column) {
        return row.money(column, owner.currency).toDecimal().toString();
    };
    return books.each(u"reports.tax_accounts:differences"_s, {}, [&](const Row& row) {
        found({.table = u"entry"_s,
               .row = row.integer("entry_id"),
               .column = {},
               .what = u"Its tax lines come to %1, its tax movements to %2."_s.arg(
                   said(row, "ledger_minor"), said(row, "movements_minor"))});
    });
}

Result<std::vector<UnexplainedTax>> unexplainedTax(Reader& books, QDate from, QDate to, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<UnexplainedTax>(
        u"reports.tax_accounts:unexplained"_s,
        {{"starts_on", from}, {"ends_on", to}, {"rows_max", rowsMax}}, [&](const Row& row) {
            return UnexplainedTax{.entry = row.id<EntryId>("entry_id"),
                                  .postedOn = row.date("posted_on"),
                                  .reference = row.text("reference"),
                                  .account = row.text("account"),
                                  .amount = row.money("base_minor", owner.currency)};
        });
}

Result<std::vector<TaxNotYetDue>> taxNotYetDue(Reader& books, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<TaxNotYetDue>(
        u"reports.tax_accounts:not_yet_due"_s, {{"rows_max", rowsMax}}, [&](const Row& row) {
            return TaxNotYetDue{.entry = row.id<EntryId>("entry_id"),
                                .source = row.text("source"),
                                .sourceId = row.integer("source_id"),
                                .number = row.text("number"),
                                .party = row.text("party"),
                                .isOutput = row.text("direction") == u"output"_s,
                                .taxedOn = row.date("taxed_on"),
                                .net = row.money("net_minor", owner.currency),
                                .tax = row.money("tax_minor", owner.currency)};
        });
}

} // namespace tandem::reports
