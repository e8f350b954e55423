#pragma once

#include "backoffice/settlements/write_off.h"
#include "office/office.h"

namespace tandem::workflows {

/// Gives an item, or some of it, up as a bad debt, and books it: bad debts and, where the policy
/// asks for it or the tax still waits for the payment, output tax to receivable. The receipt is
/// that of the write-off. Errors: settlements::errors::writeOffApprovalNeeded, and those of
/// settlements::planWriteOff and ledger::post.
Result<Receipt> writeOffBadDebt(Office& office, const Request& request,
                                const settlements::WriteOffDraft& draft);

/// Keeps a write-off that the policy makes wait, and asks for a second person.
/// Errors: settlements::errors::writeOffApprovalNotNeeded, and those of settlements::planWriteOff.
Result<Receipt> requestWriteOff(Office& office, const Request& request,
                                const settlements::WriteOffDraft& draft);

/// Carries out what somebody else asked for, inside the change that approves it.
/// Errors: tandem::errors::ownApproval, and those of settlements::carryOutWriteOff.
Result<> writeOffRequested(UnitOfWork& work, settlements::WriteOffId id);

/// Takes a write-off back: its item is open again, its entry and its tax are reversed.
/// Errors: settlements::errors::writeOffNotFound, writeOffWaits, settlementUndone.
Result<> undoWriteOff(Office& office, settlements::WriteOffId id);

} // namespace tandem::workflows
