#pragma once

#include "backoffice/ledger/approval_rule.h"
#include "backoffice/ledger/draft.h"
#include "office/approval.h"

namespace tandem::ledger {

/// Asks a second person to post a draft as it stands; whatever changes the draft voids the request.
/// Errors: draftNotFound, draftPosted, changedMeanwhile, approvalNotNeeded, nobodyMeetsRule,
/// tandem::errors::approvalPending, and those of Entry::checked.
Result<ApprovalId> askToPost(UnitOfWork& work, EntryDraftId draft, std::int64_t seen,
                             const QString& reason);

/// Asks a second person to reverse an entry.
/// Errors: entryNotFound, entryReversed, approvalNotNeeded, nobodyMeetsRule,
/// tandem::errors::approvalPending.
Result<ApprovalId> askToReverse(UnitOfWork& work, EntryId entry, const QString& reason);

/// What decides on a request to post or to reverse.
struct WaitingEntry {
    UserId savedBy{};                ///< Who saved the draft last does not approve it.
    std::vector<ApprovalRule> rules; ///< All must be met; none for a draft that was changed since.
};

/// Errors: draftNotFound, entryNotFound, and those of entryFor.
Result<WaitingEntry> waitingEntry(Reader& books, const ApprovalSubject& subject);

/// The conclusion of an approved request: the draft is posted, or the entry reversed today.
/// Errors: tandem::errors::ownApproval (who saved the draft last does not post it), and those of
/// postDraft and reverse.
Result<PostedEntry> postApproved(UnitOfWork& work, const ApprovalSubject& subject);

/// What is approved of a draft, and of the reversal of an entry.
ApprovalSubject subjectOf(EntryDraftId draft, std::int64_t version);
ApprovalSubject reversalSubjectOf(EntryId entry);

} // namespace tandem::ledger
