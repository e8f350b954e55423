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

Result<inventory::GoodsSentBack> sendGoodsBack(UnitOfWork& work,
                                               const inventory::PurchaseReturnDraft& draft)
{
    TANDEM_TRY(const auto sent, inventory::sendGoodsBack(work, draft));
    TANDEM_CHECK(book(work, posting::entryFor(sent)));
    return sent;
}

Result<Receipt> sendGoodsBack(Office& office, const Request& request,
                              const inventory::PurchaseReturnDraft& draft)
{
    return office.create(inventory::actions::sendGoodsBack, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto done, workflows::sendGoodsBack(work, draft));
                             return Receipt{done.goodsReturn.value(), done.number};
                         });
}

} // namespace tandem::workflows
