#include "backoffice/inventory/bill_making.h"
#include "backoffice/inventory/bill_queries.h"
#include "backoffice/inventory/bill_service.h"
#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/purchase_queries.h"
#include "backoffice/inventory/purchase_row.h"

#include <algorithm>
#include <set>

namespace tandem::inventory {

using namespace Qt::StringLiterals;

namespace {

std::vector<CreditedLineDraft> wanted(const BillCreditDraft& draft, const Bill& from)
{
    if (!draft.lines.empty())
        return draft.lines;
    std::vector<CreditedLineDraft> all;
    for (const BilledLine& line : from.lines)
        if (line.isCreditable())
            all.push_back({line.id, line.leftQuantity(), line.leftNet()});
    return all;
}

/// What one line of the credit note takes back. Errors: creditUnfit, creditsTooMuch.
Result<TakenBackPart> partOf(const BilledLine& line, const CreditedLineDraft& draft)
{
    const QString position = QString::number(line.position);
    const Money net = draft.net.value_or(creditedNet(line, draft.quantity));
    const bool isUnfit = draft.quantity < Quantity::ofWhole(0) || net.isZero()
                         || net.currency() != line.net.currency()
                         || net.isNegative() != line.net.isNegative();
    if (isUnfit || !line.isCreditable())
        return fail(errors::creditUnfit, {position}).at(u"lines"_s);
    if (draft.quantity > line.leftQuantity() || net.abs() > line.leftNet().abs())
        return fail(errors::creditsTooMuch,
                    {position, line.leftQuantity().toDecimal().trimmed().toString(),
                     line.leftNet().toDecimal().toString()})
            .at(u"lines"_s);
    return TakenBackPart{.line = &line,
                         .quantity = draft.quantity,
                         .net = net,
                         .cleared = Money::zero(line.cleared.currency())};
}

Result<std::vector<TakenBackPart>> partsOf(const BillCreditDraft& draft, const Bill& from)
{
    std::vector<TakenBackPart> parts;
    std::set<BillLineId> seenLines;
    for (const CreditedLineDraft& one : wanted(draft, from)) {
        const auto line = std::ranges::find(from.lines, one.line, &BilledLine::id);
        if (line == from.lines.end())
            return fail(errors::billLineNotFound, {from.head.number}).at(u"lines"_s);
        if (!seenLines.insert(one.line).second)
            return fail(errors::lineTwice, {QString::number(line->position)}).at(u"lines"_s);
        TANDEM_TRY(const auto part, partOf(*line, one));
        parts.push_back(part);
    }
    if (parts.empty())
        return fail(errors::nothingLeftToCredit, {from.head.number});
    return parts;
}

/// Takes the credited quantities off what was billed of the order, and says what that gives back to
/// the goods received.
Result<> creditOrder(UnitOfWork& work, PurchaseOrderId id, std::vector<TakenBackPart>& parts)
{
    TANDEM_TRY(auto order, purchaseOrder(work, id));
    for (TakenBackPart& part : parts) {
        if (!part.line->orderLine.isSet())
            continue;
        TANDEM_TRY(PurchaseLine * line, lineOf(order, part.line->orderLine));
        part.isStock = line->kind == ItemKind::Stock;
        if (part.isStock)
            part.cleared = unclearedBy(*line, part.quantity);
        credit(*line, part.quantity, part.cleared);
    }
    return savePurchaseOrder(work, order);
}

} // namespace

Result<BillReceived> creditBill(UnitOfWork& work, const BillCreditDraft& draft)
{
    TANDEM_TRY(const Bill from, bill(work, draft.bill));
    if (from.head.kind == BillKind::CreditNote)
        return fail(errors::creditOfCredit, {from.head.number});
    TANDEM_TRY(auto parts, partsOf(draft, from));
    const QDate creditedOn = draft.creditedOn.isValid() ? draft.creditedOn : work.today();
    if (creditedOn < from.head.billedOn)
        return fail(errors::creditedBeforeBilled,
                    {creditedOn.toString(Qt::ISODate), from.head.billedOn.toString(Qt::ISODate)})
            .at(u"creditedOn"_s);
    TANDEM_TRY(auto note, beginBill(work, {.kind = BillKind::CreditNote,
                                           .supplier = from.head.supplier,
                                           .supplierNumber = draft.supplierNumber,
                                           .billedOn = creditedOn,
                                           .dueOn = creditedOn,
                                           .currency = from.head.net.currency()}));
    note.order = from.order;
    note.reason = draft.reason.simplified();
    note.fact.credited = from.head.id;
    note.fact.rates = from.head.rates;
    if (from.order.isSet())
        TANDEM_CHECK(creditOrder(work, from.order, parts));
    TANDEM_CHECK(takeBack(work, from, parts, WaitingTax::Waits, note));
    TANDEM_CHECK(addUp(work, note));
    TANDEM_CHECK(value(work, {}, note));
    TANDEM_CHECK(insertBill(work, note));
    return std::move(note.fact);
}

} // namespace tandem::inventory
