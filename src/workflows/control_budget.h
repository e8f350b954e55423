#pragma once

#include "backoffice/budgets/overrun.h"
#include "backoffice/inventory/purchase_order.h"

namespace tandem::workflows {

/// Compares an order that was just placed with the approved budgets of its day. An order beyond a
/// budget that warns is recorded; one that blocks refuses it.
///
/// What counts is what the order will cost as an expense: goods go to stock and do not count. The
/// account is that of the role purchase_expense, to which bills go. A budget that plans nothing on
/// it in the year does not control it, and a fiscal year that is closed is not controlled.
/// Errors: budgets::errors::budgetExceeded.
Result<> controlBudget(UnitOfWork& work, const inventory::PurchaseOrder& order);

} // namespace tandem::workflows
