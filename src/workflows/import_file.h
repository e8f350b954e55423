#pragma once

#include "workflows/account_mapping.h"
#include "workflows/import_mode.h"
#include "workflows/import_proof.h"
#include "workflows/import_table.h"

namespace tandem {
class Office;
}

namespace tandem::workflows {

/// What a file of another program holds.
enum class FileKind {
    GnucashBook,
    LedgerJournal,
    Beancount,
    Iif,
    QuickbooksJournal,
    Datev,
    Entries,
    Parties,
    Items,
    Employees,
    Holidays
};

/// What an import came to, whatever it was of.
struct FileImported {
    int added = 0;
    int known = 0; ///< Were there already.
    QStringList leftOut{};
    std::vector<ProofLine> proof{}; ///< Of books.
};

/// Takes a file over, all of it or nothing; what Tandem cannot keep of a book is left out and said.
/// Errors: those of the reader and the import of that kind.
Result<FileImported> importFile(Office& office, FileKind kind, const ImportFile& file,
                                ImportMode mode, const AccountChoices& choices = {});

} // namespace tandem::workflows
