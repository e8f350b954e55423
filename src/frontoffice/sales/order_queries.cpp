#include "frontoffice/sales/order_queries.h"

#include "backoffice/tax/tax_queries.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/order_row.h"

#include <limits>

namespace tandem::sales {

using namespace Qt::StringLiterals;

namespace {

Progress progressOf(std::int64_t done, std::int64_t whole)
{
    if (done >= whole)
        return Progress::Fully;
    return done == 0 ? Progress::None : Progress::Partly;
}

} // namespace

Result<Order> order(Reader& books, OrderId id)
{
    TANDEM_TRY(auto found, books.first<Order>(u"sales.orders:load"_s, {{"id", id}}, &readOrder));
    if (!found)
        return fail(errors::orderNotFound, {QString::number(id.value())}).at(u"order"_s);
    TANDEM_TRY(found->lines,
               books.rows<OrderLine>(u"sales.orders:lines"_s, {{"id", id}}, [&](const Row& row) {
                   return readOrderLine(row, found->currency());
               }));
    return std::move(*found);
}

Result<Order> order(Reader& books, const QString& number)
{
    TANDEM_TRY(const auto id,
               books.first<OrderId>(u"sales.orders:by_number"_s, {{"number", number}},
                                    [](const Row& row) { return row.id<OrderId>("id"); }));
    if (!id)
        return fail(errors::orderNotFound, {number}).at(u"order"_s);
    return order(books, *id);
}

Result<OrderDraft> draftOf(Reader& books, const Order& order)
{
    OrderDraft draft{.customer = order.customer,
                     .orderedOn = order.orderedOn,
                     .warehouse = order.warehouse,
                     .reference = order.reference,
                     .lines = {},
                     .basis = order.basis,
                     .currency = order.currency()};
    if (!order.documentDiscountRate.isZero())
        draft.documentDiscount = order.documentDiscountRate;
    else if (!order.documentDiscount.isZero())
        draft.documentDiscount = order.documentDiscount;
    for (const OrderLine& line : order.lines) {
        TANDEM_TRY(const auto taxCode, tax::taxCode(books, line.taxCode, order.orderedOn));
        draft.lines.push_back({.item = line.item,
                               .quantity = line.quantity,
                               .price = line.price,
                               .discount = line.discount,
                               .description = line.description,
                               .taxCode = taxCode.code});
    }
    return draft;
}

Result<std::optional<OrderId>> orderByReference(Reader& books, const QString& reference)
{
    return books.first<OrderId>(u"sales.orders:by_reference"_s, {{"reference", reference}},
                                [](const Row& row) { return row.id<OrderId>("id"); });
}

Result<std::vector<OrderRow>> orders(Reader& books, OrderId before, int rowsMax)
{
    const std::int64_t beforeId =
        before.isSet() ? before.value() : std::numeric_limits<std::int64_t>::max();
    return books.rows<OrderRow>(
        u"sales.orders:page"_s, {{"before_id", beforeId}, {"rows_max", rowsMax}},
        [&](const Row& row) {
            const Order head = readOrder(row);
            return OrderRow{
                .id = head.id,
                .number = head.number,
                .reference = head.reference,
                .customer = head.customer,
                .orderedOn = head.orderedOn,
                .state = head.state,
                .delivered = progressOf(row.integer("delivered_micro"), row.integer("goods_micro")),
                .invoiced =
                    progressOf(row.integer("invoiced_micro"), row.integer("quantity_micro")),
                .net = head.net,
                .tax = head.tax};
        });
}

Result<std::int64_t> ordersToDeliver(Reader& books)
{
    TANDEM_TRY(const auto count,
               books.first<std::int64_t>(u"sales.orders:to_deliver"_s, {},
                                         [](const Row& row) { return row.integer("count"); }));
    return count.value_or(0);
}

} // namespace tandem::sales
