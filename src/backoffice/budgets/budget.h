#pragma once

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/entry.h"
#include "backoffice/ledger/period.h"

#include <array>

namespace tandem::budgets {

using BudgetId = Id<struct BudgetTag>;

/// A draft is worked on. One approved version at a time counts; the ones before it are superseded.
enum class BudgetState { Draft, Approved, Superseded };

/// What happens to a purchase order that asks for more than is left.
enum class ControlPolicy { Ignore, Warn, Block };

/// Over which time what is left is counted: the month of the order, or the year up to its end.
enum class ControlSpan { Month, YearToDate };

QString nameOf(BudgetState state);
std::optional<BudgetState> budgetStateNamed(const QString& name);
QString nameOf(ControlPolicy policy);
std::optional<ControlPolicy> controlPolicyNamed(const QString& name);
QString nameOf(ControlSpan span);
std::optional<ControlSpan> controlSpanNamed(const QString& name);

/// A version of a plan for a fiscal year.
struct Budget {
    BudgetId id;
    QString name; ///< "Operations"
    ledger::FiscalYear year;
    int number = 1; ///< Of the version, from 1 for each name and year.
    BudgetState state = BudgetState::Draft;
    ControlPolicy policy = ControlPolicy::Ignore;
    ControlSpan span = ControlSpan::YearToDate;
    std::int64_t version = 0; ///< Counts saves.

    /// The months of its year, by their first days.
    std::vector<QDate> months() const;
};

/// What is planned on an account, with a value of a dimension or none, in a month.
struct BudgetCell {
    AccountId account;
    ledger::DimensionValueId value{}; ///< Unset: none.
    QDate month;                      ///< Its first day.
    Money amount;                     ///< Positive on the account's own side.
};

/// Whether amounts of an account are credits where they are positive: income, debts, equity.
constexpr bool isOnCreditSide(ledger::AccountType type)
{
    return type != ledger::AccountType::Asset && type != ledger::AccountType::Expense;
}

/// An amount as the ledger has it (debits positive) on the own side of an account.
inline Money onOwnSide(const Money& debit, ledger::AccountType type)
{
    return isOnCreditSide(type) ? -debit : debit;
}

} // namespace tandem::budgets
