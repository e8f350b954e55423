#pragma once

#include "reports/statement_table.h"

namespace tandem::reports {

/// Adds the columns that the question wants beside the amounts: a share after each amount, of the
/// total income or the total assets; at the end, difference and change of the first two times.
void addFigures(StatementTable& table);

} // namespace tandem::reports
