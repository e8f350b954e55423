#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/purchase_queries.h"
#include "backoffice/inventory/purchase_row.h"
#include "backoffice/inventory/purchase_service.h"
#include "backoffice/inventory/stock_ledger.h"
#include "office/company.h"
#include "office/errors.h"
#include "office/numbering.h"

#include <set>

namespace tandem::inventory {

using namespace Qt::StringLiterals;

namespace {

QString text(Quantity quantity)
{
    return quantity.toDecimal().trimmed().toString();
}

Result<> checkReturn(const PurchaseLine& line, Quantity quantity)
{
    if (quantity <= Quantity::ofWhole(0))
        return fail(errors::quantityNotPositive, {text(quantity)}).at(u"quantity"_s);
    const Quantity there = line.kind == ItemKind::Stock ? line.kept() : Quantity::ofWhole(0);
    if (quantity > there)
        return fail(errors::returnsTooMuch,
                    {QString::number(line.position), text(there), text(quantity)})
            .at(u"quantity"_s);
    return {};
}

/// A part of a line that goes back.
struct Leaving {
    PurchaseLine* line;
    Quantity quantity;
    Money value; ///< What it came for.
    Money stock; ///< What the warehouse gave.
};

/// Takes a part of a line out of the warehouse, at what it came for.
Result<Leaving> leave(UnitOfWork& work, const PurchaseOrder& order, PurchaseLine& line,
                      Quantity quantity, const GoodsSentBack& fact)
{
    TANDEM_CHECK(checkReturn(line, quantity));
    const Money value = returnedValue(line, quantity);
    TANDEM_TRY(const Money stock, takeOutAt(work,
                                            {.item = line.item,
                                             .warehouse = order.warehouse,
                                             .quantity = quantity,
                                             .source = u"purchase_return"_s,
                                             .sourceId = fact.goodsReturn.value(),
                                             .movedOn = fact.returnedOn},
                                            value));
    sendBack(line, quantity, value);
    return Leaving{&line, quantity, value, stock};
}

Result<> insertReturn(UnitOfWork& work, const GoodsSentBack& fact,
                      const std::vector<Leaving>& leaving)
{
    TANDEM_CHECK(
        work.execute(u"inventory.purchases:insert_return"_s, {{"id", fact.goodsReturn},
                                                              {"number", fact.number},
                                                              {"purchase_order_id", fact.order},
                                                              {"returned_on", fact.returnedOn},
                                                              Param::orNull("reason", fact.reason),
                                                              {"value_minor", fact.value},
                                                              {"stock_minor", fact.stock}}));
    for (const Leaving& one : leaving) {
        TANDEM_TRY(const auto id, work.newId<Id<struct PurchaseReturnLineTag>>());
        TANDEM_CHECK(work.send(u"inventory.purchases:insert_return_line"_s,
                               {{"id", id},
                                {"purchase_return_id", fact.goodsReturn},
                                {"purchase_order_line_id", one.line->id},
                                {"quantity_micro", one.quantity.millionths()},
                                {"value_minor", one.value},
                                {"stock_minor", one.stock}}));
    }
    return {};
}

} // namespace

Result<GoodsSentBack> sendGoodsBack(UnitOfWork& work, const PurchaseReturnDraft& draft)
{
    TANDEM_TRY(auto order, purchaseOrder(work, draft.order));
    if (order.version != draft.seen)
        return fail(tandem::errors::changedMeanwhile);
    if (draft.lines.empty())
        return fail(errors::nothingToReturn, {order.number}).at(u"lines"_s);
    TANDEM_TRY(const Company owner, company(work));
    const QDate returnedOn = draft.returnedOn.isValid() ? draft.returnedOn : work.today();
    TANDEM_TRY(const auto id, work.newId<PurchaseReturnId>());
    TANDEM_TRY(const QString number, nextNumber(work, u"PR"_s, returnedOn));
    GoodsSentBack fact{.goodsReturn = id,
                       .number = number,
                       .order = order.id,
                       .supplier = order.supplier,
                       .returnedOn = returnedOn,
                       .reason = draft.reason.simplified(),
                       .value = Money::zero(owner.currency),
                       .stock = Money::zero(owner.currency)};
    std::set<PurchaseLineId> seenLines;
    std::vector<Leaving> leaving;
    for (const PurchaseQuantity& part : draft.lines) {
        TANDEM_TRY(PurchaseLine * line, lineOf(order, part.line));
        if (!seenLines.insert(part.line).second)
            return fail(errors::lineTwice, {QString::number(line->position)}).at(u"lines"_s);
        TANDEM_TRY(const Leaving one, leave(work, order, *line, part.quantity, fact));
        fact.value += one.value;
        fact.stock += one.stock;
        leaving.push_back(one);
    }
    TANDEM_CHECK(insertReturn(work, fact, leaving));
    if (draft.isReplaced)
        order.state = PurchaseState::Open;
    TANDEM_CHECK(savePurchaseOrder(work, order));
    return fact;
}

} // namespace tandem::inventory
