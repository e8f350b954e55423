#pragma once

#include "backoffice/settlements/dunning_queries.h"
#include "office/office.h"

namespace tandem::workflows {

/// Makes the reminders that are proposed for a day, of those who are chosen, and books what they
/// charge; all of them or none. The facts are in the order of the proposal.
/// Errors: settlements::errors::dunningLevelsMissing, nothingToDun, and those of ledger::post.
Result<std::vector<settlements::NoticeMade>> makeNotices(Office& office, QDate on,
                                                         const settlements::DunningChoice& choice);

/// The same inside a change that does more, such as a sample company.
Result<std::vector<settlements::NoticeMade>> makeNotices(UnitOfWork& work, QDate on,
                                                         const settlements::DunningChoice& choice);

/// Takes a reminder back, today or on its own day, and reverses what it booked.
/// Errors: those of settlements::takeBackNotice.
Result<settlements::NoticeTakenBack> takeBackNotice(Office& office,
                                                    settlements::DunningNoticeId notice);

} // namespace tandem::workflows
