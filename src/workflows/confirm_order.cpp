#include "workflows/confirm_order.h"

#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/deposit_queries.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/order_queries.h"
#include "frontoffice/sales/order_service.h"

namespace tandem::workflows {

Result<sales::Order> confirmOrder(Office& office, OrderId order, std::int64_t seen)
{
    return office.change(sales::actions::confirmOrder,
                         [&](UnitOfWork& work) { return sales::confirmOrder(work, order, seen); });
}

Result<> cancelOrder(Office& office, OrderId order, std::int64_t seen)
{
    return office.change(sales::actions::cancelOrder, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto deposits, sales::depositsOf(work, order));
        for (const sales::Deposit& one : deposits) {
            TANDEM_TRY(const auto of, sales::order(work, order));
            if (!one.isCredited())
                return fail(sales::errors::orderHasDeposits, {of.number, one.number});
        }
        return sales::cancelOrder(work, order, seen);
    });
}

} // namespace tandem::workflows
