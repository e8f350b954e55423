#pragma once

#include "formats/einvoice.h"
#include "frontoffice/sales/deposit.h"
#include "frontoffice/sales/invoice.h"
#include "office/unit_of_work.h"

namespace tandem::workflows {

/// A deposit or progress invoice, or the credit note that took it back.
struct DepositPaper {
    sales::Deposit of;
    QString text; ///< What is asked for, on each line.
    bool isCreditNote = false;
};

/// What an invoice or a credit note of ours says as an electronic invoice of EN 16931: an invoice
/// (380), a credit note (381), a deposit (386), a progress invoice (326; UNTDID 1001).
///
/// Where the customer's reference on the order is a Leitweg-ID, or `buyerReference` is given, it is
/// an XRechnung; else the core profile, with the reference as the customer's order number. What
/// is sold to another country of the Union is category K, beyond it G, where the tax code says that
/// no tax is due at home. Errors: einvoiceNotReady, where a rule asks for what the books lack, and
/// those of reading customer, order and items.
Result<formats::EInvoice> eInvoiceOf(Reader& books, const sales::Invoice& invoice,
                                     const QString& buyerReference = {});
Result<formats::EInvoice> eInvoiceOf(Reader& books, const sales::CreditNote& note,
                                     const QString& buyerReference = {});
/// Also depositNotCredited, of a credit note that there is not.
Result<formats::EInvoice> eInvoiceOf(Reader& books, const DepositPaper& paper,
                                     const QString& buyerReference = {});

} // namespace tandem::workflows
