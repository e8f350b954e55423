#include "workflows/issue_credit_note.h"

#include "backoffice/settlements/open_item_service.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/invoice_service.h"
#include "posting/from_sales.h"
#include "workflows/book.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

ItemSource sourceOf(const QString& source, std::int64_t id)
{
    return {.side = settlements::Side::Receivable, .source = source, .id = id};
}

} // namespace

Result<sales::CreditNoteIssued> issueCreditNote(UnitOfWork& work,
                                                const sales::CreditNoteDraft& draft, CreditUse use)
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
    if (use == CreditUse::Settles) {
        TANDEM_CHECK(settleByCredit(work, sourceOf(u"credit_note"_s, issued.creditNote.value()),
                                    sourceOf(u"invoice"_s, issued.invoice.value()),
                                    issued.issuedOn));
    }
    return issued;
}

Result<Receipt> issueCreditNote(Office& office, const Request& request,
                                const sales::CreditNoteDraft& draft, CreditUse use)
{
    return office.create(
        sales::actions::issueCreditNote, request, [&](UnitOfWork& work) -> Result<Receipt> {
            TANDEM_TRY(const auto done, workflows::issueCreditNote(work, draft, use));
            return Receipt{done.creditNote.value(), done.number};
        });
}

} // namespace tandem::workflows
