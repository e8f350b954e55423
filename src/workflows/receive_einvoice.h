#pragma once

#include "office/office.h"
#include "workflows/einvoice_plan.h"
#include "workflows/import_mode.h"

namespace tandem::workflows {

/// Takes an electronic invoice as a bill: the ledger books it, we owe it, and the file hangs on it.
///
/// What the bill comes to is what the invoice says, to the cent, or it is refused. An invoice that
/// is in the books already is refused by its number. Trying does all of it, and takes it back; the
/// receipt is empty then.
/// Errors: those of planEInvoice, its first obstacle, permissionDenied (for a new supplier, who may
/// not add one), those of receiveBill and of attach, einvoiceTotalsDiffer.
Result<Receipt> receiveEInvoice(Office& office, const Request& request, const EInvoiceFile& file,
                                const EInvoiceChoices& choices, ImportMode mode);

} // namespace tandem::workflows
