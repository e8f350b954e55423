#pragma once

#include "office/search.h"

namespace tandem::reports {

/// The kinds of records that are found by their numbers and words though the index does not hold
/// them: orders, invoices, purchase orders, items, employees, accounts, opportunities, visits. Each
/// finds those that have every word somewhere, the newest first.
std::vector<RecordFinder> recordFinders();

} // namespace tandem::reports
