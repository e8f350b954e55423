#include "workflows/einvoice_credit.h"

#include "backoffice/inventory/bill_queries.h"
#include "workflows/einvoice_notes.h"

namespace tandem::workflows {

Result<> findCredited(Reader& books, EInvoicePlan& plan)
{
    const auto& named = plan.invoice.references;
    if (!plan.invoice.isCreditNote() || named.size() != 1 || !plan.bill.supplier.isSet())
        return {};
    const QString number = named.front().number.trimmed();
    TANDEM_TRY(const auto bill, inventory::billOfSupplier(books, plan.bill.supplier, number));
    if (!bill) {
        plan.notes.push_back({&errors::einvoiceCreditedUnknown, {number}, {}, {}});
        return {};
    }
    plan.credited = bill->id;
    plan.notes.push_back({&errors::einvoiceCredits, {bill->number, number}, {}, {}});
    return {};
}

} // namespace tandem::workflows
