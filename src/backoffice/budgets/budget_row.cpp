#include "backoffice/budgets/budget_row.h"

namespace tandem::budgets {

using namespace Qt::StringLiterals;

Result<Budget> insertBudget(UnitOfWork& work, Budget budget)
{
    TANDEM_TRY(budget.id, work.newId<BudgetId>());
    budget.version = 1;
    budget.state = BudgetState::Draft;
    TANDEM_CHECK(work.execute(u"budgets.budgets:insert"_s, {{"id", budget.id},
                                                            {"name", budget.name},
                                                            {"fiscal_year_id", budget.year.id},
                                                            {"number", budget.number},
                                                            {"policy", nameOf(budget.policy)},
                                                            {"span", nameOf(budget.span)}}));
    return budget;
}

Result<> insertCell(UnitOfWork& work, BudgetId budget, const BudgetCell& cell)
{
    TANDEM_TRY(const auto id, work.newId<Id<struct BudgetLineTag>>());
    return work.send(u"budgets.budgets:insert_line"_s,
                     {{"id", id},
                      {"budget_id", budget},
                      {"account_id", cell.account},
                      Param::orNull("dimension_value_id", cell.value),
                      {"month_on", cell.month},
                      {"amount_minor", cell.amount}});
}

} // namespace tandem::budgets
