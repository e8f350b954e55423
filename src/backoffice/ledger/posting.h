#pragma once

#include "backoffice/ledger/entry.h"
#include "office/office.h"

namespace tandem::ledger {

/// An entry as it stands in the books.
struct PostedEntry {
    EntryId id;      ///< Its place in the journal: 1, 2, 3, ... without gaps.
    QByteArray hash; ///< Its link of the chain, 32 bytes.
    friend bool operator==(const PostedEntry&, const PostedEntry&) = default;
};

/// Writes an entry: lines, header, chain, and the balances kept beside them. The balances by month
/// are collected and written at the end of the change: a report in the same change misses them.
///
/// An entry whose key was posted before is not posted again: the answer is the one that stands,
/// if it says the same.
/// Errors: noOpenPeriod, dateLocked, accountRoleMissing, accountNotFound, accountClosed,
/// accountIsHeading, accountWantsCurrency, partyMissing, commodityUnknown, commodityDigits,
/// dimensionUnknown, sourcePosted, tandem::errors::keyUsedForOther.
/// The same source and source id twice is refused by the database unless the source is "manual".
Result<PostedEntry> post(UnitOfWork& work, const Entry& entry);

/// Posts entries in their order: all of them, or none.
Result<std::vector<PostedEntry>> postMany(UnitOfWork& work, std::span<const Entry> entries);

} // namespace tandem::ledger
