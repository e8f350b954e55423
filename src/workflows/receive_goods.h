#pragma once

#include "backoffice/inventory/facts.h"
#include "office/office.h"

namespace tandem::workflows {

/// Goods come in, and the ledger books them as received and not billed.
/// Errors: those of inventory::receiveGoods and ledger::post.
Result<Receipt> receiveGoods(Office& office, const Request& request,
                             const inventory::GoodsReceiptDraft& draft);

/// The same inside a change that does more, such as an import.
Result<inventory::GoodsReceived> receiveGoods(UnitOfWork& work,
                                              const inventory::GoodsReceiptDraft& draft);

/// Goods go back to their supplier, and the ledger takes them off what was received.
/// Errors: those of inventory::sendGoodsBack and ledger::post.
Result<Receipt> sendGoodsBack(Office& office, const Request& request,
                              const inventory::PurchaseReturnDraft& draft);

/// The same inside a change that does more.
Result<inventory::GoodsSentBack> sendGoodsBack(UnitOfWork& work,
                                               const inventory::PurchaseReturnDraft& draft);

} // namespace tandem::workflows
