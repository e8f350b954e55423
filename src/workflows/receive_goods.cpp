#include "workflows/receive_goods.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/purchase_service.h"
#include "posting/from_inventory.h"
#include "workflows/book.h"

namespace tandem::workflows {

Result<inventory::GoodsReceived> receiveGoods(UnitOfWork& work,
                                              const inventory::GoodsReceiptDraft& draft)
{
    TANDEM_TRY(const auto received, inventory::receiveGoods(work, draft));
    TANDEM_CHECK(book(work, posting::entryFor(received)));
    return received;
}

Result<Receipt> receiveGoods(Office& office, const Request& request,
                             const inventory::GoodsReceiptDraft& draft)
{
    return office.create(inventory::actions::receiveGoods, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto done, workflows::receiveGoods(work, draft));
                             return Receipt{done.receipt.value(), done.number};
                         });
}

} // namespace tandem::workflows
