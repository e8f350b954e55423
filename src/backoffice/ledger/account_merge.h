#pragma once

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/posting.h"

namespace tandem::ledger {

/// The source of the entries that merge accounts: a row of the table of that name.
inline constexpr QLatin1StringView mergeSource("account_merge");

/// What stands on an account in one commodity, under one dimension value, with one party.
struct StandingBalance {
    Money amount;
    Money base;
    DimensionValueId dimension{};
    PartyId party{}; ///< Set on control accounts.
};

/// What one day of a merge moves.
struct MergeStep {
    QDate on;
    std::vector<StandingBalance> balances;
};

/// What merging an account into another moves: the preview of mergeAccounts, and its report.
struct AccountMerge {
    Account from; ///< Closed afterwards; its lines stay where they are.
    Account into;
    std::vector<MergeStep> steps; ///< One for each open fiscal year of income and expenses.
    std::vector<AccountRole> roles;
    int draftLineCount = 0;    ///< Of entries not posted yet.
    int accountBelowCount = 0; ///< Accounts right below it.
    std::vector<PostedEntry> entries{};
};

/// The first day on which the accounts could merge: today, or that of the last line, if later.
Result<QDate> earliestMergeDay(Reader& books, AccountId from);

/// What mergeAccounts would move on a day. Nothing is changed.
/// Errors: mergeIntoItself, mergeUnfit, accountClosed, accountWantsCurrency, mergeTooEarly.
Result<AccountMerge> mergePreview(Reader& books, AccountId from, AccountId into, QDate on);

/// Moves what stands on an account to another by entries, with its roles, the lines of drafts and
/// the accounts below it, and closes it. The entries written before stay as they are.
///
/// What stands on income and expense accounts is moved within each open fiscal year, on its last
/// day or `on`, so that every year keeps its result. `seen` is the version of `from` that the
/// user was looking at. docs/ledger.md, "Accounts".
/// Errors: those of mergePreview and post, changedMeanwhile.
Result<AccountMerge> mergeAccounts(UnitOfWork& work, AccountId from, AccountId into, QDate on,
                                   std::int64_t seen);

/// The account that a closed one was merged into; unset if it was not.
Result<AccountId> mergedInto(Reader& books, AccountId from);

} // namespace tandem::ledger
