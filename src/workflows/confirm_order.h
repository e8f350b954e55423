#pragma once

#include "frontoffice/sales/order.h"
#include "office/office.h"

namespace tandem::workflows {

/// The customer agreed to a quote. With a reason, an order beyond the customer's credit passes.
/// Errors: those of sales::confirmOrder and checkCredit.
Result<sales::Order> confirmOrder(Office& office, OrderId order, std::int64_t seen,
                                  const QString& creditOverride = {});

/// Gives an untouched order up. Errors: those of sales::cancelOrder.
Result<> cancelOrder(Office& office, OrderId order, std::int64_t seen);

} // namespace tandem::workflows
