#pragma once

#include "backoffice/settlements/dunning.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

using DunningHoldId = Id<struct DunningHoldTag>;

/// A hold that was not released; its last day may be over.
struct DunningHold {
    DunningHoldId id;
    PartyId party; ///< Of the item, if it is of one.
    OpenItemId item{};
    QString number{}; ///< Of the item.
    DunningStop stop;
    QDate heldOn;
};

/// Lets nobody be reminded of an item: it is disputed. Without `until` the hold lasts until it is
/// released; one that is over is replaced.
/// Errors: itemNotFound, itemNotReceivable, holdReasonMissing, holdEndsEarly, heldAlready.
Result<> holdItem(UnitOfWork& work, OpenItemId item, const DunningStop& stop);

/// The same for all that a party owes. Errors: as above.
Result<> holdParty(UnitOfWork& work, PartyId party, const DunningStop& stop);

/// Errors: itemNotFound, notHeld.
Result<> releaseItem(UnitOfWork& work, OpenItemId item);
/// Error: notHeld.
Result<> releaseParty(UnitOfWork& work, PartyId party);

/// Holds that stand, by party; of one party, or of all if unset.
Result<std::vector<DunningHold>> dunningHolds(Reader& books, PartyId party, int rowsMax);

} // namespace tandem::settlements
