#pragma once

#include "frontoffice/sales/delivery.h"
#include "office/office.h"

namespace tandem::workflows {

/// Goods of an order leave the warehouse, and the ledger books their cost; both or neither.
/// Errors: those of sales::deliverOrder and ledger::post.
/// With a reason, an order beyond the customer's credit passes; see checkCredit.
Result<Receipt> deliverOrder(Office& office, const Request& request,
                             const sales::DeliveryDraft& draft, const QString& creditOverride = {});

/// The same inside a change that does more, such as an import.
Result<sales::GoodsDelivered> deliverOrder(UnitOfWork& work, const sales::DeliveryDraft& draft);

} // namespace tandem::workflows
