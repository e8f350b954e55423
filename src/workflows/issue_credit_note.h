#pragma once

#include "frontoffice/sales/invoice.h"
#include "office/office.h"

namespace tandem::workflows {

/// Sales takes an invoice back, the ledger books its mirror, and the customer has a credit.
/// Errors: those of sales::issueCreditNote, settlements::openItem and ledger::post.
Result<Receipt> issueCreditNote(Office& office, const Request& request,
                                const sales::CreditNoteDraft& draft);

/// The same inside a change that does more, such as an import.
Result<sales::CreditNoteIssued> issueCreditNote(UnitOfWork& work,
                                                const sales::CreditNoteDraft& draft);

} // namespace tandem::workflows
