#pragma once

#include "office/unit_of_work.h"
#include "workflows/export_journal.h"

namespace tandem::workflows {

/// Writes the books of some days as an audit file of the OECD (SAF-T 2.0): header, accounts and
/// parties with what stood on the first morning and the last evening, tax codes, and every entry by
/// journal. Closings of years are entries like others. Lines without a value in the company's
/// currency are left out. Errors: those of the sink.
Result<> exportSaft(Reader& books, QDate from, QDate to, const ByteSink& sink);

} // namespace tandem::workflows
