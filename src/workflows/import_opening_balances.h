#pragma once

#include "backoffice/ledger/entry.h"
#include "office/office.h"
#include "workflows/import_mode.h"
#include "workflows/import_table.h"

namespace tandem::workflows {

/// What an account had before the opening balances, takes from them and has with them; a debit is
/// positive.
struct OpeningProof {
    QString account; ///< Its code.
    QString name;
    Money before;
    Money taken;
    Money after;
};

/// What a list of opening balances came to.
struct OpeningImported {
    EntryId entry{}; ///< The first of its entries; unset if it was only tried.
    int lines = 0;
    int openItems = 0;
    Money debits;
    Money credits;
    std::vector<OpeningProof> proof{}; ///< By account code.
    UsedMapping mapping{};
};

/// Takes the balances of another system over as they stood at the end of `on`: all of them or none,
/// into the journal of opening balances.
///
/// Fields: account (its code), debit, credit, or in place of both balance (a debit is positive);
/// and, for receivables and payables, party (its code), number, issued_on, due_on: each such row
/// is an open item. Amounts are in the company's currency. Debits and credits must be equal. A file
/// is taken once.
/// Errors: those of ImportTable, rowRefused, openingAmountUnclear, openingUnbalanced, openingEmpty,
/// openingTaken and those of ledger::post.
Result<OpeningImported> importOpeningBalances(Office& office, const Request& request,
                                              const ImportFile& file, QDate on, ImportMode mode);

} // namespace tandem::workflows
