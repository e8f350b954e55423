#include "frontoffice/sales/deposit_row.h"

#include "base/check.h"
#include "office/currency_code.h"

namespace tandem::sales {

using namespace Qt::StringLiterals;

Deposit readDeposit(const Row& row)
{
    const Currency currency = currencyOf(row);
    const auto kind = depositKindNamed(row.text("kind"));
    require(kind.has_value(), "a deposit in the books is of a known kind");
    return {.id = row.id<DepositId>("id"),
            .number = row.text("number"),
            .order = row.id<OrderId>("sales_order_id"),
            .customer = row.id<PartyId>("customer_id"),
            .kind = *kind,
            .share = Rate::ofMillionths(row.integer("percent_micro")),
            .issuedOn = row.date("issued_on"),
            .dueOn = row.date("due_on"),
            .net = row.money("net_minor", currency),
            .tax = row.money("tax_minor", currency),
            .rates = row.textOrEmpty("rates"),
            .creditNumber = row.textOrEmpty("credit_number"),
            .creditedOn = row.dateOrInvalid("credited_on"),
            .creditReason = row.textOrEmpty("credit_reason"),
            .version = row.integer("version")};
}

DepositTax readDepositTax(const Row& row, const Currency& currency, const Currency& home)
{
    return {.id = row.id<DepositTaxId>("id"),
            .code = row.idOrUnset<tax::TaxCodeId>("tax_code_id"),
            .rate = Rate::ofMillionths(row.integer("rate_micro")),
            .net = row.money("net_minor", currency),
            .tax = row.money("tax_minor", currency),
            .deductedNet = row.money("deducted_minor", currency),
            .baseNet = row.money("base_net_minor", home),
            .baseTax = row.money("base_tax_minor", home)};
}

Result<> insertDeposit(UnitOfWork& work, const Deposit& deposit)
{
    const QString currency = QString::fromLatin1(deposit.net.currency().code());
    TANDEM_CHECK(
        work.send(u"sales.deposits:insert"_s, {{"id", deposit.id},
                                               {"number", deposit.number},
                                               {"sales_order_id", deposit.order},
                                               {"customer_id", deposit.customer},
                                               {"kind", nameOf(deposit.kind)},
                                               {"percent_micro", deposit.share.millionths()},
                                               {"issued_on", deposit.issuedOn},
                                               {"due_on", deposit.dueOn},
                                               {"currency", currency},
                                               {"net_minor", deposit.net},
                                               {"tax_minor", deposit.tax},
                                               Param::orNull("rates", deposit.rates)}));
    for (const DepositTax& share : deposit.taxes)
        TANDEM_CHECK(
            work.send(u"sales.deposits:insert_tax"_s, {{"id", share.id},
                                                       {"deposit_invoice_id", deposit.id},
                                                       Param::orNull("tax_code_id", share.code),
                                                       {"rate_micro", share.rate.millionths()},
                                                       {"net_minor", share.net},
                                                       {"tax_minor", share.tax},
                                                       {"base_net_minor", share.baseNet},
                                                       {"base_tax_minor", share.baseTax}}));
    return {};
}

} // namespace tandem::sales
