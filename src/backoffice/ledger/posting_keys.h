#pragma once

#include "office/unit_of_work.h"

namespace tandem::ledger {

/// Looks up which keys of entries that are posted next, in this change, stand in the books already.
/// Posting asks for each key alone otherwise: a way to the server and back for every entry.
Result<> lookUpKeys(UnitOfWork& work, const QStringList& keys);

} // namespace tandem::ledger
