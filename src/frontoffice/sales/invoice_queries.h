#pragma once

#include "frontoffice/sales/invoice.h"
#include "office/unit_of_work.h"

namespace tandem::sales {

/// An invoice with its lines and taxes. Error: invoiceNotFound.
Result<Invoice> invoice(Reader& books, InvoiceId id);
Result<Invoice> invoice(Reader& books, const QString& number);

/// Invoices without lines and taxes, the latest first, before the key given (unset: the latest).
Result<std::vector<Invoice>> invoices(Reader& books, InvoiceId before, int rowsMax);

/// A credit note with its lines and taxes. Error: creditNoteNotFound.
Result<CreditNote> creditNote(Reader& books, CreditNoteId id);
Result<CreditNote> creditNote(Reader& books, const QString& number);

/// Credit notes without lines and taxes, the latest first, before the key given (unset: the
/// latest).
Result<std::vector<CreditNote>> creditNotes(Reader& books, CreditNoteId before, int rowsMax);

} // namespace tandem::sales
