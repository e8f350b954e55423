#pragma once

#include "formats/fec.h"
#include "office/unit_of_work.h"
#include "workflows/export_journal.h"

namespace tandem::workflows {

struct FecOptions {
    QDate from; ///< The first day of the fiscal year.
    QDate to;   ///< Its last day.
    formats::FecSeparator separator = formats::FecSeparator::Tab;
};

/// Writes the entries of a fiscal year as French law asks for them: first what was brought forward
/// (journal AN), then every entry in the order of posting, without those that close the year; a
/// line on receivables and payables has its party, and its letter when it is settled.
///
/// Lines without a value in the company's currency are left out: the file has no place for them.
/// Errors: those of the sink.
Result<> exportFec(Reader& books, const FecOptions& options, const ByteSink& sink);

} // namespace tandem::workflows
