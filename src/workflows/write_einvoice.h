#pragma once

#include "formats/einvoice.h"
#include "frontoffice/sales/invoice.h"
#include "office/unit_of_work.h"

namespace tandem::workflows {

/// What an invoice or a credit note of ours says as an electronic invoice of EN 16931.
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

} // namespace tandem::workflows
