#pragma once

namespace tandem::reports {

/// Reports that list what is in the books rather than add it up.
enum class LineReport { Journal, GeneralLedger, Register, AgedReceivables, AgedPayables };

/// What its rows are made of, in words: source text for translate("Report", ...).
const char* definitionOf(LineReport report);

} // namespace tandem::reports
