#pragma once

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/account_role.h"
#include "office/unit_of_work.h"

namespace tandem::ledger {

/// Errors: accountCodeMissing, accountNameMissing, accountCodeTaken, accountNotFound (the parent),
/// accountParentUnfit, accountParentCyclic, commodityUnknown.
Result<AccountId> createAccount(UnitOfWork& work, const AccountDraft& draft);

/// Saves an account as it is now. Code, name and the account above may always change; type,
/// currency and kind only while it has no lines. It is closed when it plays no role, nothing below
/// it is open and, but for income and expenses, nothing stands on it.
///
/// Errors: those of createAccount, accountInUse, accountPlaysRole, accountBelowOpen,
/// accountNotEmpty, changedMeanwhile.
Result<> saveAccount(UnitOfWork& work, const Account& account);

/// Takes an account away that was never used. Errors: accountNotFound, accountPlaysRole,
/// accountWasUsed, changedMeanwhile.
Result<> removeAccount(UnitOfWork& work, AccountId id, std::int64_t seen);

/// Says which account plays a role from now on. Errors: accountNotFound, accountIsHeading.
Result<> setAccountRole(UnitOfWork& work, AccountRole role, AccountId account);

} // namespace tandem::ledger
