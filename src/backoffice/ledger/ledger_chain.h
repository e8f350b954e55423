#pragma once

#include "office/anchor.h"

namespace tandem::ledger {

/// How anchors look at the chain of entries.
LedgerChain ledgerChain();

} // namespace tandem::ledger
