#pragma once

#include "backoffice/ledger/entry.h"
#include "office/unit_of_work.h"

#include <functional>

namespace tandem::ledger {

/// An entry as the books hold it. Words that were erased read as empty.
struct StoredEntry {
    EntryId id;
    Instant postedAt;
    UserId user;
    QString journal; ///< Its code: "sales".
    Entry::Head head;
    std::vector<Line> lines; ///< Their accounts are named by key.
    QByteArray hash;
};

/// Errors: entryNotFound.
Result<StoredEntry> entryById(Reader& books, EntryId id);

/// Hands over every entry in the order of the journal. An error of `take` ends the reading.
Result<> eachEntry(Reader& books, const std::function<Result<>(const StoredEntry&)>& take);

/// The same for the entries of some days, in all journals or in one.
Result<> eachEntryBetween(Reader& books, QDate from, QDate to, const QString& journal,
                          const std::function<Result<>(const StoredEntry&)>& take);

/// The entries of some days: how many, and the sum of their debits in the company's currency.
struct Turnover {
    std::int64_t entries = 0;
    Money debit;
};

Result<Turnover> turnover(Reader& books, QDate from, QDate to);

/// What lines come to on an account, for a party (unset: without one), in a commodity.
struct Standing {
    AccountId account;
    PartyId party{};
    Money amount;
    Money base;
};

/// What the entries whose key begins with `prefix` come to, by account and commodity.
Result<std::vector<Standing>> sumsOfKeys(Reader& books, const QString& prefix);

/// What all entries before a day come to, by account, party and commodity. Adds all lines up.
Result<std::vector<Standing>> standingsBefore(Reader& books, QDate before);

/// The entry posted for a document; unset if it was not.
Result<EntryId> entryOf(Reader& books, const QString& source, std::int64_t sourceId);

/// The entry posted under a request key; unset if there is none.
Result<EntryId> entryByKey(Reader& books, const QString& key);

/// What a user typed and posted last, among the latest 10,000 entries; unset if nothing is.
Result<EntryId> lastTyped(Reader& books, UserId user);

/// The entry that reverses another; unset if none does.
Result<EntryId> reversalOf(Reader& books, EntryId id);

} // namespace tandem::ledger
