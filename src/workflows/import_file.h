#pragma once

#include "workflows/account_mapping.h"
#include "workflows/import_mode.h"
#include "workflows/import_opening_balances.h"
#include "workflows/import_proof.h"
#include "workflows/import_table.h"

namespace tandem {
class Office;
}

namespace tandem::workflows {

/// What a file of another program holds.
enum class FileKind {
    GnucashBook, ///< Account templates too.
    LedgerJournal,
    Beancount,
    Iif,
    QuickbooksJournal,
    Datev,
    Entries,
    OpenPack, ///< The ledger of a pack of Tandem, in one zip file.
    Chart,
    OpeningBalances,
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
    std::vector<ProofLine> proof{};          ///< Of books.
    std::vector<ledger::Account> accounts{}; ///< Those that were added.
    int partiesAdded = 0;                    ///< Of books.
    int openItemsAdded = 0;                  ///< Of books and opening balances.
    std::vector<formats::ForeignTally> tallies{};
    std::vector<OpeningProof> opening{}; ///< Of opening balances.
};

/// How a file is taken over.
struct FileWish {
    ImportMode mode = ImportMode::Try;
    AccountChoices choices{}; ///< Of books.
    QDate on{};               ///< Of opening balances: the last day of the other system.
};

/// Takes a file over, all of it or nothing; what Tandem cannot keep of a book is left out and said.
/// Errors: those of the reader and the import of that kind.
Result<FileImported> importFile(Office& office, FileKind kind, const ImportFile& file,
                                const FileWish& wish);

} // namespace tandem::workflows
