#pragma once

#include "backoffice/ledger/entry.h"
#include "base/money.h"
#include "office/unit_of_work.h"

namespace tandem::ledger {

/// What an account moved in a month, with a value of a dimension or none.
struct MonthSum {
    AccountId account;
    DimensionValueId value{}; ///< Unset: none.
    QDate month;              ///< Its first day.
    Money base;               ///< In the company's currency; a debit is positive.
};

/// What each account moved in the months from that of `from` to that of `to`, in the order of
/// account, value and month. From the sums kept by month; the closings of fiscal years are left
/// out, so that a closed year shows what it earned.
Result<std::vector<MonthSum>> monthSums(Reader& books, QDate from, QDate to);

/// What one account moved in these months in all, the closings of years included.
Result<Money> movedOn(Reader& books, AccountId account, QDate from, QDate to);

} // namespace tandem::ledger
