#pragma once

#include "office/office.h"
#include "workflows/import_mode.h"
#include "workflows/import_table.h"

namespace tandem::workflows {

/// What the parties of a file are to us.
enum class ImportedRole { Customer, Supplier };

/// A table of parties as a person hands it over.
struct PartyFile {
    ImportFile file;
    /// Unset: suppliers if the column of the codes says so (SupplierID), else customers.
    std::optional<ImportedRole> role = std::nullopt;
    QString codePrefix{}; ///< Put before every code, where two lists count from 1.
};

/// What an import of parties added.
struct PartiesImported {
    UsedMapping mapping; ///< Which column was taken for what.
    ImportedRole role = ImportedRole::Customer;
    int readCount = 0;
    int addedCount = 0;
    int knownCount = 0; ///< In the books already, by their code; they keep what they have.
    int contactCount = 0;
    QStringList warnings{}; ///< What was left out, with its line.
};

/// Takes customers or suppliers over, each with its terms of payment, by their code, and with its
/// contact person as a party of its own.
///
/// A party whose code is in the books already gets the role, if it lacks it, and stays as it is
/// otherwise: importing a file twice adds nothing. A phone number without digits is left out, with
/// a warning; anything else that is wrong refuses the whole file.
/// Errors: permissionDenied, those of ImportTable::read, cellMissing, rowRefused.
Result<PartiesImported> importParties(Office& office, const PartyFile& file, ImportMode mode);

} // namespace tandem::workflows
