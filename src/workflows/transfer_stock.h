#pragma once

#include "backoffice/inventory/stock_transfer_service.h"
#include "office/office.h"

namespace tandem::workflows {

/// Goods go to another warehouse; nothing is booked, for they are worth there what they were.
/// Errors: those of inventory::transferStock.
Result<Receipt> transferStock(Office& office, const Request& request,
                              const inventory::StockTransferDraft& draft);

} // namespace tandem::workflows
