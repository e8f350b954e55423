#pragma once

#include "frontoffice/sales/invoice.h"
#include "office/office.h"
#include "workflows/settle_by_credit.h"

namespace tandem::workflows {

/// Sales takes an invoice back, and the ledger books its mirror; the customer owes less, or has a
/// credit. Errors: those of sales::issueCreditNote, settlements::settle and ledger::post.
Result<Receipt> issueCreditNote(Office& office, const Request& request,
                                const sales::CreditNoteDraft& draft,
                                CreditUse use = CreditUse::Settles);

/// The same inside a change that does more, such as an import.
Result<sales::CreditNoteIssued> issueCreditNote(UnitOfWork& work,
                                                const sales::CreditNoteDraft& draft,
                                                CreditUse use = CreditUse::Settles);

} // namespace tandem::workflows
