#include "workflows/confirm_order.h"

#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/order_service.h"

namespace tandem::workflows {

Result<sales::Order> confirmOrder(Office& office, OrderId order, std::int64_t seen)
{
    return office.change(sales::actions::confirmOrder,
                         [&](UnitOfWork& work) { return sales::confirmOrder(work, order, seen); });
}

Result<> cancelOrder(Office& office, OrderId order, std::int64_t seen)
{
    return office.change(sales::actions::cancelOrder,
                         [&](UnitOfWork& work) { return sales::cancelOrder(work, order, seen); });
}

} // namespace tandem::workflows
