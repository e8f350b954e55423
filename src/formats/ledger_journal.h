#pragma once

#include "base/result.h"
#include "formats/book.h"
#include "formats/ledger_journal_amount.h"

#include <QByteArrayView>

#include <functional>
#include <optional>
#include <vector>

namespace tandem::formats {

/// What to do with what another program may keep in its books, and Tandem may not: automated,
/// periodic, virtual, priced and unbalanced entries (docs/import-journal.md has the list).
enum class OnUnsupported {
    Refuse,            ///< The first one refuses the whole journal.
    LeaveOutAndReport, ///< The entries are left out whole, each with its line and reason.
};

struct LedgerJournalOptions {
    OnUnsupported onUnsupported = OnUnsupported::Refuse;
    JournalDialect dialect = JournalDialect::Unstated;
    std::optional<int> yearOfShortDates = {}; ///< Of dates such as 03-31 before any "Y" line.
};

/// An entry or directive that was left out, and why; the error's %1 is the line.
struct LeftOut {
    qint64 line = 0;
    Error why;
};

struct LedgerJournalReport {
    qint64 entries = 0; ///< Handed to the sink.
    std::vector<LeftOut> leftOut;
    qint64 assertionsChecked = 0;
    /// Assertions after something was left out: they can no longer be worked out.
    qint64 assertionsNotChecked = 0;
};

/// Takes one entry. `book` holds the accounts and commodities known so far, and no entries;
/// both are the reader's and change after the call. An error ends the reading.
using EntrySink = std::function<Result<>(const ForeignBook& book, const ForeignEntry& entry)>;

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
