#include "backoffice/currencies/document_base.h"
#include "backoffice/inventory/bill_row.h"
#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/purchase_row.h"
#include "backoffice/inventory/purchase_service.h"
#include "backoffice/inventory/supplier.h"
#include "backoffice/tax/tax_queries.h"
#include "office/company.h"
#include "office/currency_code.h"
#include "office/numbering.h"

#include <set>

namespace tandem::inventory {

using namespace Qt::StringLiterals;

namespace {

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

Result<> checkCurrency(const QString& what, const Currency& given, const Currency& wanted)
{
    return given == wanted
               ? Result<>()
               : fail(errors::purchaseCurrencyDiffers, {what, codeOf(given), codeOf(wanted)});
}

Result<BillLine> billLine(UnitOfWork& work, PurchaseLine& line, const BillLineDraft& draft,
                          QDate on)
{
    if (draft.quantity <= Quantity::ofWhole(0))
        return fail(errors::quantityNotPositive, {text(draft.quantity)}).at(u"quantity"_s);
    if (draft.price && draft.price->isNegative())
        return fail(errors::priceNegative, {line.description}).at(u"price"_s);
    if (draft.price)
        TANDEM_CHECK(checkCurrency(line.description, draft.price->currency(), line.net.currency()));
    if (draft.quantity > billable(line))
        return fail(errors::billsTooMuch,
                    {QString::number(line.position), text(billable(line)), text(draft.quantity)})
            .at(u"quantity"_s);
    TANDEM_TRY(const auto taxCode, draft.taxCode ? inputTaxCode(work, *draft.taxCode, on)
                                                 : tax::taxCode(work, line.taxCode, on));
    const Money net = netOf(line, draft);
    const bool isStock = line.kind == ItemKind::Stock;
    const Money cleared =
        isStock ? clearedBy(line, draft.quantity) : Money::zero(line.clearedValue.currency());
    line.billed += draft.quantity;
    line.clearedValue += cleared;
    return BillLine{.orderLine = line.id,
                    .description = line.description,
                    .quantity = draft.quantity,
                    .net = net,
                    .cleared = cleared,
                    .taxCode = taxCode,
                    .isStock = isStock};
}

/// Bills lines of an order.
Result<> billOrder(UnitOfWork& work, const BillDraft& draft, PurchaseOrder& order, NewBill& bill)
{
    std::set<PurchaseLineId> seenLines;
    for (const BillLineDraft& part : wanted(draft, order)) {
        TANDEM_TRY(PurchaseLine * line, lineOf(order, part.line));
        if (!seenLines.insert(part.line).second)
            return fail(errors::lineTwice, {QString::number(line->position)}).at(u"lines"_s);
        TANDEM_TRY(auto billed, billLine(work, *line, part, bill.fact.billedOn));
        bill.lines.push_back(std::move(billed));
    }
    order.state = stateAfter(order);
    return savePurchaseOrder(work, order);
}

Result<> billExpenses(UnitOfWork& work, const BillDraft& draft, NewBill& bill)
{
    for (const ExpenseDraft& expense : draft.expenses) {
        if (expense.net.isZero())
            return fail(errors::expenseNotPositive, {expense.description}).at(u"net"_s);
        TANDEM_CHECK(checkCurrency(expense.description, expense.net.currency(), bill.currency()));
        TANDEM_TRY(const auto taxCode, inputTaxCode(work, expense.taxCode, bill.fact.billedOn));
        bill.lines.push_back({.description = expense.description,
                              .quantity = expense.quantity,
                              .net = expense.net,
                              .cleared = Money::zero(bill.fact.expense.currency()),
                              .taxCode = taxCode,
                              .account = expense.account});
    }
    return {};
}

/// Tax of all lines, and what is owed. Reverse-charge tax is ours to pay, not the supplier's.
Result<> addUp(Reader& books, NewBill& bill)
{
    std::vector<tax::CodedAmount> amounts;
    for (const BillLine& line : bill.lines) {
        amounts.push_back({line.taxCode, line.net});
        bill.fact.owed += line.net;
    }
    TANDEM_TRY(const auto taxRounding, tax::taxRounding(books));
    bill.taxes = tax::sharesByCode(amounts, taxRounding);
    for (const tax::TaxShare& share : bill.taxes)
        if (share.kind != tax::TaxKind::ReverseCharge)
            bill.fact.owedTax += share.tax;
    bill.fact.owed += bill.fact.owedTax;
    return checkAmount(bill.fact.owed);
}

/// Gives lines and taxes their value at home: the nets and what the supplier charges of tax add up
/// to what the bill is worth. Tax that the company owes itself is that of the valued net.
Result<> valueParts(Reader& books, const std::optional<Money>& typed, NewBill& bill)
{
    std::vector<Money> parts;
    for (const BillLine& line : bill.lines)
        parts.push_back(line.net);
    for (const tax::TaxShare& share : bill.taxes)
        if (share.kind != tax::TaxKind::ReverseCharge)
            parts.push_back(share.tax);
    TANDEM_TRY(const auto base, exchange::documentBase(books, parts, bill.fact.billedOn, typed));
    bill.fact.rates = base.note.isEmpty() ? base.rates : base.note;
    auto part = base.parts.begin();
    for (BillLine& line : bill.lines)
        line.baseNet = *part++;
    const Money nothing = Money::zero(base.whole.currency());
    bill.fact.taxes = bill.taxes;
    for (tax::TaxShare& share : bill.fact.taxes) {
        const bool isAtHome = share.net.currency() == nothing.currency();
        share.net = nothing;
        for (const BillLine& line : bill.lines)
            if (line.taxCode.id == share.code)
                share.net += line.baseNet;
        if (share.kind != tax::TaxKind::ReverseCharge)
            share.tax = *part++;
        else if (!isAtHome)
            share.tax = taxFromNet(share.net, share.rate, Rounding::HalfAwayFromZero).tax;
    }
    return {};
}

/// What the bill is for, in the company's currency.
Result<> value(Reader& books, const std::optional<Money>& typed, NewBill& bill)
{
    TANDEM_CHECK(valueParts(books, typed, bill));
    BillReceived& fact = bill.fact;
    for (const BillLine& line : bill.lines) {
        fact.net += line.baseNet;
        fact.goodsReceivedNotBilled += line.cleared;
        if (line.isStock)
            fact.priceVariance += line.baseNet - line.cleared;
        else if (line.account.isSet())
            fact.chosen.push_back({line.account, line.baseNet});
        else
            fact.expense += line.baseNet;
    }
    for (const tax::TaxShare& share : fact.taxes)
        if (share.kind != tax::TaxKind::ReverseCharge)
            fact.tax += share.tax;
    return checkAmount(fact.gross());
}

/// The head of the bill, with all sums at zero. Errors as in receiveBill, from supplierMissing to
/// dueBeforeBilled.
Result<NewBill> beginBill(UnitOfWork& work, const BillDraft& draft,
                          const std::optional<PurchaseOrder>& order)
{
    const PartyId supplierId = order ? order->supplier : draft.supplier;
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
    const Currency currency = order                    ? order->currency()
                              : draft.expenses.empty() ? owner.currency
                                                       : draft.expenses.front().net.currency();
    TANDEM_TRY(const auto id, work.newId<BillId>());
    TANDEM_TRY(const QString number, nextNumber(work, u"PI"_s, billedOn));
    return NewBill{.fact = {.bill = id,
                            .number = number,
                            .supplierNumber = supplierNumber,
                            .supplier = supplierId,
                            .billedOn = billedOn,
                            .dueOn = dueOn,
                            .owed = Money::zero(currency),
                            .owedTax = Money::zero(currency),
                            .net = nothing,
                            .tax = nothing,
                            .taxes = {},
                            .goodsReceivedNotBilled = nothing,
                            .priceVariance = nothing,
                            .expense = nothing},
                   .order = draft.order};
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
    TANDEM_TRY(auto bill, beginBill(work, draft, order));
    if (order)
        TANDEM_CHECK(billOrder(work, draft, *order, bill));
    TANDEM_CHECK(billExpenses(work, draft, bill));
    if (bill.lines.empty())
        return fail(errors::nothingToBill).at(u"lines"_s);
    TANDEM_CHECK(addUp(work, bill));
    TANDEM_CHECK(value(work, draft.base, bill));
    TANDEM_CHECK(insertBill(work, bill));
    return std::move(bill.fact);
}

} // namespace tandem::inventory
