#pragma once

#include "backoffice/budgets/budget.h"
#include "office/unit_of_work.h"

namespace tandem::budgets {

/// Stores a budget as a draft with a key of its own.
Result<Budget> insertBudget(UnitOfWork& work, Budget budget);

/// Stores an amount that is not zero where none stood.
Result<> insertCell(UnitOfWork& work, BudgetId budget, const BudgetCell& cell);

} // namespace tandem::budgets
