#pragma once

#include "backoffice/ledger/account.h"
#include "office/office.h"
#include "workflows/import_items.h"
#include "workflows/import_mode.h"
#include "workflows/import_table.h"

namespace tandem::workflows {

/// What an import of a chart did.
struct ChartImported : ImportReport {
    std::vector<ledger::Account> accounts{}; ///< Those that were made, by code.
};

/// Takes a chart of accounts into the books: all of it, or nothing.
///
/// Fields: code and name, and type (asset, liability, equity, income, expense; empty: that of the
/// account above), parent (a code of the file or of the books), control, currency, heading and
/// closed (true or 1). An account may stand before the one above it. Codes that the books know are
/// left as they are. The mapping is saved for the next chart.
/// Errors: those of ImportTable, rowRefused; chartCodeTwice, chartCyclic.
Result<ChartImported> importChart(Office& office, const ImportFile& file, ImportMode mode);

} // namespace tandem::workflows
