#pragma once

#include "backoffice/inventory/purchase_order.h"
#include "office/office.h"

namespace tandem::workflows {

/// The company orders from a supplier; nothing is booked. What the budget says to it:
/// controlBudget; budgets::overrunsOf tells what an order was warned of. Errors: those of
/// inventory::placePurchaseOrder and controlBudget.
Result<Receipt> placePurchaseOrder(Office& office, const Request& request,
                                   const inventory::PurchaseOrderDraft& draft);

/// The same inside a change that does more, such as an import.
Result<inventory::PurchaseOrder> placePurchaseOrder(UnitOfWork& work,
                                                    const inventory::PurchaseOrderDraft& draft);

} // namespace tandem::workflows
