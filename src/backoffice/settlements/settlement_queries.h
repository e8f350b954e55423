#pragma once

#include "backoffice/settlements/settlement.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

/// The day that a settlement counts for. Error: settlementNotFound.
Result<QDate> settledOn(Reader& books, SettlementId id);

} // namespace tandem::settlements
