#include "backoffice/inventory/bill_row.h"
#include "office/currency_code.h"

namespace tandem::inventory {

using namespace Qt::StringLiterals;

namespace {

Result<> insertHead(UnitOfWork& work, const NewBill& bill)
{
    const BillReceived& fact = bill.fact;
    const QString currency = codeOf(bill.currency());
    return work.send(u"inventory.bills:insert"_s, {{"id", fact.bill},
                                                   {"number", fact.number},
                                                   {"supplier_id", fact.supplier},
                                                   {"supplier_number", fact.supplierNumber},
                                                   Param::orNull("purchase_order_id", bill.order),
                                                   {"billed_on", fact.billedOn},
                                                   {"due_on", fact.dueOn},
                                                   {"currency", currency},
                                                   {"net_minor", fact.owed - fact.owedTax},
                                                   {"tax_minor", fact.owedTax},
                                                   {"base_net_minor", fact.net},
                                                   {"base_tax_minor", fact.tax},
                                                   Param::orNull("rates", fact.rates)});
}

Result<> insertLine(UnitOfWork& work, BillId bill, int position, const BillLine& line)
{
    TANDEM_TRY(const auto id, work.newId<Id<struct BillLineTag>>());
    return work.send(u"inventory.bills:insert_line"_s,
                     {{"id", id},
                      {"bill_id", bill},
                      {"position", position},
                      Param::orNull("purchase_order_line_id", line.orderLine),
                      {"description", line.description},
                      {"quantity_micro", line.quantity.millionths()},
                      {"net_minor", line.net},
                      {"cleared_minor", line.cleared},
                      Param::orNull("tax_code_id", line.taxCode.id),
                      {"base_net_minor", line.baseNet}});
}

Result<> insertTax(UnitOfWork& work, BillId bill, const tax::TaxShare& share,
                   const tax::TaxShare& base)
{
    TANDEM_TRY(const auto id, work.newId<Id<struct BillTaxTag>>());
    return work.send(u"inventory.bills:insert_tax"_s, {{"id", id},
                                                       {"bill_id", bill},
                                                       Param::orNull("tax_code_id", share.code),
                                                       {"rate_micro", share.rate.millionths()},
                                                       {"net_minor", share.net},
                                                       {"tax_minor", share.tax},
                                                       {"base_net_minor", base.net},
                                                       {"base_tax_minor", base.tax}});
}

} // namespace

Result<> insertBill(UnitOfWork& work, const NewBill& bill)
{
    TANDEM_CHECK(insertHead(work, bill));
    int position = 0;
    for (const BillLine& line : bill.lines)
        TANDEM_CHECK(insertLine(work, bill.fact.bill, ++position, line));
    for (std::size_t i = 0; i < bill.taxes.size(); ++i)
        TANDEM_CHECK(insertTax(work, bill.fact.bill, bill.taxes[i], bill.fact.taxes[i]));
    return {};
}

} // namespace tandem::inventory
