#include "workflows/receive_bill.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/purchase_queries.h"
#include "backoffice/inventory/purchase_service.h"
#include "posting/from_inventory.h"
#include "workflows/agree_terms.h"
#include "workflows/book.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

/// The terms of a bill: those chosen, else what was agreed with the supplier.
Result<AgreedTerms> termsOf(Reader& books, const inventory::BillDraft& draft)
{
    PartyId supplier = draft.supplier;
    if (draft.order.isSet()) {
        TANDEM_TRY(const auto order, inventory::purchaseOrder(books, draft.order));
        supplier = order.supplier;
    }
    return agreedTerms(books,
                       {.party = supplier, .side = settlements::Side::Payable, .code = draft.terms},
                       {draft.billedOn, draft.dueOn});
}

} // namespace

Result<inventory::BillReceived> receiveBill(UnitOfWork& work, const inventory::BillDraft& draft)
{
    TANDEM_TRY(const auto terms, termsOf(work, draft));
    inventory::BillDraft dated = draft;
    if (terms)
        dated.dueOn = lastDueDay(*terms, draft.billedOn.isValid() ? draft.billedOn : work.today());
    TANDEM_TRY(const auto bill, inventory::receiveBill(work, dated));
    TANDEM_CHECK(bookTaxed(work, posting::entryFor(bill),
                           tax::movementsOf({.source = u"bill"_s,
                                             .sourceId = bill.bill.value(),
                                             .taxedOn = bill.billedOn,
                                             .party = bill.supplier,
                                             .direction = tax::TaxDirection::Input},
                                            bill.taxes)));
    if (bill.owed.isZero())
        return bill;
    TANDEM_CHECK(oweByTerms(work,
                            {.side = settlements::Side::Payable,
                             .party = bill.supplier,
                             .source = u"bill"_s,
                             .sourceId = bill.bill.value(),
                             .number = bill.number,
                             .issuedOn = bill.billedOn,
                             .dueOn = bill.dueOn,
                             .amount = bill.owed,
                             .base = bill.gross()},
                            terms, bill.owedTax));
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
