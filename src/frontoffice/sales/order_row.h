#pragma once

#include "frontoffice/sales/order.h"
#include "office/currency_code.h"
#include "office/unit_of_work.h"

/// How orders lie in the database. Private to the module.
namespace tandem::sales {

/// The order without its lines.
Order readOrder(const Row& row);
OrderLine readOrderLine(const Row& row, const Currency& currency);

Result<> insertOrder(UnitOfWork& work, const Order& order);
/// Saves `changed` in the place of `before`: a line in the place of the one at its position, whose
/// key it takes. Error: changedMeanwhile.
Result<> replaceOrder(UnitOfWork& work, const Order& before, Order& changed);
/// Saves the state, unless somebody saved the order since it was loaded. Error: changedMeanwhile.
Result<> saveOrderState(UnitOfWork& work, const Order& order);
Result<> saveProgress(UnitOfWork& work, const OrderLine& line);

/// An order that parts are delivered or invoiced of.
/// Errors: orderNotFound, changedMeanwhile, orderNotConfirmed.
Result<Order> confirmedOrder(UnitOfWork& work, OrderId id, std::int64_t seen);

/// A line of an order. Error: lineNotFound.
Result<OrderLine*> lineOf(Order& order, OrderLineId id);

/// "12.5": a quantity in an error.
QString text(Quantity quantity);

} // namespace tandem::sales
