#include "workflows/issue_invoice.h"

#include "backoffice/settlements/open_item_service.h"
#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/invoice_service.h"
#include "posting/from_sales.h"
#include "workflows/book.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

Result<sales::InvoiceIssued> issueInvoice(UnitOfWork& work, const sales::InvoiceDraft& draft)
{
    TANDEM_TRY(const auto issued, sales::issueInvoice(work, draft));
    TANDEM_CHECK(bookTaxed(work, posting::entryFor(issued),
                           tax::movementsOf({.source = u"invoice"_s,
                                             .sourceId = issued.invoice.value(),
                                             .taxedOn = issued.issuedOn,
                                             .party = issued.customer},
                                            issued.taxes)));
    if (issued.owed.isZero())
        return issued;
    TANDEM_CHECK(settlements::openItem(work, {.side = settlements::Side::Receivable,
                                              .party = issued.customer,
                                              .source = u"invoice"_s,
                                              .sourceId = issued.invoice.value(),
                                              .number = issued.number,
                                              .issuedOn = issued.issuedOn,
                                              .dueOn = issued.dueOn,
                                              .amount = issued.owed,
                                              .base = issued.total()}));
    return issued;
}

Result<Receipt> issueInvoice(Office& office, const Request& request,
                             const sales::InvoiceDraft& draft)
{
    return office.create(sales::actions::issueInvoice, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto done, workflows::issueInvoice(work, draft));
                             return Receipt{done.invoice.value(), done.number};
                         });
}

} // namespace tandem::workflows
