#pragma once

#include "backoffice/currencies/facts.h"
#include "office/unit_of_work.h"

#include <unordered_map>

namespace tandem::exchange {

/// What was added to the base of open items on a day, by the row of the item, in minor units of the
/// company's currency. The day after it is taken back, so it stands on that day alone.
Result<std::unordered_map<std::int64_t, std::int64_t>> standingOn(Reader& books, QDate on);

/// Writes down what a plan books, in as many facts as entries are needed: those of items and
/// balances first, then those of balances that came to nothing. Nothing, if nothing is off.
Result<std::vector<PositionsRevalued>> recordRevaluation(UnitOfWork& work,
                                                         const RevaluationPlan& plan);

} // namespace tandem::exchange
