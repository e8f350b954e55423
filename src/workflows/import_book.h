#pragma once

#include "formats/book.h"
#include "office/office.h"
#include "workflows/account_mapping.h"
#include "workflows/import_mode.h"
#include "workflows/import_proof.h"

namespace tandem::workflows {

/// What an import added.
struct BookImported {
    int entriesAdded = 0;
    int entriesKnown = 0; ///< Imported before from the same file.
    int entriesEmpty = 0; ///< All their amounts are zero: they say nothing, and were left out.
    int accountsAdded = 0;
    int commoditiesAdded = 0;
    int partiesAdded = 0;
    int openItemsAdded = 0;
    int openItemsSettled = 0; ///< Of them: nothing is left of these.
    QDate from;
    QDate to;
    std::vector<ledger::Account> accounts{}; ///< Those that were added.
    std::vector<ProofLine> proof{}; ///< The trial balance of the file, as the books have it.
};

/// Takes over the books of another program: its accounts, commodities and entries, in one
/// transaction, opening the fiscal years they need. What an account is called there, with its path
/// if it has no code ("Assets:Checking"), is its code here.
///
/// Amounts in the company's currency, by its code or its symbol, count as that; every other
/// commodity is kept beside it, exactly, without a value where the book names none.
/// `source` is the SHA-256 of the file: entries are keyed by it and their place, so that importing
/// a file twice adds nothing. `choices` says which accounts the user chose. Before anything is
/// kept, what was written is read back and compared with the file. docs/ledger.md, "Import".
/// Errors: bookEmpty, commodityTooFine, entryTooLarge, entryHasNoRate, entryRefused, importDiffers,
/// and those of ledger::post.
Result<BookImported> importBook(Office& office, const formats::ForeignBook& book,
                                const QByteArray& source, ImportMode mode,
                                const AccountChoices& choices = {});

} // namespace tandem::workflows
