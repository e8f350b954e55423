#pragma once

#include "backoffice/currencies/facts.h"
#include "backoffice/ledger/entry.h"

namespace tandem::posting {

/// What was revalued, against unrealised exchange gains and losses; what stays, against realised
/// ones. The lines change the base alone: nothing foreign came or went.
/// Source: docs/guide/currencies.md, "What is booked".
ledger::Entry entryFor(const exchange::PositionsRevalued& fact);

} // namespace tandem::posting
