#pragma once

#include "frontoffice/sales/invoice.h"
#include "office/unit_of_work.h"

namespace tandem::sales {

/// An invoice with its lines and taxes. Error: invoiceNotFound.
Result<Invoice> invoice(Reader& books, InvoiceId id);
Result<Invoice> invoice(Reader& books, const QString& number);

/// Invoices without lines and taxes, the latest first, before the key given (unset: the latest).
Result<std::vector<Invoice>> invoices(Reader& books, InvoiceId before, int rowsMax);

/// A credit note as lists show it.
struct CreditNoteRow {
    CreditNoteId id;
    QString number;
    QString invoiceNumber;
    PartyId customer;
    QDate issuedOn;
    QString reason;
    Money net;
    Money tax;
};

/// Credit notes, the latest first, before the key given (unset: the latest).
Result<std::vector<CreditNoteRow>> creditNotes(Reader& books, CreditNoteId before, int rowsMax);
/// Error: creditNoteNotFound.
Result<CreditNoteRow> creditNote(Reader& books, const QString& number);

} // namespace tandem::sales
