#include "frontoffice/sales/delivery_queries.h"

#include "frontoffice/sales/errors.h"
#include "office/company.h"

#include <limits>

namespace tandem::sales {

using namespace Qt::StringLiterals;

namespace {

Delivery readDelivery(const Row& row, const Currency& currency)
{
    return {.id = row.id<DeliveryId>("id"),
            .number = row.text("number"),
            .order = row.id<OrderId>("sales_order_id"),
            .customer = row.id<PartyId>("customer_id"),
            .warehouse = row.id<WarehouseId>("warehouse_id"),
            .deliveredOn = row.date("delivered_on"),
            .cost = row.money("cost_minor", currency)};
}

DeliveryLine readLine(const Row& row, const Currency& currency)
{
    return {.id = row.id<DeliveryLineId>("id"),
            .orderLine = row.id<OrderLineId>("sales_order_line_id"),
            .item = row.id<ItemId>("item_id"),
            .quantity = Quantity::ofMillionths(row.integer("quantity_micro")),
            .cost = row.money("cost_minor", currency),
            .returned = Quantity::ofMillionths(row.integer("returned_micro"))};
}

} // namespace

Result<Delivery> delivery(Reader& books, DeliveryId id)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto found,
               books.first<Delivery>(u"sales.deliveries:load"_s, {{"id", id}}, [&](const Row& row) {
                   return readDelivery(row, owner.currency);
               }));
    if (!found)
        return fail(errors::deliveryNotFound, {QString::number(id.value())}).at(u"delivery"_s);
    TANDEM_TRY(found->lines, books.rows<DeliveryLine>(
                                 u"sales.deliveries:lines"_s, {{"id", id}},
                                 [&](const Row& row) { return readLine(row, owner.currency); }));
    return std::move(*found);
}

Result<QDate> latestDelivery(Reader& books, OrderId order, QDate until)
{
    TANDEM_TRY(const auto on,
               books.first<QDate>(u"sales.deliveries:latest_of_order"_s,
                                  {{"order_id", order}, {"until", until}},
                                  [](const Row& row) { return row.date("delivered_on"); }));
    return on.value_or(QDate());
}

Result<Delivery> delivery(Reader& books, const QString& number)
{
    TANDEM_TRY(const auto id,
               books.first<DeliveryId>(u"sales.deliveries:by_number"_s, {{"number", number}},
                                       [](const Row& row) { return row.id<DeliveryId>("id"); }));
    if (!id)
        return fail(errors::deliveryNotFound, {number}).at(u"delivery"_s);
    return delivery(books, *id);
}

Result<std::vector<Delivery>> deliveries(Reader& books, DeliveryId before, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    const std::int64_t beforeId =
        before.isSet() ? before.value() : std::numeric_limits<std::int64_t>::max();
    return books.rows<Delivery>(u"sales.deliveries:page"_s,
                                {{"before_id", beforeId}, {"rows_max", rowsMax}},
                                [&](const Row& row) { return readDelivery(row, owner.currency); });
}

} // namespace tandem::sales
