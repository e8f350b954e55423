#pragma once

#include "documents/sales_document.h"
#include "frontoffice/sales/deposit.h"
#include "office/unit_of_work.h"

namespace tandem::printing {

/// What stands on a deposit or progress invoice: a line for each tax code.
Result<documents::SalesDocument> documentOf(Reader& books, const sales::Deposit& deposit);

/// A deposit that was taken back, as its credit note.
struct DepositCredit {
    sales::Deposit of;
};

/// What stands on the credit note of a deposit. Error: depositNotCredited.
Result<documents::SalesDocument> documentOf(Reader& books, const DepositCredit& credit);

} // namespace tandem::printing
