#pragma once

#include "backoffice/ledger/account_merge.h"
#include "office/office.h"

namespace tandem::workflows {

/// What is to be merged, as it was looked at.
struct AccountMergeOrder {
    AccountId from;
    AccountId into;
    QDate on;
    std::int64_t seen = 0; ///< The version of `from`.
};

/// What mergeAccounts would do. Nothing is changed.
/// Errors: those of ledger::mergePreview, settlements::errors::bankLinesStand.
Result<ledger::AccountMerge> accountMergePreview(Office& office, const AccountMergeOrder& order);

/// Merges an account into another: what stands on it, its roles, drafts, the accounts below it and
/// the rules of the bank that name it. An account that a bank's statements were imported for stays.
/// Errors: those of ledger::mergeAccounts, settlements::errors::bankLinesStand.
Result<ledger::AccountMerge> mergeAccounts(Office& office, const AccountMergeOrder& order);

} // namespace tandem::workflows
