#include "workflows/place_purchase_order.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/purchase_service.h"
#include "workflows/control_budget.h"

namespace tandem::workflows {

Result<inventory::PurchaseOrder> placePurchaseOrder(UnitOfWork& work,
                                                    const inventory::PurchaseOrderDraft& draft)
{
    TANDEM_TRY(const auto order, inventory::placePurchaseOrder(work, draft));
    TANDEM_CHECK(controlBudget(work, order));
    return order;
}

Result<Receipt> placePurchaseOrder(Office& office, const Request& request,
                                   const inventory::PurchaseOrderDraft& draft)
{
    return office.create(
        inventory::actions::placePurchaseOrder, request, [&](UnitOfWork& work) -> Result<Receipt> {
            TANDEM_TRY(const auto done, workflows::placePurchaseOrder(work, draft));
            return Receipt{done.id.value(), done.number};
        });
}

} // namespace tandem::workflows
