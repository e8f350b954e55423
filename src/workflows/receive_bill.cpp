#include "workflows/receive_bill.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/purchase_service.h"
#include "backoffice/settlements/open_item_service.h"
#include "posting/from_inventory.h"
#include "workflows/book.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

Result<inventory::BillReceived> receiveBill(UnitOfWork& work, const inventory::BillDraft& draft)
{
    TANDEM_TRY(const auto bill, inventory::receiveBill(work, draft));
    TANDEM_CHECK(bookTaxed(work, posting::entryFor(bill),
                           tax::movementsOf({.source = u"bill"_s,
                                             .sourceId = bill.bill.value(),
                                             .taxedOn = bill.billedOn,
                                             .party = bill.supplier,
                                             .direction = tax::TaxDirection::Input},
                                            bill.taxes)));
    if (bill.gross().isZero())
        return bill;
    TANDEM_CHECK(settlements::openItem(work, {.side = settlements::Side::Payable,
                                              .party = bill.supplier,
                                              .source = u"bill"_s,
                                              .sourceId = bill.bill.value(),
                                              .number = bill.number,
                                              .issuedOn = bill.billedOn,
                                              .dueOn = bill.dueOn,
                                              .amount = bill.gross(),
                                              .base = bill.gross()}));
    return bill;
}

Result<Receipt> receiveBill(Office& office, const Request& request,
                            const inventory::BillDraft& draft)
{
    return office.create(inventory::actions::receiveBill, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto done, workflows::receiveBill(work, draft));
                             return Receipt{done.bill.value(), done.number};
                         });
}

} // namespace tandem::workflows
