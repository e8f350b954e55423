#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/purchase_row.h"
#include "backoffice/inventory/purchase_service.h"
#include "backoffice/inventory/supplier.h"
#include "backoffice/tax/tax_queries.h"
#include "office/company.h"
#include "office/numbering.h"

#include <set>

namespace tandem::inventory {

using namespace Qt::StringLiterals;

namespace {

/// A line as it will stand on the bill.
struct BillLine {
    PurchaseLineId orderLine{}; ///< Unset: an expense.
    QString description;
    Quantity quantity;
    Money net;
    Money cleared;
    tax::TaxCode taxCode;
};

QString text(Quantity quantity)
{
    return quantity.toDecimal().trimmed().toString();
}

std::vector<BillLineDraft> wanted(const BillDraft& draft, const PurchaseOrder& order)
{
    if (!draft.lines.empty())
        return draft.lines;
    std::vector<BillLineDraft> all;
    for (const PurchaseLine& line : order.lines) {
        if (!billable(line).isZero())
            all.push_back({.line = line.id, .quantity = billable(line)});
    }
    return all;
}

/// What a bill asks for a part of a line: its own price, or the order's without losing a cent.
Money netOf(const PurchaseLine& line, const BillLineDraft& draft)
{
    if (draft.price)
        return lineNet(*draft.price, draft.quantity, Rate::ofMillionths(0),
                       Rounding::HalfAwayFromZero);
    return valueOf(line, line.billed, line.billed + draft.quantity);
}

Result<BillLine> billLine(UnitOfWork& work, PurchaseLine& line, const BillLineDraft& draft,
                          QDate on)
{
    if (draft.quantity <= Quantity::ofWhole(0))
        return fail(errors::quantityNotPositive, {text(draft.quantity)}).at(u"quantity"_s);
    if (draft.price && draft.price->isNegative())
        return fail(errors::priceNegative, {line.description}).at(u"price"_s);
    if (draft.quantity > billable(line))
        return fail(errors::billsTooMuch,
                    {QString::number(line.position), text(billable(line)), text(draft.quantity)})
            .at(u"quantity"_s);
    TANDEM_TRY(const auto taxCode, draft.taxCode ? inputTaxCode(work, *draft.taxCode, on)
                                                 : tax::taxCode(work, line.taxCode, on));
    const Money net = netOf(line, draft);
    const Money cleared = line.kind == ItemKind::Stock
                              ? valueOf(line, line.billed, line.billed + draft.quantity)
                              : Money::zero(net.currency());
    line.billed += draft.quantity;
    line.clearedValue += cleared;
    return BillLine{.orderLine = line.id,
                    .description = line.description,
                    .quantity = draft.quantity,
                    .net = net,
                    .cleared = cleared,
                    .taxCode = taxCode};
}

/// Bills lines of an order and adds the sums to `bill`.
Result<> billOrder(UnitOfWork& work, const BillDraft& draft, PurchaseOrder& order,
                   BillReceived& bill, std::vector<BillLine>& lines)
{
    std::set<PurchaseLineId> seenLines;
    for (const BillLineDraft& part : wanted(draft, order)) {
        TANDEM_TRY(PurchaseLine * line, lineOf(order, part.line));
        if (!seenLines.insert(part.line).second)
            return fail(errors::lineTwice, {QString::number(line->position)}).at(u"lines"_s);
        TANDEM_TRY(auto billed, billLine(work, *line, part, bill.billedOn));
        bill.goodsReceivedNotBilled += billed.cleared;
        if (line->kind == ItemKind::Stock)
            bill.priceVariance += billed.net - billed.cleared;
        else
            bill.expense += billed.net;
        lines.push_back(std::move(billed));
    }
    order.state = stateAfter(order);
    return savePurchaseOrder(work, order);
}

Result<> billExpenses(UnitOfWork& work, const BillDraft& draft, BillReceived& bill,
                      std::vector<BillLine>& lines)
{
    for (const ExpenseDraft& expense : draft.expenses) {
        if (expense.net.isZero())
            return fail(errors::expenseNotPositive, {expense.description}).at(u"net"_s);
        TANDEM_TRY(const auto taxCode, inputTaxCode(work, expense.taxCode, bill.billedOn));
        if (expense.account.isSet())
            bill.chosen.push_back({expense.account, expense.net});
        else
            bill.expense += expense.net;
        lines.push_back({.description = expense.description,
                         .quantity = expense.quantity,
                         .net = expense.net,
                         .cleared = Money::zero(expense.net.currency()),
                         .taxCode = taxCode});
    }
    return {};
}

/// Net and tax of all lines. Reverse-charge tax is ours to pay, not the supplier's.
Result<> addUp(UnitOfWork& work, const std::vector<BillLine>& lines, BillReceived& bill)
{
    std::vector<tax::CodedAmount> amounts;
    for (const BillLine& line : lines) {
        amounts.push_back({line.taxCode, line.net});
        bill.net += line.net;
    }
    TANDEM_TRY(const auto taxRounding, tax::taxRounding(work));
    bill.taxes = tax::sharesByCode(amounts, taxRounding);
    for (const tax::TaxShare& share : bill.taxes) {
        if (share.kind != tax::TaxKind::ReverseCharge)
            bill.tax += share.tax;
    }
    return checkAmount(bill.gross());
}

Result<> insertBill(UnitOfWork& work, const BillReceived& bill, PurchaseOrderId order,
                    const std::vector<BillLine>& lines)
{
    const QString currency = QString::fromLatin1(bill.net.currency().code());
    TANDEM_CHECK(work.send(u"inventory.bills:insert"_s, {{"id", bill.bill},
                                                         {"number", bill.number},
                                                         {"supplier_id", bill.supplier},
                                                         {"supplier_number", bill.supplierNumber},
                                                         Param::orNull("purchase_order_id", order),
                                                         {"billed_on", bill.billedOn},
                                                         {"due_on", bill.dueOn},
                                                         {"currency", currency},
                                                         {"net_minor", bill.net},
                                                         {"tax_minor", bill.tax}}));
    int position = 0;
    for (const BillLine& line : lines) {
        TANDEM_TRY(const auto id, work.newId<Id<struct BillLineTag>>());
        TANDEM_CHECK(work.send(u"inventory.bills:insert_line"_s,
                               {{"id", id},
                                {"bill_id", bill.bill},
                                {"position", ++position},
                                Param::orNull("purchase_order_line_id", line.orderLine),
                                {"description", line.description},
                                {"quantity_micro", line.quantity.millionths()},
                                {"net_minor", line.net},
                                {"cleared_minor", line.cleared},
                                Param::orNull("tax_code_id", line.taxCode.id)}));
    }
    for (const tax::TaxShare& share : bill.taxes) {
        TANDEM_TRY(const auto id, work.newId<Id<struct BillTaxTag>>());
        TANDEM_CHECK(
            work.send(u"inventory.bills:insert_tax"_s, {{"id", id},
                                                        {"bill_id", bill.bill},
                                                        Param::orNull("tax_code_id", share.code),
                                                        {"rate_micro", share.rate.millionths()},
                                                        {"net_minor", share.net},
                                                        {"tax_minor", share.tax}}));
    }
    return {};
}

/// The head of the bill, with all sums at zero. Errors as in receiveBill, from supplierMissing to
/// dueBeforeBilled.
Result<BillReceived> beginBill(UnitOfWork& work, const BillDraft& draft, PartyId supplierId)
{
    TANDEM_TRY(const auto party, supplier(work, supplierId));
    const QString supplierNumber = draft.supplierNumber.trimmed();
    if (supplierNumber.isEmpty())
        return fail(errors::billNumberMissing).at(u"supplierNumber"_s);
    TANDEM_TRY(
        const auto before,
        work.first<QString>(u"inventory.bills:of_supplier"_s,
                            {{"supplier_id", supplierId}, {"supplier_number", supplierNumber}},
                            [](const Row& row) { return row.text("number"); }));
    if (before)
        return fail(errors::billTwice, {supplierNumber, *before}).at(u"supplierNumber"_s);
    const QDate billedOn = draft.billedOn.isValid() ? draft.billedOn : work.today();
    const QDate dueOn =
        draft.dueOn.isValid() ? draft.dueOn : billedOn.addDays(party.paymentTermsDays);
    if (dueOn < billedOn)
        return fail(errors::dueBeforeBilled,
                    {billedOn.toString(Qt::ISODate), dueOn.toString(Qt::ISODate)})
            .at(u"dueOn"_s);
    TANDEM_TRY(const Company owner, company(work));
    const Money nothing = Money::zero(owner.currency);
    TANDEM_TRY(const auto id, work.newId<BillId>());
    TANDEM_TRY(const QString number, nextNumber(work, u"PI"_s, billedOn));
    return BillReceived{.bill = id,
                        .number = number,
                        .supplierNumber = supplierNumber,
                        .supplier = supplierId,
                        .billedOn = billedOn,
                        .dueOn = dueOn,
                        .net = nothing,
                        .tax = nothing,
                        .taxes = {},
                        .goodsReceivedNotBilled = nothing,
                        .priceVariance = nothing,
                        .expense = nothing};
}

} // namespace

Result<BillReceived> receiveBill(UnitOfWork& work, const BillDraft& draft)
{
    std::optional<PurchaseOrder> order;
    if (draft.order.isSet()) {
        TANDEM_TRY(order, openPurchaseOrder(work, draft.order, draft.seen));
        if (draft.supplier.isSet() && draft.supplier != order->supplier)
            return fail(errors::supplierDiffers, {order->number}).at(u"supplier"_s);
    }
    TANDEM_TRY(auto bill, beginBill(work, draft, order ? order->supplier : draft.supplier));
    std::vector<BillLine> lines;
    if (order)
        TANDEM_CHECK(billOrder(work, draft, *order, bill, lines));
    TANDEM_CHECK(billExpenses(work, draft, bill, lines));
    if (lines.empty())
        return fail(errors::nothingToBill).at(u"lines"_s);
    TANDEM_CHECK(addUp(work, lines, bill));
    TANDEM_CHECK(insertBill(work, bill, draft.order, lines));
    return bill;
}

} // namespace tandem::inventory
