#pragma once

#include "ctl/context.h"
#include "reports/statement_table.h"

namespace tandem::ctl {

/// Writes a statement as the command asks: to a workbook, to pages, or as a list.
Result<ExitCode> writeStatement(Context& context, const reports::StatementTable& table);

/// "as of entry 1234, 2026-11-23 14:05"
QString stampText(const reports::ReportStamp& stamp);

} // namespace tandem::ctl
