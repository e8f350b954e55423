#include "posting/from_sales.h"

#include "posting/entry_lines.h"

namespace tandem::posting {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using ledger::Entry;

namespace {

AccountRole revenueAccount(sales::RevenueKind kind)
{
    return kind == sales::RevenueKind::Freight ? AccountRole::FreightRevenue
                                               : AccountRole::SalesRevenue;
}

/// Output tax, or the account where it waits for the payment.
AccountRole outputAccount(const tax::TaxShare& share)
{
    return share.treatment.point == tax::TaxPoint::Payment ? AccountRole::OutputTaxNotYetDue
                                                           : AccountRole::OutputTax;
}

} // namespace

std::optional<Entry> entryFor(const sales::GoodsDelivered& fact)
{
    EntryLines lines;
    lines.add(AccountRole::CostOfGoodsSold, fact.cost);
    lines.add(AccountRole::Inventory, -fact.cost);
    return std::move(lines).toEntry({.postedOn = fact.deliveredOn,
                                     .source = u"delivery"_s,
                                     .sourceId = fact.delivery.value(),
                                     .text = u"Delivery"_s,
                                     .reference = fact.number});
}

std::optional<Entry> entryFor(const sales::GoodsReturned& fact)
{
    EntryLines lines;
    lines.add(AccountRole::Inventory, fact.cost);
    lines.add(AccountRole::CostOfGoodsSold, -fact.cost);
    return std::move(lines).toEntry({.postedOn = fact.returnedOn,
                                     .source = u"sales_return"_s,
                                     .sourceId = fact.goodsReturn.value(),
                                     .text = u"Goods returned"_s,
                                     .reference = fact.number});
}

std::optional<Entry> entryFor(const sales::InvoiceIssued& fact)
{
    EntryLines lines;
    lines.add({.account = AccountRole::Receivable,
               .amount = fact.owed,
               .base = fact.total(),
               .party = fact.customer,
               .memo = fact.rates});
    for (const sales::RevenueShare& share : fact.shares)
        lines.add(revenueAccount(share.kind), -share.net);
    for (const tax::TaxShare& share : fact.taxes)
        lines.add(outputAccount(share), -share.tax);
    lines.add(AccountRole::CashRounding, -fact.rounding);
    return std::move(lines).toEntry({.postedOn = fact.issuedOn,
                                     .source = u"invoice"_s,
                                     .sourceId = fact.invoice.value(),
                                     .text = u"Invoice"_s,
                                     .reference = fact.number});
}

std::optional<Entry> entryFor(const sales::CreditNoteIssued& fact)
{
    EntryLines lines;
    for (const sales::RevenueShare& share : fact.shares)
        lines.add(revenueAccount(share.kind), share.net);
    for (const tax::TaxShare& share : fact.taxes)
        lines.add(outputAccount(share), share.tax);
    lines.add(AccountRole::CashRounding, fact.rounding);
    lines.add({.account = AccountRole::Receivable,
               .amount = -fact.owed,
               .base = -fact.total(),
               .party = fact.customer});
    return std::move(lines).toEntry({.postedOn = fact.issuedOn,
                                     .source = u"credit_note"_s,
                                     .sourceId = fact.creditNote.value(),
                                     .text = u"Credit note"_s,
                                     .reference = fact.number});
}

} // namespace tandem::posting
