#pragma once

#include "backoffice/ledger/period.h"
#include "gui/kit/locality.h"
#include "gui/kit/row_table.h"
#include "reports/period_checklist.h"

namespace tandem::gui {

/// What a lock date stops, in words.
QString lockWords(ledger::LockKind kind);

/// A line of the checklist as a row: a dot and a word, what is proven, and its figures.
RowOfCells checkRow(const reports::CheckLine& line, const Locality& locality);

/// The report that explains a proof; empty if none does.
QString reportOf(reports::Check check);

} // namespace tandem::gui
