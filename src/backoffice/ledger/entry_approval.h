#pragma once

#include "backoffice/ledger/draft.h"
#include "office/approval.h"

namespace tandem::ledger {

/// Asks a second person to post a draft as it stands; whatever changes the draft voids the request.
/// Errors: draftNotFound, draftPosted, changedMeanwhile, approvalNotNeeded, tandem::errors::
/// approvalPending, and those of Entry::checked.
Result<ApprovalId> askToPost(UnitOfWork& work, EntryDraftId draft, std::int64_t seen,
                             const QString& reason);

/// Asks a second person to reverse an entry.
/// Errors: entryNotFound, entryReversed, approvalNotNeeded, tandem::errors::approvalPending.
Result<ApprovalId> askToReverse(UnitOfWork& work, EntryId entry, const QString& reason);

/// The conclusion of an approved request: the draft is posted, or the entry reversed today.
/// Errors: tandem::errors::ownApproval (who saved the draft last does not post it), and those of
/// postDraft and reverse.
Result<PostedEntry> postApproved(UnitOfWork& work, const ApprovalSubject& subject);

/// What is approved of a draft, and of the reversal of an entry.
ApprovalSubject subjectOf(EntryDraftId draft, std::int64_t version);
ApprovalSubject reversalSubjectOf(EntryId entry);

} // namespace tandem::ledger
