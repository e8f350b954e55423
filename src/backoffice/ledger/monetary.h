#pragma once

#include "backoffice/ledger/account.h"
#include "base/money.h"
#include "office/unit_of_work.h"

namespace tandem::ledger {

/// What an account of money holds in another currency than the company's. Debits are positive.
struct ForeignBalance {
    AccountId account;
    QString code; ///< Of the account.
    Money amount;
    Money base;
};

/// The balances in foreign currency, at the end of a day, of bank, cash and loans, and of other
/// assets and liabilities that are kept in one; not of receivables and payables, whose open items
/// say it. Those of things that are not money, such as stock, are left out.
Result<std::vector<ForeignBalance>> foreignBalances(Reader& books, QDate on, const Currency& home);

} // namespace tandem::ledger
