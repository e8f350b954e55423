#pragma once

#include "backoffice/budgets/budget.h"
#include "office/office.h"
#include "workflows/import_mode.h"
#include "workflows/import_table.h"

namespace tandem::workflows {

/// How a year's total is spread over its months where a file gives no months.
enum class SpreadShape { Even, LastYear };

struct BudgetFile {
    ImportFile file;
    budgets::BudgetId budget;
    std::int64_t seen = 0; ///< The version of the budget that the user was looking at.
    SpreadShape shape = SpreadShape::Even;
};

struct BudgetImported {
    int rowCount = 0;
    int cellCount = 0;
    UsedMapping mapping{};
};

/// Plans what a table says in a draft: account, dimension ("cost-center=BERLIN"), and months (by
/// their number in the year, or as 2026-01), or a total. What the draft planned on the accounts and
/// values of the file is replaced, other rows stay.
/// Errors: those of ImportTable and budgets::saveCells, ledger::errors::accountNotFound,
/// ledger::dimensionValueNamed, budgetTotalDiffers.
Result<BudgetImported> importBudget(Office& office, const BudgetFile& asked, ImportMode mode);

/// What a budget plans as a table that importBudget takes: CSV.
Result<QByteArray> exportBudget(Reader& books, budgets::BudgetId budget);

} // namespace tandem::workflows
