#pragma once

#include "frontoffice/sales/delivery.h"
#include "office/office.h"

namespace tandem::workflows {

/// Goods of a delivery come back into the warehouse, and the ledger takes their cost back.
/// Errors: those of sales::returnGoods and ledger::post.
Result<Receipt> returnGoods(Office& office, const Request& request,
                            const sales::ReturnDraft& draft);

/// The same inside a change that does more, such as an import.
Result<sales::GoodsReturned> returnGoods(UnitOfWork& work, const sales::ReturnDraft& draft);

} // namespace tandem::workflows
