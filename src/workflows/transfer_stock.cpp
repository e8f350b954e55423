#include "workflows/transfer_stock.h"

#include "backoffice/inventory/actions.h"

namespace tandem::workflows {

Result<Receipt> transferStock(Office& office, const Request& request,
                              const inventory::StockTransferDraft& draft)
{
    return office.create(inventory::actions::transferStock, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto done, inventory::transferStock(work, draft));
                             return Receipt{done.transfer.value(), done.number};
                         });
}

} // namespace tandem::workflows
