#pragma once

#include "office/finding.h"

#include <span>

namespace tandem::settlements {

/// For verify: proves what the writer keeps beside the allocations, as triggers and trail cannot.
std::span<const Prover> settlementProvers();

/// Adds up all allocations again and compares with each item: what is open, its base, the discount
/// taken, the day of closing. Streams, in bounded memory, in the order of the items.
Result<> proveOpenItems(Reader& books, const Findings& found);

} // namespace tandem::settlements
