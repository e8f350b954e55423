#pragma once

#include "backoffice/settlements/dunning.h"
#include "backoffice/settlements/facts.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

/// Writes down a reminder as proposed: its number, its items with their levels, and its charges as
/// an open item of the customer.
///
/// `chargesBase` is what the charges are worth in the company's currency. Errors: nothingToDun,
/// dunnedAlready.
Result<NoticeMade> makeNotice(UnitOfWork& work, const DunningProposal& proposal,
                              const Money& chargesBase);

/// Takes a reminder back as of `on`, or of its own day if that is later: its items are on the level
/// they had before, its charges are not owed. Errors: noticeNotFound, noticeTakenBack,
/// noticeIsNotLast, noticePaid.
Result<NoticeTakenBack> takeBackNotice(UnitOfWork& work, DunningNoticeId id, QDate on);

} // namespace tandem::settlements
