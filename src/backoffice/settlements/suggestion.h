#pragma once

#include "backoffice/settlements/bank_match.h"
#include "backoffice/settlements/matching.h"
#include "backoffice/settlements/reason.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

/// One way to explain a bank line.
struct Suggestion {
    int score; ///< 0 to 100; from 90 on a person may accept without looking twice.
    MatchDraft draft;
    std::vector<Reason> reasons;
};

struct LineSuggestions {
    BankLine line;
    std::vector<Suggestion> suggestions; ///< The best first; at most five.
};

/// Proposes explanations for open lines: by document number, account, name, amount, sums of
/// several items, discount, small difference, own rules. Everything is found by an index, however
/// many items are open. The same books give the same answer. Source: docs/guide/bank.md.
Result<std::vector<LineSuggestions>> suggest(Reader& books, std::span<const BankLine> lines,
                                             SmallDifference small = {});

} // namespace tandem::settlements
