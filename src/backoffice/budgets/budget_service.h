#pragma once

#include "backoffice/budgets/actual_rows.h"
#include "office/unit_of_work.h"

namespace tandem::budgets {

struct BudgetDraft {
    QString name;
    QString year; ///< The name of its fiscal year: "2026".
};

/// From which actual a budget is planned.
struct ActualSource {
    QString year{};                      ///< Of the actual; empty: the year before.
    Rate growth = Rate::ofMillionths(0); ///< 0.03: 3 % more.
    ValueUse values = ValueUse::Keep;
};

/// Begins a budget that plans nothing. Errors: budgetUnnamed, yearUnknown, budgetNameTaken.
Result<Budget> createBudget(UnitOfWork& work, const BudgetDraft& draft);

/// Begins a version with what another budget plans, month by month: the next version of the same
/// budget if name and year are the same or empty, else the first of another.
/// Errors: budgetNotFound, budgetUnnamed, yearUnknown, budgetNameTaken.
Result<Budget> copyBudget(UnitOfWork& work, BudgetId source, const BudgetDraft& draft);

/// Begins a budget with what was earned and spent in a year, grown by a rate: see grown().
/// Errors: those of createBudget, noYearBefore, noActual, growthOutOfRange, amountTooLarge.
Result<Budget> budgetFromActual(UnitOfWork& work, const BudgetDraft& draft,
                                const ActualSource& source);

/// Whether cells replace what they name, or all that stands on their accounts and values.
enum class CellScope { Cells, Rows };

/// Plans amounts in a draft; a cell of zero plans nothing any more. `seen` is the version that the
/// user was looking at.
/// Errors: budgetNotFound, changedMeanwhile, budgetNotDraft, accountNotFound, accountIsHeading,
/// monthOutsideYear, cellTwice, foreignAmount, amountTooLarge.
Result<> saveCells(UnitOfWork& work, BudgetId id, std::int64_t seen,
                   const std::vector<BudgetCell>& cells, CellScope scope = CellScope::Cells);

/// Lets a draft count; the version that did is superseded.
/// Errors: budgetNotFound, changedMeanwhile, budgetNotDraft, budgetEmpty.
Result<> approveBudget(UnitOfWork& work, BudgetId id, std::int64_t seen);

/// Says what purchase orders beyond the budget meet. Errors: budgetNotFound, changedMeanwhile.
Result<> setControl(UnitOfWork& work, BudgetId id, std::int64_t seen, ControlPolicy policy,
                    ControlSpan span);

/// Throws a draft away. Errors: budgetNotFound, changedMeanwhile, budgetNotDraft.
Result<> removeBudget(UnitOfWork& work, BudgetId id, std::int64_t seen);

} // namespace tandem::budgets
