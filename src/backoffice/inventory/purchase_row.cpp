#include "backoffice/inventory/purchase_row.h"

#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/purchase_queries.h"
#include "base/check.h"
#include "office/currency_code.h"
#include "office/errors.h"

namespace tandem::inventory {

using namespace Qt::StringLiterals;

PurchaseOrder readPurchaseOrder(const Row& row)
{
    const auto state = purchaseStateNamed(row.text("state"));
    require(state.has_value(), "a purchase order in the books has a known state");
    return {.id = row.id<PurchaseOrderId>("id"),
            .number = row.text("number"),
            .supplier = row.id<PartyId>("supplier_id"),
            .warehouse = row.id<WarehouseId>("warehouse_id"),
            .reference = row.text("reference"),
            .orderedOn = row.date("ordered_on"),
            .state = *state,
            .net = row.money("net_minor", currencyOf(row)),
            .version = row.integer("version")};
}

PurchaseLine readPurchaseLine(const Row& row, const Currency& currency, const Currency& home)
{
    const auto kind = itemKindNamed(row.text("kind"));
    require(kind.has_value(), "a purchase line in the books is of a known kind");
    const auto quantity = [&](const char* column) {
        return Quantity::ofMillionths(row.integer(column));
    };
    return {.id = row.id<PurchaseLineId>("id"),
            .position = static_cast<int>(row.integer("position")),
            .item = row.id<ItemId>("item_id"),
            .kind = *kind,
            .description = row.text("description"),
            .quantity = quantity("quantity_micro"),
            .price = UnitPrice::ofMillionths(row.integer("price_micro"), currency),
            .taxCode = row.idOrUnset<tax::TaxCodeId>("tax_code_id"),
            .net = row.money("net_minor", currency),
            .received = quantity("received_micro"),
            .billed = quantity("billed_micro"),
            .receivedValue = row.money("received_minor", home),
            .clearedValue = row.money("cleared_minor", home),
            .baseNet = row.money("base_net_minor", home),
            .returned = quantity("returned_micro")};
}

Result<> insertPurchaseOrder(UnitOfWork& work, const PurchaseOrder& order)
{
    const QString currency = QString::fromLatin1(order.net.currency().code());
    TANDEM_CHECK(work.send(u"inventory.purchases:insert"_s, {{"id", order.id},
                                                             {"number", order.number},
                                                             {"supplier_id", order.supplier},
                                                             {"warehouse_id", order.warehouse},
                                                             {"reference", order.reference},
                                                             {"ordered_on", order.orderedOn},
                                                             {"currency", currency},
                                                             {"state", nameOf(order.state)},
                                                             {"net_minor", order.net}}));
    for (const PurchaseLine& line : order.lines)
        TANDEM_CHECK(work.send(u"inventory.purchases:insert_line"_s,
                               {{"id", line.id},
                                {"purchase_order_id", order.id},
                                {"position", line.position},
                                {"item_id", line.item},
                                {"kind", nameOf(line.kind)},
                                {"description", line.description},
                                {"quantity_micro", line.quantity.millionths()},
                                {"price_micro", line.price.millionths()},
                                Param::orNull("tax_code_id", line.taxCode),
                                {"net_minor", line.net},
                                {"base_net_minor", line.baseNet}}));
    return {};
}

Result<> savePurchaseOrder(UnitOfWork& work, const PurchaseOrder& order)
{
    TANDEM_CHECK(
        work.save(u"inventory.purchases:set_state"_s,
                  {{"id", order.id}, {"version", order.version}, {"state", nameOf(order.state)}}));
    for (const PurchaseLine& line : order.lines)
        TANDEM_CHECK(work.send(u"inventory.purchases:set_progress"_s,
                               {{"id", line.id},
                                {"received_micro", line.received.millionths()},
                                {"billed_micro", line.billed.millionths()},
                                {"received_minor", line.receivedValue},
                                {"cleared_minor", line.clearedValue},
                                {"returned_micro", line.returned.millionths()}}));
    return {};
}

Result<PurchaseOrder> openPurchaseOrder(UnitOfWork& work, PurchaseOrderId id, std::int64_t seen)
{
    TANDEM_TRY(auto order, purchaseOrder(work, id));
    if (order.version != seen)
        return fail(tandem::errors::changedMeanwhile);
    if (order.state != PurchaseState::Open)
        return fail(errors::purchaseNotOpen, {order.number, nameOf(order.state)});
    return order;
}

Result<PurchaseLine*> lineOf(PurchaseOrder& order, PurchaseLineId id)
{
    const auto found = std::ranges::find(order.lines, id, &PurchaseLine::id);
    if (found == order.lines.end())
        return fail(errors::lineNotFound, {order.number}).at(u"line"_s);
    return &*found;
}

PurchaseState stateAfter(const PurchaseOrder& order)
{
    const bool isDone = std::ranges::all_of(order.lines, [](const PurchaseLine& line) {
        return receivable(line).isZero() && line.billed == line.quantity;
    });
    return isDone ? PurchaseState::Closed : PurchaseState::Open;
}

} // namespace tandem::inventory
