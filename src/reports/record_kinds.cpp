#include "reports/record_kinds.h"

#include "backoffice/hr/actions.h"
#include "backoffice/inventory/actions.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/settlements/actions.h"
#include "frontoffice/appointments/actions.h"
#include "frontoffice/crm/actions.h"
#include "frontoffice/reception/actions.h"
#include "frontoffice/sales/actions.h"

#include <algorithm>

namespace tandem::reports {

using namespace Qt::StringLiterals;

RecordKind partyKind()
{
    return {"party", crm::actions::parties, Permission::CrmWrite, u"reports.record_parts:party"_s};
}

RecordKind opportunityKind()
{
    return {"opportunity", crm::actions::opportunities, Permission::CrmWrite,
            u"reports.record_parts:opportunity"_s};
}

RecordKind orderKind()
{
    return {"sales_order", sales::actions::orders, Permission::SalesWrite,
            u"reports.record_parts:sales_order"_s};
}

RecordKind deliveryKind()
{
    return {"delivery", sales::actions::orders, Permission::SalesWrite,
            u"reports.record_parts:delivery"_s};
}

RecordKind invoiceKind()
{
    return {"invoice", sales::actions::invoices, Permission::SalesWrite,
            u"reports.record_parts:invoice"_s};
}

RecordKind creditNoteKind()
{
    return {"credit_note", sales::actions::invoices, Permission::SalesWrite,
            u"reports.record_parts:credit_note"_s};
}

RecordKind depositKind()
{
    return {"deposit_invoice", sales::actions::invoices, Permission::SalesWrite,
            u"reports.record_parts:deposit_invoice"_s};
}

RecordKind purchaseOrderKind()
{
    return {"purchase_order", inventory::actions::purchases, Permission::PurchaseWrite,
            u"reports.record_parts:purchase_order"_s};
}

RecordKind itemKind()
{
    return {"item", inventory::actions::items, Permission::InventoryWrite,
            u"reports.record_parts:item"_s};
}

RecordKind employeeKind()
{
    return {"employee", hr::actions::employees, Permission::HrWrite,
            u"reports.record_parts:employee"_s};
}

RecordKind entryKind()
{
    return {"entry", ledger::actions::entries, Permission::LedgerPost,
            u"reports.record_parts:entry"_s, u"reports.record_parts:entry_events"_s};
}

RecordKind appointmentKind()
{
    return {"appointment", appointments::actions::agenda, Permission::AppointmentWrite,
            u"reports.record_parts:appointment"_s};
}

RecordKind visitKind()
{
    return {"visit", reception::actions::visits, Permission::ReceptionWrite,
            u"reports.record_parts:visit"_s};
}

RecordKind billKind()
{
    return {"bill", inventory::actions::purchases, Permission::PurchaseWrite,
            u"reports.record_parts:bill"_s};
}

RecordKind bankLineKind()
{
    return {"bank_line", settlements::actions::bankLines, Permission::SettlementWrite,
            u"reports.record_parts:bank_line"_s};
}

std::vector<RecordKind> recordKinds()
{
    return {partyKind(),   opportunityKind(), orderKind(),   deliveryKind(),
            invoiceKind(), creditNoteKind(),  depositKind(), purchaseOrderKind(),
            billKind(),    bankLineKind(),    itemKind(),    employeeKind(),
            entryKind(),   appointmentKind(), visitKind()};
}

std::optional<RecordKind> recordKindOf(const QString& table)
{
    for (const RecordKind& kind : recordKinds())
        if (table == QLatin1StringView(kind.table))
            return kind;
    return std::nullopt;
}

} // namespace tandem::reports
