#pragma once

#include "documents/sales_document.h"
#include "frontoffice/sales/deposit.h"
#include "office/unit_of_work.h"

namespace tandem::printing {

/// What stands on a deposit or progress invoice: a line for each tax code.
Result<documents::SalesDocument> documentOf(Reader& books, const sales::Deposit& deposit);

/// What stands on the credit note of a deposit that was taken back.
Result<documents::SalesDocument> creditOf(Reader& books, const sales::Deposit& deposit);

} // namespace tandem::printing
