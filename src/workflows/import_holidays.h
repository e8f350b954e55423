#pragma once

#include "office/office.h"
#include "workflows/import_mode.h"
#include "workflows/import_table.h"

namespace tandem::workflows {

/// What an import of public holidays added.
struct HolidaysImported {
    UsedMapping mapping; ///< Which column was taken for what.
    int readCount = 0;
    int addedCount = 0;
    int knownCount = 0; ///< In the books already, by country, region and day.
};

/// Takes public holidays over: a day and a name in each row, and a region or a country where they
/// differ. Importing a file twice adds nothing; anything that is wrong refuses the whole file.
/// Errors: those of ImportTable::read, rowRefused, and its cells'.
Result<HolidaysImported> importHolidays(Office& office, const ImportFile& file, ImportMode mode);

} // namespace tandem::workflows
