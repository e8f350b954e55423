#pragma once

#include "backoffice/inventory/purchase_order.h"
#include "office/unit_of_work.h"

namespace tandem::inventory {

/// An order with its lines. Error: purchaseNotFound.
Result<PurchaseOrder> purchaseOrder(Reader& books, PurchaseOrderId id);
Result<PurchaseOrder> purchaseOrder(Reader& books, const QString& number);

/// Orders without their lines, the latest first, before the key given (unset: from the latest).
Result<std::vector<PurchaseOrder>> purchaseOrders(Reader& books, PurchaseOrderId before,
                                                  int rowsMax);

} // namespace tandem::inventory
