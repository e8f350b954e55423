#pragma once

#include "backoffice/budgets/budget.h"
#include "reports/account_tree.h"
#include "reports/trial_balance.h"

namespace tandem::reports {

/// What was planned and what came, on the own side of an account: income and debts are credits.
struct BudgetFigures {
    Money budget;
    Money actual;
    Money yearBudget; ///< Of the whole fiscal year.
    Money yearActual; ///< From the year's first day to the end of the range.

    Money difference() const { return actual - budget; }
    /// The actual as a share of the budget; nothing where nothing was planned.
    std::optional<Rate> share() const;
    /// What is left of the year's budget.
    Money remainder() const { return yearBudget - yearActual; }
    bool isZero() const;
    BudgetFigures& operator+=(const BudgetFigures& other);
    BudgetFigures operator-() const;
};

/// A row of the report: an account, or a heading with the sum of what stands below it.
struct BudgetReportLine {
    Drill drill; ///< To the lines behind the actual.
    QString code;
    QString name;
    int depth = 0; ///< 0 at the top of its section.
    bool isHeading = false;
    BudgetFigures figures;
};

/// Accounts of one type, in the order of the chart.
struct BudgetSection {
    ledger::AccountType type;
    std::vector<BudgetReportLine> lines{};
    BudgetFigures total;
};

/// A budget beside the actual of some of its months, in the company's currency.
struct BudgetReport {
    budgets::Budget budget;
    QDate from;                          ///< The first day of a month.
    QDate to;                            ///< The last day of a month.
    std::vector<BudgetSection> sections; ///< Those that have a line, income first.
    BudgetFigures result;                ///< Income less expenses.
};

struct BudgetQuestion {
    budgets::BudgetId budget;
    QDate from{};                         ///< Its whole month counts; not valid: the year's first.
    QDate to{};                           ///< Its whole month counts; not valid: the year's last.
    ledger::DimensionValueId value{};     ///< Only what bears this one; unset: everything.
    ZeroRows zeroRows = ZeroRows::Hidden; ///< Whether accounts without any figure stand there.
};

/// Compares a budget with what was posted, from the sums kept by month; closings are left out.
/// Errors: budgets::errors::budgetNotFound, rangeOutsideYear.
Result<BudgetReport> budgetReport(Reader& books, const BudgetQuestion& asked);

} // namespace tandem::reports
