#pragma once

#include "frontoffice/sales/delivery.h"
#include "office/office.h"

namespace tandem::workflows {

/// Goods of an order leave the warehouse, and the ledger books their cost; both or neither.
/// Errors: those of sales::deliverOrder and ledger::post.
Result<Receipt> deliverOrder(Office& office, const Request& request,
                             const sales::DeliveryDraft& draft);

/// The same inside a change that does more, such as an import.
Result<sales::GoodsDelivered> deliverOrder(UnitOfWork& work, const sales::DeliveryDraft& draft);

} // namespace tandem::workflows
