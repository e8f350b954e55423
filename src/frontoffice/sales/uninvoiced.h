#pragma once

#include "frontoffice/sales/order.h"
#include "office/unit_of_work.h"

namespace tandem::sales {

/// What of an order is not invoiced, with its share of the tax.
Money uninvoicedOf(const Order& order);

/// The confirmed orders of a customer that are not invoiced in full.
Result<std::vector<Order>> uninvoicedOrders(Reader& books, PartyId customer);

} // namespace tandem::sales
