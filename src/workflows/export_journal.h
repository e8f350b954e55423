#pragma once

#include "office/unit_of_work.h"

#include <functional>

namespace tandem::workflows {

/// Takes a piece of a file that is being written. An error ends the writing.
using ByteSink = std::function<Result<>(const QByteArray& bytes)>;

/// Writes the whole ledger as a journal that `ledger` and `hledger` read, entry by entry, in
/// bounded memory. Accounts go by their code, commodities as the books write them.
///
/// Foreign amounts carry their value in the company's currency as a total price ("@@").
/// Errors: those of formats::ledgerJournalEntry, and those of the sink.
Result<> exportJournal(Reader& books, const ByteSink& sink);

} // namespace tandem::workflows
