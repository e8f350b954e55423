#pragma once

#include "formats/book.h"
#include "office/unit_of_work.h"
#include "workflows/import_accounts.h"
#include "workflows/import_commodities.h"

namespace tandem::workflows {

/// What a file holds on an account, beside what the books have of it after the import.
struct ProofLine {
    QString code;
    QString name;
    QString symbol; ///< Of the commodity, as the file writes it.
    Money ofFile;
    Money ofBooks; ///< Read back from the lines that were written.
};

/// Compares the trial balance of `book` with that of the entries whose key begins with
/// `keyPrefix`. By account code and commodity, those at nothing in both left out.
/// Errors: importDiffers, at the first difference.
Result<std::vector<ProofLine>> proveImport(Reader& books, const formats::ForeignBook& book,
                                           const ImportedAccounts& accounts,
                                           const ImportedCommodities& commodities,
                                           const QString& keyPrefix);

} // namespace tandem::workflows
