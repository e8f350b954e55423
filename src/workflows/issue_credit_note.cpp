#include "workflows/issue_credit_note.h"

#include "backoffice/settlements/open_item_service.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/invoice_service.h"
#include "posting/from_sales.h"
#include "workflows/book.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

Result<sales::CreditNoteIssued> issueCreditNote(UnitOfWork& work,
                                                const sales::CreditNoteDraft& draft)
{
    TANDEM_TRY(const auto issued, sales::issueCreditNote(work, draft));
    TANDEM_CHECK(bookTaxed(work, posting::entryFor(issued),
                           tax::movementsOf({.source = u"credit_note"_s,
                                             .sourceId = issued.creditNote.value(),
                                             .taxedOn = issued.issuedOn,
                                             .party = issued.customer,
                                             .sign = tax::DocumentSign::TakesBack},
                                            issued.taxes)));
    if (issued.owed.isZero())
        return issued;
    TANDEM_CHECK(settlements::openItem(work, {.side = settlements::Side::Receivable,
                                              .party = issued.customer,
                                              .source = u"credit_note"_s,
                                              .sourceId = issued.creditNote.value(),
                                              .number = issued.number,
                                              .issuedOn = issued.issuedOn,
                                              .dueOn = issued.issuedOn,
                                              .amount = -issued.owed,
                                              .base = -issued.total()}));
    return issued;
}

Result<Receipt> issueCreditNote(Office& office, const Request& request,
                                const sales::CreditNoteDraft& draft)
{
    return office.create(sales::actions::issueCreditNote, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto done, workflows::issueCreditNote(work, draft));
                             return Receipt{done.creditNote.value(), done.number};
                         });
}

} // namespace tandem::workflows
