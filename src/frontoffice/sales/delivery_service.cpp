#include "frontoffice/sales/delivery_service.h"

#include "backoffice/inventory/stock_ledger.h"
#include "frontoffice/sales/delivery_queries.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/order_row.h"
#include "office/numbering.h"

#include <set>

namespace tandem::sales {

using namespace Qt::StringLiterals;

namespace {

std::vector<OrderQuantity> wanted(const DeliveryDraft& draft, const Order& order)
{
    if (!draft.lines.empty())
        return draft.lines;
    std::vector<OrderQuantity> all;
    for (const OrderLine& line : order.lines) {
        if (!deliverable(line).isZero())
            all.push_back({line.id, deliverable(line)});
    }
    return all;
}

/// Takes a part of a line out of stock; the delivery's cost grows by it.
Result<> deliverLine(UnitOfWork& work, const Order& order, OrderLine& line, Quantity quantity,
                     GoodsDelivered& delivery, std::vector<DeliveryLine>& lines)
{
    if (quantity <= Quantity::ofWhole(0))
        return fail(errors::quantityNotPositive, {text(quantity)}).at(u"quantity"_s);
    if (quantity > deliverable(line))
        return fail(errors::deliversTooMuch,
                    {QString::number(line.position), text(deliverable(line)), text(quantity)})
            .at(u"quantity"_s);
    TANDEM_TRY(const Money cost, inventory::takeOut(work, {.item = line.item,
                                                           .warehouse = order.warehouse,
                                                           .quantity = quantity,
                                                           .source = u"delivery"_s,
                                                           .sourceId = delivery.delivery.value(),
                                                           .movedOn = delivery.deliveredOn}));
    TANDEM_TRY(const auto id, work.newId<DeliveryLineId>());
    lines.push_back({.id = id,
                     .orderLine = line.id,
                     .item = line.item,
                     .quantity = quantity,
                     .cost = cost,
                     .returned = Quantity::ofWhole(0)});
    delivery.cost += cost;
    line.delivered += quantity;
    return saveProgress(work, line);
}

Result<> insertDelivery(UnitOfWork& work, const GoodsDelivered& delivery,
                        const std::vector<DeliveryLine>& lines)
{
    TANDEM_CHECK(work.send(u"sales.deliveries:insert"_s, {{"id", delivery.delivery},
                                                          {"number", delivery.number},
                                                          {"sales_order_id", delivery.order},
                                                          {"delivered_on", delivery.deliveredOn},
                                                          {"cost_minor", delivery.cost}}));
    for (const DeliveryLine& line : lines)
        TANDEM_CHECK(work.send(u"sales.deliveries:insert_line"_s,
                               {{"id", line.id},
                                {"delivery_id", delivery.delivery},
                                {"sales_order_line_id", line.orderLine},
                                {"item_id", line.item},
                                {"quantity_micro", line.quantity.millionths()},
                                {"cost_minor", line.cost}}));
    return {};
}

std::vector<DeliveryQuantity> wanted(const ReturnDraft& draft, const Delivery& delivery)
{
    if (!draft.lines.empty())
        return draft.lines;
    std::vector<DeliveryQuantity> all;
    for (const DeliveryLine& line : delivery.lines) {
        if (line.quantity != line.returned)
            all.push_back({line.id, line.quantity - line.returned});
    }
    return all;
}

/// What comes back of a delivery's line: how much, and what it had cost.
struct Returned {
    const DeliveryLine* line;
    Quantity quantity;
    Money cost;
};

Result<std::vector<Returned>> checkedReturn(const Delivery& from,
                                            const std::vector<DeliveryQuantity>& parts)
{
    std::vector<Returned> all;
    std::set<DeliveryLineId> seenLines;
    for (const DeliveryQuantity& part : parts) {
        const auto line = std::ranges::find(from.lines, part.line, &DeliveryLine::id);
        if (line == from.lines.end())
            return fail(errors::lineNotFound, {from.number}).at(u"line"_s);
        if (!seenLines.insert(part.line).second)
            return fail(errors::lineTwice, {from.number}).at(u"lines"_s);
        if (part.quantity <= Quantity::ofWhole(0))
            return fail(errors::quantityNotPositive, {text(part.quantity)}).at(u"quantity"_s);
        const Quantity left = line->quantity - line->returned;
        if (part.quantity > left)
            return fail(errors::returnsTooMuch, {from.number, text(left), text(part.quantity)})
                .at(u"quantity"_s);
        all.push_back(
            {&*line, part.quantity,
             shareOf(line->cost, line->quantity, line->returned, line->returned + part.quantity)});
    }
    return all;
}

/// Brings a part of a delivery's line back; returns what of its value is stock again.
Result<Money> returnLine(UnitOfWork& work, const Delivery& from, const Returned& part,
                         ReturnId returnId, QDate on)
{
    TANDEM_TRY(const auto in, inventory::bringIn(work,
                                                 {.item = part.line->item,
                                                  .warehouse = from.warehouse,
                                                  .quantity = part.quantity,
                                                  .source = u"sales_return"_s,
                                                  .sourceId = returnId.value(),
                                                  .movedOn = on},
                                                 part.cost));
    const Quantity returned = part.line->returned + part.quantity;
    TANDEM_CHECK(work.send(u"sales.deliveries:set_returned"_s,
                           {{"id", part.line->id}, {"returned_micro", returned.millionths()}}));
    TANDEM_TRY(const auto id, work.newId<Id<struct ReturnLineTag>>());
    TANDEM_CHECK(work.send(u"sales.deliveries:insert_return_line"_s,
                           {{"id", id},
                            {"sales_return_id", returnId},
                            {"delivery_line_id", part.line->id},
                            {"quantity_micro", part.quantity.millionths()},
                            {"cost_minor", part.cost}}));
    return in.intoStock;
}

} // namespace

Result<GoodsDelivered> deliverOrder(UnitOfWork& work, const DeliveryDraft& draft)
{
    TANDEM_TRY(Order order, confirmedOrder(work, draft.order, draft.seen));
    const auto parts = wanted(draft, order);
    if (parts.empty())
        return fail(errors::nothingToDeliver, {order.number});

    const QDate deliveredOn = draft.deliveredOn.isValid() ? draft.deliveredOn : work.today();
    TANDEM_TRY(const auto id, work.newId<DeliveryId>());
    TANDEM_TRY(const QString number, nextNumber(work, u"DN"_s, deliveredOn));
    GoodsDelivered delivery{.delivery = id,
                            .number = number,
                            .order = order.id,
                            .customer = order.customer,
                            .deliveredOn = deliveredOn,
                            .cost = Money::zero(order.net.currency())};
    std::vector<DeliveryLine> lines;
    std::set<OrderLineId> seenLines;
    for (const OrderQuantity& part : parts) {
        TANDEM_TRY(OrderLine * line, lineOf(order, part.line));
        if (!seenLines.insert(part.line).second)
            return fail(errors::lineTwice, {order.number}).at(u"lines"_s);
        TANDEM_CHECK(deliverLine(work, order, *line, part.quantity, delivery, lines));
    }
    TANDEM_CHECK(insertDelivery(work, delivery, lines));
    order.state = stateAfter(order);
    TANDEM_CHECK(saveOrderState(work, order));
    return delivery;
}

Result<GoodsReturned> returnGoods(UnitOfWork& work, const ReturnDraft& draft)
{
    TANDEM_TRY(const Delivery from, delivery(work, draft.delivery));
    const auto parts = wanted(draft, from);
    if (parts.empty())
        return fail(errors::nothingToReturn, {from.number});
    TANDEM_TRY(const auto returns, checkedReturn(from, parts));

    const QDate returnedOn = draft.returnedOn.isValid() ? draft.returnedOn : work.today();
    TANDEM_TRY(const auto id, work.newId<ReturnId>());
    TANDEM_TRY(const QString number, nextNumber(work, u"RT"_s, returnedOn));
    Money value = Money::zero(from.cost.currency());
    for (const Returned& part : returns)
        value += part.cost;
    TANDEM_CHECK(work.send(u"sales.deliveries:insert_return"_s, {{"id", id},
                                                                 {"number", number},
                                                                 {"delivery_id", from.id},
                                                                 {"returned_on", returnedOn},
                                                                 {"cost_minor", value}}));
    GoodsReturned fact{.goodsReturn = id,
                       .number = number,
                       .delivery = from.id,
                       .customer = from.customer,
                       .returnedOn = returnedOn,
                       .cost = Money::zero(from.cost.currency())};
    for (const Returned& part : returns) {
        TANDEM_TRY(const Money stocked, returnLine(work, from, part, id, returnedOn));
        fact.cost += stocked;
    }
    return fact;
}

} // namespace tandem::sales
