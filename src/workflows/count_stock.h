#pragma once

#include "backoffice/inventory/stock_take_service.h"
#include "office/office.h"

namespace tandem::workflows {

/// The shelves were counted: stock is put right, and the ledger books the difference.
/// Errors: those of inventory::countStock and ledger::post.
Result<Receipt> countStock(Office& office, const Request& request,
                           const inventory::StockTakeDraft& draft);

/// The same inside a change that does more, such as an import.
Result<inventory::StockCounted> countStock(UnitOfWork& work,
                                           const inventory::StockTakeDraft& draft);

} // namespace tandem::workflows
