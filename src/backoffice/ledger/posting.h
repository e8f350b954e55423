#pragma once

#include "backoffice/ledger/entry.h"
#include "office/office.h"

namespace tandem::ledger {

/// An entry as it stands in the books.
struct PostedEntry {
    EntryId id;      ///< Its place in the journal: 1, 2, 3, ... without gaps.
    QByteArray hash; ///< Its link of the chain, 32 bytes.
};

/// Writes an entry: lines, header, chain, and the balances kept beside them.
///
/// Errors: noOpenPeriod, dateLocked, accountRoleMissing, accountClosed, accountIsHeading,
/// accountWantsCurrency, partyMissing, keyUsedForOther, amountTooLarge.
/// The same source and source id twice is refused by the database unless the source is "manual".
Result<PostedEntry> post(UnitOfWork& work, const Entry& entry);

} // namespace tandem::ledger
