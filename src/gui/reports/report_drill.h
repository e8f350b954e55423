#pragma once

#include "gui/reports/report_table.h"

namespace tandem::gui {

/// The lines of an account that a figure is made of.
ReportTarget registerTarget(AccountId account, const reports::RegisterScope& scope);

/// Where the figure in a column of a statement comes from: the lines of its account, or of several
/// in the general ledger. Nowhere, if it compares others.
ReportTarget targetOf(const reports::StatementTable& table, const reports::StatementRow& row,
                      const reports::StatementColumn& column);

} // namespace tandem::gui
