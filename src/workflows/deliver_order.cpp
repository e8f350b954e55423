#include "workflows/deliver_order.h"

#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/delivery_service.h"
#include "frontoffice/sales/order_queries.h"
#include "posting/from_sales.h"
#include "workflows/book.h"
#include "workflows/check_credit.h"

namespace tandem::workflows {

Result<sales::GoodsDelivered> deliverOrder(UnitOfWork& work, const sales::DeliveryDraft& draft)
{
    TANDEM_TRY(const auto delivered, sales::deliverOrder(work, draft));
    TANDEM_CHECK(book(work, posting::entryFor(delivered)));
    return delivered;
}

Result<Receipt> deliverOrder(Office& office, const Request& request,
                             const sales::DeliveryDraft& draft, const QString& creditOverride)
{
    return office.create(
        sales::actions::deliverOrder, request, [&](UnitOfWork& work) -> Result<Receipt> {
            TANDEM_TRY(const auto order, sales::order(work, draft.order));
            TANDEM_CHECK(checkCredit(work, order, CreditDeed::Deliver, creditOverride));
            TANDEM_TRY(const auto done, workflows::deliverOrder(work, draft));
            return Receipt{done.delivery.value(), done.number};
        });
}

} // namespace tandem::workflows
