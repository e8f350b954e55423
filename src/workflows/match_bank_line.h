#pragma once

#include "backoffice/ledger/entry.h"
#include "backoffice/settlements/bank_match.h"
#include "office/office.h"

#include <functional>

namespace tandem::workflows {

/// Explains bank lines, each in one or more parts, and books them: all or none. The receipt's id is
/// that of the batch. Errors: those of settlements::acceptMatch and ledger::post.
Result<Receipt> acceptMatches(Office& office, const Request& request,
                              const std::vector<settlements::MatchDraft>& drafts);

/// Chooses what to accept, from the books as they are.
using ChooseMatches = std::function<Result<std::vector<settlements::MatchDraft>>(Reader&)>;

/// The same, choosing in the transaction itself, so that a request asked twice is answered once.
/// Error: nothingToMatch, if nothing is chosen.
Result<Receipt> acceptMatches(Office& office, const Request& request, const ChooseMatches& choose);

/// Takes the explanation of a line back: line and items are as before, entries are reversed.
Result<> undoMatch(Office& office, settlements::BankLineId line);

/// The same for all lines that were accepted together.
Result<> undoBatch(Office& office, settlements::BankBatchId batch);

/// The same for all lines of a statement that are explained.
Result<> undoStatement(Office& office, settlements::BankStatementId statement);

/// The entries that accepting `draft` would make, for a person to look at.
Result<std::vector<ledger::Entry>> entriesOf(Reader& books, const settlements::MatchDraft& draft);

} // namespace tandem::workflows
