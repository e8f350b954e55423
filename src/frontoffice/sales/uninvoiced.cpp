#include "frontoffice/sales/uninvoiced.h"

#include "frontoffice/sales/order_queries.h"

namespace tandem::sales {

using namespace Qt::StringLiterals;

Money uninvoicedOf(const Order& order)
{
    Money rest = Money::zero(order.net.currency());
    for (const OrderLine& line : order.lines)
        if (line.invoiced < line.quantity)
            rest += shareOf(line.net, line.quantity, line.invoiced, line.quantity);
    if (order.net.minor() <= 0)
        return rest;
    return rest + order.tax.timesRatio(rest.minor(), order.net.minor(), Rounding::HalfAwayFromZero);
}

Result<std::vector<Order>> uninvoicedOrders(Reader& books, PartyId customer)
{
    TANDEM_TRY(const auto ids,
               books.rows<OrderId>(u"sales.uninvoiced:of_customer"_s, {{"customer_id", customer}},
                                   [](const Row& row) { return row.id<OrderId>("id"); }));
    std::vector<Order> orders;
    for (const OrderId id : ids) {
        TANDEM_TRY(auto one, order(books, id));
        orders.push_back(std::move(one));
    }
    return orders;
}

} // namespace tandem::sales
