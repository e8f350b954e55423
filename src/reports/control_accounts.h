#pragma once

#include "office/finding.h"

#include <span>

namespace tandem::reports {

/// For verify: proves the control accounts.
std::span<const Prover> controlAccountProvers();

/// Compares the control accounts with the open items they sum up, party by party. What is found
/// was damaged, or posted to a control account without an item.
Result<> proveControlAccounts(Reader& books, const Findings& found);

} // namespace tandem::reports
