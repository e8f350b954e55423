#pragma once

#include "backoffice/inventory/stock_take_service.h"
#include "office/office.h"

namespace tandem::workflows {

/// What was there when the books began comes into stock, against the opening balances.
/// Errors: those of inventory::takeOpeningStock and ledger::post.
Result<Receipt> takeOpeningStock(Office& office, const Request& request,
                                 const inventory::StockTakeDraft& draft);

/// The same inside a change that does more, such as an import.
Result<inventory::OpeningStockTaken> takeOpeningStock(UnitOfWork& work,
                                                      const inventory::StockTakeDraft& draft);

} // namespace tandem::workflows
