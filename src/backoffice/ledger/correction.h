#pragma once

#include "backoffice/ledger/posting.h"

namespace tandem::ledger {

/// Posts the mirror of an entry, dated `on`, or today if that is not valid: together they come to
/// nothing for each account, party, dimension and tax code. An entry is reversed once.
///
/// Errors: entryNotFound, entryReversed, closingStands, reversalTooEarly, and those of post.
Result<PostedEntry> reverse(UnitOfWork& work, EntryId id, QDate on = {});

/// Erases the words of an entry and its lines, which may name people. Amounts, days and the chain
/// stay whole. Errors: entryNotFound.
Result<> eraseText(UnitOfWork& work, EntryId id);

} // namespace tandem::ledger
