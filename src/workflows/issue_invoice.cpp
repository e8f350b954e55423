#include "workflows/issue_invoice.h"

#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/invoice_service.h"
#include "frontoffice/sales/order_queries.h"
#include "posting/from_sales.h"
#include "workflows/agree_terms.h"
#include "workflows/book.h"
#include "workflows/deposits.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

/// The draft, with what follows from the terms that hold for it.
Result<sales::InvoiceDraft> byTerms(Reader& books, const sales::InvoiceDraft& draft,
                                    const AgreedTerms& terms)
{
    sales::InvoiceDraft dated = draft;
    TANDEM_TRY(dated.taxDiscount, taxDiscountOf(books, terms));
    if (terms)
        dated.dueOn = lastDueDay(*terms, draft.issuedOn.isValid() ? draft.issuedOn : books.today());
    return dated;
}

} // namespace

Result<sales::InvoiceIssued> issueInvoice(UnitOfWork& work, const sales::InvoiceDraft& draft)
{
    TANDEM_TRY(const auto order, sales::order(work, draft.order));
    TANDEM_TRY(const auto terms, agreedTerms(work,
                                             {.party = order.customer,
                                              .side = settlements::Side::Receivable,
                                              .code = draft.terms,
                                              .source = u"sales_order"_s,
                                              .sourceId = order.id.value()},
                                             {draft.issuedOn, draft.dueOn}));
    TANDEM_TRY(const auto dated, byTerms(work, draft, terms));
    TANDEM_TRY(const auto issued, sales::issueInvoice(work, dated));
    TANDEM_CHECK(bookTaxed(work, posting::entryFor(issued),
                           tax::movementsOf({.source = u"invoice"_s,
                                             .sourceId = issued.invoice.value(),
                                             .taxedOn = issued.issuedOn,
                                             .party = issued.customer},
                                            issued.taxes)));
    TANDEM_TRY(const auto deducted, deductDeposits(work, issued));
    settlements::OpenItemDraft item{.side = settlements::Side::Receivable,
                                    .party = issued.customer,
                                    .source = u"invoice"_s,
                                    .sourceId = issued.invoice.value(),
                                    .number = issued.number,
                                    .issuedOn = issued.issuedOn,
                                    .dueOn = issued.dueOn,
                                    .amount = issued.owed,
                                    .base = issued.total()};
    Money tax = issued.owedTax;
    if (deducted) {
        item.amount -= deducted->owed;
        item.base -= deducted->gross();
        tax -= deducted->owedTax;
    }
    if (item.amount.isZero())
        return issued;
    TANDEM_CHECK(oweByTerms(work, item, terms, tax));
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
