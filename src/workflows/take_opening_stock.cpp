#include "workflows/take_opening_stock.h"

#include "backoffice/inventory/actions.h"
#include "posting/from_inventory.h"
#include "workflows/book.h"

namespace tandem::workflows {

Result<inventory::OpeningStockTaken> takeOpeningStock(UnitOfWork& work,
                                                      const inventory::StockTakeDraft& draft)
{
    TANDEM_TRY(const auto taken, inventory::takeOpeningStock(work, draft));
    TANDEM_CHECK(book(work, posting::entryFor(taken)));
    return taken;
}

Result<Receipt> takeOpeningStock(Office& office, const Request& request,
                                 const inventory::StockTakeDraft& draft)
{
    return office.create(inventory::actions::takeOpeningStock, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto done, workflows::takeOpeningStock(work, draft));
                             return Receipt{done.take.value(), done.number};
                         });
}

} // namespace tandem::workflows
