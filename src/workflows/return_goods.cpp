#include "workflows/return_goods.h"

#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/delivery_service.h"
#include "posting/from_sales.h"
#include "workflows/book.h"

namespace tandem::workflows {

Result<sales::GoodsReturned> returnGoods(UnitOfWork& work, const sales::ReturnDraft& draft)
{
    TANDEM_TRY(const auto returned, sales::returnGoods(work, draft));
    TANDEM_CHECK(book(work, posting::entryFor(returned)));
    return returned;
}

Result<Receipt> returnGoods(Office& office, const Request& request, const sales::ReturnDraft& draft)
{
    return office.create(sales::actions::returnGoods, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto done, workflows::returnGoods(work, draft));
                             return Receipt{done.goodsReturn.value(), done.number};
                         });
}

} // namespace tandem::workflows
