#pragma once

#include "workflows/einvoice_plan.h"

namespace tandem::workflows {

/// The bill that a credit note says it takes back (BG-3), with a note that says so; a note, too,
/// where the supplier never sent us the invoice that it names. Nothing of an invoice, and of a
/// credit note that names none or several.
Result<> findCredited(Reader& books, EInvoicePlan& plan);

} // namespace tandem::workflows
