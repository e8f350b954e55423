#pragma once

#include "frontoffice/sales/order.h"
#include "office/unit_of_work.h"

namespace tandem::sales {

/// An order with its lines. Error: orderNotFound.
Result<Order> order(Reader& books, OrderId id);
Result<Order> order(Reader& books, const QString& number);

/// What would make an order again as it stands, prices and tax codes included.
/// Errors: those of tax::taxCode.
Result<OrderDraft> draftOf(Reader& books, const Order& order);

/// Whether an order with this reference is in the books.
Result<std::optional<OrderId>> orderByReference(Reader& books, const QString& reference);

/// An order as lists show it.
struct OrderRow {
    OrderId id;
    QString number;
    QString reference;
    PartyId customer;
    QDate orderedOn;
    OrderState state;
    Progress delivered;
    Progress invoiced;
    Money net;
    Money tax;
};

/// Orders, the latest first, before the key given (unset: from the latest).
Result<std::vector<OrderRow>> orders(Reader& books, OrderId before, int rowsMax);

/// How many confirmed orders have goods that are not delivered.
Result<std::int64_t> ordersToDeliver(Reader& books);

} // namespace tandem::sales
