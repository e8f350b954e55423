#pragma once

#include "documents/invoice_document.h"
#include "frontoffice/sales/invoice.h"
#include "office/unit_of_work.h"

/// From what the books hold to what is printed.
namespace tandem::printing {

/// What stands on an invoice. Errors: those of reading its customer, order and tax codes.
Result<documents::InvoiceDocument> documentOf(Reader& books, const sales::Invoice& invoice);

} // namespace tandem::printing
