#pragma once

#include "reports/statement_table.h"

namespace tandem::reports {

/// Adds the columns that the question wants beside the amounts: a share after each amount, of the
/// total income or the total assets; at the end, difference and change of the first two times.
void addFigures(StatementTable& table);

/// Adds the notes of the fiscal year in which the first time ends, and numbers their rows.
Result<> addNotes(Reader& books, StatementTable& table);

} // namespace tandem::reports
