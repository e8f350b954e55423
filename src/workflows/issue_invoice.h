#pragma once

#include "frontoffice/sales/invoice.h"
#include "office/office.h"

namespace tandem::workflows {

/// Sales makes the invoice, the ledger books it, and the customer owes it; all or nothing.
/// Errors: those of sales::issueInvoice, settlements::openItem and ledger::post.
Result<Receipt> issueInvoice(Office& office, const Request& request,
                             const sales::InvoiceDraft& draft);

/// The same inside a change that does more, such as an import.
Result<sales::InvoiceIssued> issueInvoice(UnitOfWork& work, const sales::InvoiceDraft& draft);

} // namespace tandem::workflows
