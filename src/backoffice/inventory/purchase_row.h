#pragma once

#include "backoffice/inventory/purchase_order.h"
#include "office/unit_of_work.h"

/// How purchase orders lie in the database. Private to the module.
namespace tandem::inventory {

/// The order without its lines.
PurchaseOrder readPurchaseOrder(const Row& row);
/// A line of an order in `currency`, in a company that keeps its books in `home`.
PurchaseLine readPurchaseLine(const Row& row, const Currency& currency, const Currency& home);

Result<> insertPurchaseOrder(UnitOfWork& work, const PurchaseOrder& order);

/// Saves state and progress of an order as they stand in `order`, whose version is the one loaded.
/// Error: changedMeanwhile.
Result<> savePurchaseOrder(UnitOfWork& work, const PurchaseOrder& order);

/// An order that somebody wants to work on.
/// Errors: purchaseNotFound, changedMeanwhile, purchaseNotOpen.
Result<PurchaseOrder> openPurchaseOrder(UnitOfWork& work, PurchaseOrderId id, std::int64_t seen);

/// The line of an order. Error: lineNotFound.
Result<PurchaseLine*> lineOf(PurchaseOrder& order, PurchaseLineId id);

/// Closed once everything that is goods came, and everything was billed; else open.
PurchaseState stateAfter(const PurchaseOrder& order);

} // namespace tandem::inventory
