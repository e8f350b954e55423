#pragma once

#include "backoffice/ledger/entry.h"
#include "backoffice/tax/tax_return_service.h"

#include <optional>

/// What tax returns mean in money: pure functions, fact to entry.
namespace tandem::posting {

/// Output and input tax of the period to tax due; what the form rounds goes to rounding. Nothing
/// if no tax is in it. Source: docs/guide/tax.md, "What is booked".
std::optional<ledger::Entry> entryFor(const tax::TaxReturnFiled& fact);

} // namespace tandem::posting
