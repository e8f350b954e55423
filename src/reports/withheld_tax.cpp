#include "reports/withheld_tax.h"

#include "base/check.h"
#include "office/company.h"

#include <array>

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array provers{Prover{"withheld_tax", &proveWithheldTax}};

} // namespace

std::span<const Prover> withheldTaxProvers()
{
    return provers;
}

Result<std::vector<WithheldTax>> withheldTax(Reader& books, QDate from, QDate to, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<WithheldTax>(
        u"reports.withheld_tax:withheld"_s,
        {{"starts_on", from}, {"ends_on", to}, {"rows_max", rowsMax}}, [&](const Row& row) {
            const auto currency = findCurrency(row.text("credit_currency").toStdString());
            require(currency.has_value(), "withheld tax has a known currency");
            return WithheldTax{.code = row.text("code"),
                               .isOurs = row.text("direction") == u"input"_s,
                               .party = row.text("party"),
                               .payment = row.id<PaymentId>("payment_id"),
                               .withheldOn = row.date("paid_on"),
                               .document = row.text("document"),
                               .rate = Rate::ofMillionths(row.integer("rate_micro")),
                               .net = row.money("net_minor", *currency),
                               .tax = row.money("tax_minor", *currency),
                               .base = row.money("base_minor", owner.currency)};
        });
}

Result<> proveWithheldTax(Reader& books, const Findings& found)
{
    return books.each(u"reports.withheld_tax:unlike_payments"_s, {}, [&](const Row& row) {
        found({.table = u"withheld_tax"_s,
               .row = row.integer("id"),
               .column = {},
               .what = u"It is not what payment %1 came to."_s.arg(row.text("number"))});
    });
}

} // namespace tandem::reports
