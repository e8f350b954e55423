#pragma once

#include "backoffice/budgets/cash_forecast.h"
#include "base/result.h"

namespace tandem::budgets {

/// What a scenario adds, a line each, as people type and paste it and as files have it: a day, an
/// amount, some words, apart by commas, semicolons or tabs. A line of heads is passed over.
/// "2026-04-01, -5000.00, New van". Errors: oneOffUnreadable, at `oneOffs`.
Result<std::vector<OneOff>> oneOffsOf(const QString& lines, const Currency& currency);

/// The same lines, as oneOffsOf takes them.
QString linesOf(const std::vector<OneOff>& oneOffs);

} // namespace tandem::budgets
