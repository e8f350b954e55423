#include "workflows/count_stock.h"

#include "backoffice/inventory/actions.h"
#include "posting/from_inventory.h"
#include "workflows/book.h"

namespace tandem::workflows {

Result<inventory::StockCounted> countStock(UnitOfWork& work, const inventory::StockTakeDraft& draft)
{
    TANDEM_TRY(const auto counted, inventory::countStock(work, draft));
    TANDEM_CHECK(book(work, posting::entryFor(counted)));
    return counted;
}

Result<Receipt> countStock(Office& office, const Request& request,
                           const inventory::StockTakeDraft& draft)
{
    return office.create(inventory::actions::countStock, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto done, workflows::countStock(work, draft));
                             return Receipt{done.take.value(), done.number};
                         });
}

} // namespace tandem::workflows
