#include "workflows/confirm_order.h"

#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/deposit_queries.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/order_queries.h"
#include "frontoffice/sales/order_service.h"
#include "workflows/check_credit.h"

namespace tandem::workflows {

Result<sales::Order> confirmOrder(Office& office, OrderId id, std::int64_t seen,
                                  const QString& creditOverride)
{
    return office.change(
        sales::actions::confirmOrder, [&](UnitOfWork& work) -> Result<sales::Order> {
            TANDEM_TRY(const sales::Order quote, sales::order(work, id));
            if (quote.state == sales::OrderState::Quote)
                TANDEM_CHECK(checkCredit(work, quote, CreditDeed::Confirm, creditOverride));
            return sales::confirmOrder(work, id, seen);
        });
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
