#pragma once

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/entry.h"
#include "base/money.h"
#include "office/unit_of_work.h"

namespace tandem::reports {

/// Where a figure comes from: the lines of an account over some days, as the register shows them.
struct Drill {
    AccountId account;
    QDate from{}; ///< Not valid: from the first line on.
    QDate to;
};

/// What stands on an account in one commodity at the end of a day.
struct Balance {
    AccountId account;
    QString code;
    QString name;
    ledger::AccountType type;
    QString symbol; ///< The commodity as the books write it.
    Money amount;   ///< In that commodity; a debit is positive.
    Money base;     ///< In the company's currency.
    Drill drill;

    /// Whether the commodity had no known rate: its base says nothing, and counts as nothing.
    bool isUnvalued() const { return base.isZero() && !amount.isZero(); }
};

/// What the lines with one value of a dimension come to; unset: those with none of its values.
struct ValueBalance {
    Balance balance;
    ledger::DimensionValueId value;
};

/// All balances that are not zero at the end of `asOf`, by account code and commodity. Their bases
/// add up to zero.
Result<std::vector<Balance>> trialBalance(Reader& books, QDate asOf);

/// The same as if the fiscal year of that day had not been closed.
Result<std::vector<Balance>> trialBalanceBeforeClosing(Reader& books, QDate asOf);

/// The same apart by the values of a dimension, in the order of account, commodity and value.
Result<std::vector<ValueBalance>> balancesByValue(Reader& books, ledger::DimensionId dimension,
                                                  QDate asOf);

/// What the closings of fiscal years moved in these days, apart by the values of a dimension, or
/// not if that is unset. Statements of income leave it out.
Result<std::vector<ValueBalance>> closingMoves(Reader& books, ledger::DimensionId dimension,
                                               QDate from, QDate to);

} // namespace tandem::reports
