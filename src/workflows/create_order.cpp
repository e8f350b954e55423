#include "workflows/create_order.h"

#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/order_service.h"

namespace tandem::workflows {

Result<sales::Order> createOrder(UnitOfWork& work, const sales::OrderDraft& draft)
{
    return sales::createOrder(work, draft);
}

Result<Receipt> createOrder(Office& office, const Request& request, const sales::OrderDraft& draft)
{
    return office.create(sales::actions::createOrder, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto done, workflows::createOrder(work, draft));
                             return Receipt{done.id.value(), done.number};
                         });
}

Result<sales::Order> changeOrder(Office& office, OrderId order, std::int64_t seen,
                                 const sales::OrderDraft& draft)
{
    return office.change(sales::actions::changeOrder, [&](UnitOfWork& work) {
        return sales::changeOrder(work, order, seen, draft);
    });
}

} // namespace tandem::workflows
