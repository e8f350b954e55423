#pragma once

#include "office/office.h"
#include "workflows/import_mode.h"
#include "workflows/import_table.h"

namespace tandem::workflows {

/// What an import of single things did.
struct ImportReport {
    int made = 0;
    int known = 0; ///< Were in the books already, by their code, and are left as they are.
    UsedMapping mapping{};
};

/// Takes a list of items into the books: all of it, or nothing.
///
/// Fields: code and name, and unit, group, price, cost, kind (stock, service, charge), discontinued
/// (true or 1: not in use). Doing it again adds nothing, so it needs no request key. The mapping is
/// saved for the next list.
/// Errors: those of ImportTable, rowRefused.
Result<ImportReport> importItems(Office& office, const ImportFile& file, ImportMode mode);

} // namespace tandem::workflows
