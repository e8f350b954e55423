#pragma once

#include "backoffice/budgets/budget.h"
#include "office/unit_of_work.h"

#include <map>

namespace tandem::budgets {

/// Whether what was earned by cost centres and projects is planned apart by them, too.
enum class ValueUse { Keep, Merge };

/// A row of a budget: an account, and a value of a dimension or none.
using RowKey = std::pair<AccountId, ledger::DimensionValueId>;
/// What was earned and spent month by month, on the own side of each account.
using ActualRows = std::map<RowKey, std::vector<Money>>;

/// The fiscal year that ends the day before another begins. Error: noYearBefore.
Result<ledger::FiscalYear> yearBefore(Reader& books, const ledger::FiscalYear& year);

/// What income and expense accounts came to in a year, its closing left out.
Result<ActualRows> actualRows(Reader& books, const ledger::FiscalYear& year, ValueUse values);

} // namespace tandem::budgets
