#pragma once

#include "office/finding.h"
#include "office/verify.h"

namespace tandem {

/// Proves audit, audit_row and audit_image; at Depth::Quick only the links of audit.
/// Returns the number of rows that were recomputed.
Result<std::int64_t> proveTrail(Reader& books, Depth depth, const Findings& found,
                                const RowsProven& proven);

} // namespace tandem
