#pragma once

#include "backoffice/inventory/facts.h"
#include "office/office.h"
#include "workflows/import_mode.h"
#include "workflows/import_table.h"

namespace tandem::workflows {

/// What a list of opening stock came to.
struct StockImported {
    Receipt receipt{}; ///< Empty if it was only tried.
    int lines = 0;
    UsedMapping mapping{};
};

/// Takes a list of what was there as opening stock, with its entry: all of it, or nothing.
///
/// Fields: item (its code), quantity, unit_cost. `takenOn` is the day of the entry; invalid: today.
/// The mapping is saved for the next list.
/// Errors: those of ImportTable, rowRefused, inventory::takeOpeningStock and ledger::post.
Result<StockImported> importStock(Office& office, const Request& request, const ImportFile& file,
                                  QDate takenOn, ImportMode mode);

} // namespace tandem::workflows
