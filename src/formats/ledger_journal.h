#pragma once

#include "base/result.h"
#include "formats/book_import.h"
#include "formats/ledger_journal_amount.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace tandem::formats {

struct LedgerJournalOptions {
    OnUnsupported onUnsupported = OnUnsupported::Refuse;
    JournalDialect dialect = JournalDialect::Unstated;
    std::optional<int> yearOfShortDates = {}; ///< Of dates such as 03-31 before any "Y" line.
};

struct LedgerJournalReport {
    qint64 entries = 0; ///< Handed to the sink.
    std::vector<LeftOut> leftOut;
    qint64 assertionsChecked = 0;
    /// Assertions after something was left out: they can no longer be worked out.
    qint64 assertionsNotChecked = 0;
};

/// Reads a `ledger` or `hledger` journal entry by entry; docs/import-journal.md says what of it.
///
/// Memory is bounded by the names in the journal and its longest entry. The sink must undo what it
/// did when an error comes back: entries before the bad line have been handed to it by then.
/// Errors: those of book_errors.h that begin with "journal", and those of the sink.
Result<LedgerJournalReport> readLedgerJournal(QByteArrayView journal,
                                              const LedgerJournalOptions& options,
                                              const EntrySink& sink);

struct LedgerJournalBook {
    ForeignBook book;
    LedgerJournalReport report;
};

/// The same, with the whole book in memory; an error leaves nothing behind.
Result<LedgerJournalBook> readLedgerJournal(QByteArrayView journal,
                                            const LedgerJournalOptions& options = {});

} // namespace tandem::formats
