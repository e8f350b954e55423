#pragma once

#include "backoffice/settlements/facts.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

/// Sets items of one party against each other, and against discounts and charges.
///
/// The amounts of kind Paid meet: of one currency, receivables less payables come to zero. Every
/// amount has the sign of its item and is at most what is open. Errors: nothingToSettle,
/// itemNotFound, partiesDiffer, wrongSign, currenciesDiffer, beyondOpen, discountNotOffered,
/// portionsDoNotBalance.
Result<ItemsSettled> settle(UnitOfWork& work, const SettlementDraft& draft);

/// Takes a settlement back: every item is as it was before it. `on` is the day it counts for; the
/// day of the settlement itself if it is invalid.
/// Errors: settlementNotFound, settlementUndone, cannotUndo.
Result<SettlementUndone> undoSettlement(UnitOfWork& work, SettlementId id, QDate on = {});

} // namespace tandem::settlements
