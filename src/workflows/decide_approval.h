#pragma once

#include "office/approval.h"

namespace tandem::workflows {

/// Decides on a request for a second signature, and draws the conclusion: leave that is approved
/// is taken off the balance, an approved draft of an entry is posted, an approved reversal or
/// payment made. Where rules name several people, the request waits until each rule has its yes:
/// one before that is kept, and nothing follows from it yet.
/// Errors: ledger::errors::approvalOfOthers, approvalSigned, those of tandem::decideApproval, of
/// hr::approveLeave and of hr::declineLeave.
Result<> decideApproval(Office& office, ApprovalId id, ApprovalState decision,
                        const QString& remark);

} // namespace tandem::workflows
