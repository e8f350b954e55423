#pragma once

#include "reports/trial_balance.h"

#include <span>

namespace tandem::reports {

/// An account and what it comes to in each of several columns.
struct AlignedAccount {
    AccountId account;
    QString code;
    QString name;
    ledger::AccountType type;
    std::vector<Money> amounts; ///< One a column, in the company's currency; a debit is positive.
};

/// Lines up trial balances, or sums of periods, by account: every account that one of them has, by
/// code. What a column lacks is zero there; what it has of an account more than once, in several
/// commodities or as a sum and what is taken off it, is added up.
std::vector<AlignedAccount> lineUp(std::span<const std::vector<Balance>> columns,
                                   const Currency& base);

} // namespace tandem::reports
