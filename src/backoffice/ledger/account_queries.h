#pragma once

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/account_role.h"
#include "base/money.h"
#include "office/unit_of_work.h"

#include <map>

namespace tandem::ledger {

/// All accounts, by code. A chart has hundreds; `rowsMax` bounds the answer.
Result<std::vector<Account>> accounts(Reader& books, int rowsMax = 10'000);

/// Errors: accountNotFound.
Result<Account> accountById(Reader& books, AccountId id);
Result<std::optional<Account>> accountByCode(Reader& books, const QString& code);

/// What stands on an account at the end of a day, in the company's currency; what the change in
/// hand posted is not in it yet.
Result<Money> balanceOf(Reader& books, AccountId account, QDate asOf);

/// The account that plays a role. Errors: accountRoleMissing.
Result<AccountId> accountOf(Reader& books, AccountRole role);

/// The roles that an account plays, in the order of their names.
Result<std::vector<AccountRole>> rolesOf(Reader& books, AccountId account);

/// Which account plays each role; roles that none plays are absent.
Result<std::map<AccountRole, AccountId>> accountsByRole(Reader& books);

} // namespace tandem::ledger
