#pragma once

#include "data/database.h"

namespace tandem {

/// The triggers and references of the tables, while whole tables are filled in no special order.
struct SuspendedRules {
    QStringList restore; ///< The statements that bring them back.
};

/// Takes away what would judge single rows, within the transaction that is open.
Result<SuspendedRules> suspendRules(Database& database);

/// Brings it back; the database proves every reference anew. Error: constraintRefused.
Result<> resumeRules(Database& database, const SuspendedRules& rules);

} // namespace tandem
