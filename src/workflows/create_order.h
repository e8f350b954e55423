#pragma once

#include "frontoffice/sales/order.h"
#include "office/office.h"

namespace tandem::workflows {

/// Sales makes a quote; nothing is booked.
/// Errors: those of sales::createOrder.
Result<Receipt> createOrder(Office& office, const Request& request, const sales::OrderDraft& draft);

/// The same inside a change that does more, such as an import.
Result<sales::Order> createOrder(UnitOfWork& work, const sales::OrderDraft& draft);

/// Sales changes a quote. `seen` is the version that the user was looking at.
/// Errors: those of sales::changeOrder.
Result<sales::Order> changeOrder(Office& office, OrderId order, std::int64_t seen,
                                 const sales::OrderDraft& draft);

} // namespace tandem::workflows
