#pragma once

#include "office/unit_of_work.h"
#include "workflows/export_journal.h"

namespace tandem::workflows {

/// Writes the whole ledger as a beancount journal; Tandem's own import reads it back with codes and
/// names of accounts. Foreign amounts carry their value as a total price. Errors: those of the
/// sink.
Result<> exportBeancount(Reader& books, const ByteSink& sink);

} // namespace tandem::workflows
