#pragma once

#include "office/office.h"
#include "workflows/import_mode.h"
#include "workflows/import_table.h"

namespace tandem::workflows {

/// What an import of employees added.
struct EmployeesImported {
    UsedMapping mapping; ///< Which column was taken for what.
    int readCount = 0;
    int addedCount = 0;
    int knownCount = 0; ///< In the books already, by their number; they keep what they have.
};

/// Takes employees over, each as a party of its own, and then whom they report to.
///
/// Importing a file twice adds nothing.
/// Birthdays are not kept. Anything that is wrong refuses the whole file.
/// Errors: permissionDenied, those of ImportTable::read, rowRefused, and its cells'.
Result<EmployeesImported> importEmployees(Office& office, const ImportFile& file, ImportMode mode);

} // namespace tandem::workflows
