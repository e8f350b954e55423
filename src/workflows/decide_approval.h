#pragma once

#include "office/approval.h"

namespace tandem::workflows {

/// Decides on a request for a second signature, and draws the conclusion: leave that is approved
/// is taken off the balance, an approved draft of an entry is posted, an approved reversal or
/// payment made.
/// Errors: those of tandem::decideApproval, of hr::approveLeave and of hr::declineLeave.
Result<> decideApproval(Office& office, ApprovalId id, ApprovalState decision,
                        const QString& remark);

} // namespace tandem::workflows
