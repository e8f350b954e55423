#pragma once

#include "backoffice/budgets/budget.h"
#include "office/unit_of_work.h"

namespace tandem::budgets {

/// All budgets: the latest year first, by name, the latest version first; the first thousand.
Result<std::vector<Budget>> budgets(Reader& books);

/// Error: budgetNotFound.
Result<Budget> budget(Reader& books, BudgetId id);

/// Which version of a budget is meant: the approved one (the latest if none is), the latest, or the
/// one of a number from 1 on.
namespace version {
inline constexpr int counting = 0;
inline constexpr int latest = -1;
} // namespace version

/// A version of the budget of a name and year (by its name, "2026"). Error: budgetNotFound.
Result<Budget> budgetNamed(Reader& books, const QString& name, const QString& year,
                           int number = version::counting);

/// The approved budgets of the fiscal year that holds a day, by name.
Result<std::vector<Budget>> approvedBudgets(Reader& books, QDate on);

/// What a budget plans, in the order of account code, value and month.
Result<std::vector<BudgetCell>> budgetCells(Reader& books, BudgetId id);

/// What a budget plans on an account in the months from that of `from` to that of `to`, whatever
/// the value of a dimension; nothing if it plans nothing on it in all the year.
Result<std::optional<Money>> plannedOn(Reader& books, BudgetId id, AccountId account, QDate from,
                                       QDate to);

/// Error: yearUnknown.
Result<ledger::FiscalYear> yearNamed(Reader& books, const QString& name);

} // namespace tandem::budgets
