#include "backoffice/inventory/bill_service.h"

#include "backoffice/inventory/bill_making.h"
#include "backoffice/inventory/bill_queries.h"
#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/purchase_row.h"
#include "backoffice/inventory/supplier.h"
#include "backoffice/tax/tax_queries.h"
#include "office/company.h"
#include "office/currency_code.h"

#include <limits>
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

/// Takes what the order's deposits had asked for off its bill.
/// Errors: depositsAreLess, deductionNegative.
Result<> deductDeposits(UnitOfWork& work, const BillDraft& draft, NewBill& bill)
{
    const Money nothing = Money::zero(bill.currency());
    if (draft.deducted
        && (draft.deducted->currency() != bill.currency() || *draft.deducted < nothing))
        return fail(errors::deductionUnfit, {codeOf(bill.currency())}).at(u"deducted"_s);
    TANDEM_TRY(const auto deposits, standingDeposits(work, bill.order));
    std::vector<tax::CodedAmount> amounts;
    for (const BillLine& line : bill.lines)
        amounts.push_back({line.taxCode, line.net});
    const auto deductions = deductionsOf(
        deposits, tax::sharesByCode(amounts, TaxRounding::PerDocument), draft.deducted);
    Money sum = nothing;
    for (const Deduction& one : deductions)
        sum += one.net;
    if (draft.deducted && sum != *draft.deducted)
        return fail(errors::depositsAreLess,
                    {draft.deducted->toDecimal().toString(), sum.toDecimal().toString()})
            .at(u"deducted"_s);
    for (const Bill& deposit : deposits) {
        std::vector<TakenBackPart> parts;
        for (const Deduction& one : deductions)
            if (one.deposit == &deposit)
                parts.push_back({.line = one.line,
                                 .quantity = Quantity::ofWhole(0),
                                 .net = one.net,
                                 .cleared = Money::zero(bill.fact.net.currency())});
        if (!parts.empty())
            TANDEM_CHECK(takeBack(work, deposit, parts, WaitingTax::IsDue, bill));
    }
    return {};
}

Currency currencyOf(const BillDraft& draft, const std::optional<PurchaseOrder>& order,
                    const Currency& home)
{
    if (order)
        return order->currency();
    return draft.expenses.empty() ? home : draft.expenses.front().net.currency();
}

/// How much of an order its deposits asked for and were not credited: what was deducted counts.
Result<Money> depositedOf(Reader& books, const PurchaseOrder& order)
{
    TANDEM_TRY(const auto all, billsOf(books, order.id, std::numeric_limits<int>::max()));
    Money sum = Money::zero(order.currency());
    for (const BillRow& row : all) {
        if (row.kind != BillKind::Deposit)
            continue;
        sum += row.net;
        TANDEM_TRY(const auto credits,
                   creditNotesOf(books, row.id, std::numeric_limits<int>::max()));
        for (const BillRow& credit : credits)
            sum += credit.net;
    }
    return sum;
}

/// What a deposit asks for. Errors: depositUnfit, depositTooMuch.
Result<Money> depositNet(Reader& books, const DepositBillDraft& draft, const PurchaseOrder& order)
{
    const Money net = draft.net.value_or(order.net.times(draft.share, Rounding::HalfAwayFromZero));
    if (net.currency() != order.currency() || net <= Money::zero(net.currency()))
        return fail(errors::depositUnfit, {codeOf(order.currency())}).at(u"net"_s);
    TANDEM_TRY(const Money before, depositedOf(books, order));
    if (before + net > order.net)
        return fail(errors::depositTooMuch,
                    {order.number, (order.net - before).toDecimal().toString(),
                     net.toDecimal().toString()})
            .at(u"net"_s);
    return net;
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
    TANDEM_TRY(const Company owner, company(work));
    TANDEM_TRY(auto bill, beginBill(work, {.kind = BillKind::Bill,
                                           .supplier = order ? order->supplier : draft.supplier,
                                           .supplierNumber = draft.supplierNumber,
                                           .billedOn = draft.billedOn.isValid() ? draft.billedOn
                                                                                : work.today(),
                                           .dueOn = draft.dueOn,
                                           .currency = currencyOf(draft, order, owner.currency)}));
    bill.order = draft.order;
    if (order)
        TANDEM_CHECK(billOrder(work, draft, *order, bill));
    TANDEM_CHECK(billExpenses(work, draft, bill));
    if (bill.lines.empty())
        return fail(errors::nothingToBill).at(u"lines"_s);
    if (order)
        TANDEM_CHECK(deductDeposits(work, draft, bill));
    TANDEM_CHECK(addUp(work, bill));
    TANDEM_CHECK(value(work, draft.base, bill));
    TANDEM_CHECK(insertBill(work, bill));
    return std::move(bill.fact);
}

Result<BillReceived> receiveDepositBill(UnitOfWork& work, const DepositBillDraft& draft)
{
    TANDEM_TRY(const auto order, openPurchaseOrder(work, draft.order, draft.seen));
    TANDEM_TRY(const Money net, depositNet(work, draft, order));
    TANDEM_TRY(auto bill, beginBill(work, {.kind = BillKind::Deposit,
                                           .supplier = order.supplier,
                                           .supplierNumber = draft.supplierNumber,
                                           .billedOn = draft.billedOn.isValid() ? draft.billedOn
                                                                                : work.today(),
                                           .dueOn = draft.dueOn,
                                           .currency = order.currency()}));
    bill.order = order.id;
    TANDEM_TRY(const auto taxCode, inputTaxCode(work, draft.taxCode, bill.fact.billedOn));
    bill.lines.push_back({.description = order.number,
                          .quantity = Quantity::ofWhole(1),
                          .net = net,
                          .cleared = Money::zero(bill.fact.net.currency()),
                          .taxCode = taxCode});
    TANDEM_CHECK(addUp(work, bill));
    TANDEM_CHECK(value(work, draft.base, bill));
    TANDEM_CHECK(insertBill(work, bill));
    return std::move(bill.fact);
}

} // namespace tandem::inventory
