#pragma once

#include "ctl/context.h"
#include "reports/line_reports.h"
#include "reports/statement_table.h"

namespace tandem::ctl {

/// Writes a statement as the command asks: to a workbook, to pages, or as a list.
Result<ExitCode> writeStatement(Context& context, const reports::StatementTable& table);

/// Says below a listing that was ended what its rows are made of and what it had seen.
void writeStamp(const Context& context, reports::LineReport report,
                const reports::ReportStamp& stamp);

/// "as of entry 1234, 2026-11-23 14:05"
QString stampText(const reports::ReportStamp& stamp);

} // namespace tandem::ctl
