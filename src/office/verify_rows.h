#pragma once

#include "office/finding.h"

namespace tandem {

/// Compares every row of an audited table with its newest image in the trail, and names what
/// differs, is missing, or was never written by Tandem. Returns the number of rows.
Result<std::int64_t> proveAuditedTable(Database& database, const QString& table,
                                       const Findings& found, const RowsProven& proven);

} // namespace tandem
