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
                                                   Param::orNull("rates", fact.rates),
                                                   {"kind", nameOf(fact.kind)},
                                                   Param::orNull("credited_bill_id", fact.credited),
                                                   Param::orNull("reason", bill.reason)});
}

Result<> insertLine(UnitOfWork& work, BillId bill, int position, const BillLine& line)
{
    TANDEM_TRY(const auto id, work.newId<BillLineId>());
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
                      {"base_net_minor", line.baseNet},
                      Param::orNull("account_id", line.account),
                      Param::orNull("taken_back_line_id", BillLineId())});
}

Result<> insertTakenBack(UnitOfWork& work, BillId bill, int position, const TakenBackLine& line)
{
    TANDEM_TRY(const auto id, work.newId<BillLineId>());
    return work.send(u"inventory.bills:insert_line"_s,
                     {{"id", id},
                      {"bill_id", bill},
                      {"position", position},
                      Param::orNull("purchase_order_line_id", line.orderLine),
                      {"description", line.description},
                      {"quantity_micro", line.quantity.millionths()},
                      {"net_minor", line.net},
                      {"cleared_minor", line.cleared},
                      Param::orNull("tax_code_id", line.taxCode),
                      {"base_net_minor", line.baseNet},
                      Param::orNull("account_id", line.account),
                      {"taken_back_line_id", line.line}});
}

Result<> insertTax(UnitOfWork& work, BillId bill, const tax::TaxShare& share,
                   const tax::TaxShare& base, BillId takesBack)
{
    TANDEM_TRY(const auto id, work.newId<Id<struct BillTaxTag>>());
    return work.send(u"inventory.bills:insert_tax"_s,
                     {{"id", id},
                      {"bill_id", bill},
                      Param::orNull("tax_code_id", share.code),
                      {"rate_micro", share.rate.millionths()},
                      {"net_minor", share.net},
                      {"tax_minor", share.tax},
                      {"base_net_minor", base.net},
                      {"base_tax_minor", base.tax},
                      Param::orNull("taken_back_bill_id", takesBack)});
}

} // namespace

Result<> insertBill(UnitOfWork& work, const NewBill& bill)
{
    TANDEM_CHECK(insertHead(work, bill));
    int position = 0;
    for (const BillLine& line : bill.lines)
        TANDEM_CHECK(insertLine(work, bill.fact.bill, ++position, line));
    for (const TakenBackLine& line : bill.takenBack)
        TANDEM_CHECK(insertTakenBack(work, bill.fact.bill, ++position, line));
    for (std::size_t i = 0; i < bill.taxes.size(); ++i)
        TANDEM_CHECK(insertTax(work, bill.fact.bill, bill.taxes[i], bill.baseTaxes[i], BillId()));
    for (const TakenBackTax& one : bill.takenBackTaxes)
        TANDEM_CHECK(insertTax(work, bill.fact.bill, one.share, one.base, one.of));
    return {};
}

} // namespace tandem::inventory
