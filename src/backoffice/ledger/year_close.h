#pragma once

#include "backoffice/ledger/period.h"
#include "backoffice/ledger/posting.h"

namespace tandem::ledger {

using YearClosingId = Id<struct YearClosingTag>;

/// A fiscal year, and its closing if it is closed.
struct YearStanding {
    FiscalYear year;
    YearClosingId closing{};         ///< Unset: open.
    std::int64_t closingVersion = 0; ///< Of the closing.
    bool isClosed() const { return closing.isSet(); }
};

/// The entries that closed a year, or that took its closing back.
struct YearEntries {
    FiscalYear year;
    std::vector<EntryId> entries; ///< None if nothing stood on income and expenses.
    bool wasDone = false;         ///< It was closed before, and nothing was added.
};

/// Every fiscal year, the first one first.
Result<std::vector<YearStanding>> yearStandings(Reader& books);

/// Closes a fiscal year by its name: on its last day, what stands on each income and expense
/// account goes to the retained earnings, by dimension value, in the closing journal; then every
/// period of the year is closed. A year that is closed already stays so. docs/ledger.md, "Closing".
/// Errors: yearNotFound, earlierYearOpen, accountRoleMissing, and those of post.
Result<YearEntries> closeYear(UnitOfWork& work, const QString& name);

/// Takes the closing of a fiscal year back by reversals on its last day, and opens its periods.
/// Errors: yearNotFound, yearNotClosed, laterYearClosed, and those of post.
Result<YearEntries> reopenYear(UnitOfWork& work, const QString& name);

} // namespace tandem::ledger
