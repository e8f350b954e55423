#pragma once

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/account_role.h"
#include "office/unit_of_work.h"

namespace tandem::ledger {

/// Errors: accountCodeMissing, accountNameMissing, accountCodeTaken, accountNotFound (the parent),
/// accountParentUnfit, commodityUnknown.
Result<AccountId> createAccount(UnitOfWork& work, const AccountDraft& draft);

/// Saves an account as it is now. Code and name may always change; type, currency and kind only
/// while it has no lines.
///
/// Errors: those of createAccount, accountInUse, changedMeanwhile.
Result<> saveAccount(UnitOfWork& work, const Account& account);

/// Says which account plays a role from now on. Errors: accountNotFound, accountIsHeading.
Result<> setAccountRole(UnitOfWork& work, AccountRole role, AccountId account);

} // namespace tandem::ledger
