#pragma once

#include "backoffice/budgets/budget_queries.h"
#include "ctl/context.h"
#include "workflows/import_budget.h"

namespace tandem::ctl {

/// The name of the fiscal year that --year says, or of that of today. Error: yearUnknown.
Result<QString> budgetYear(const Context& context, Reader& books);

/// The budget that the first argument, --year and --number name; without --number the version
/// `otherwise`.
/// Errors: argumentMissing, numberUnreadable, yearUnknown, budgetNotFound.
Result<budgets::Budget> budgetOf(const Context& context, Reader& books,
                                 int otherwise = budgets::version::counting);

/// How --spread says to spread a total; evenly if not given. Error: wordUnknown.
Result<workflows::SpreadShape> spreadOf(const Context& context);

/// A share such as "3.5" for 3.5 %, with or without the sign of per cent.
/// Error: percentUnreadable.
Result<Rate> percentIn(const QString& words);

} // namespace tandem::ctl
