#pragma once

#include "backoffice/settlements/open_item.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

/// Writes down that something is owed.
///
/// Errors: partyNotGiven, itemAmountZero, amountTooLarge, itemDatesWrong, itemBaseWrong,
/// itemExists.
Result<OpenItemId> openItem(UnitOfWork& work, const OpenItemDraft& draft);

} // namespace tandem::settlements
