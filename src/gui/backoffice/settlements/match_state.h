#pragma once

#include "backoffice/ledger/account.h"
#include "backoffice/settlements/suggestion.h"

#include <optional>

/// What the matching page reads at once.
namespace tandem::gui {

/// From this score on a suggestion may be accepted without looking twice: docs/guide/bank.md.
inline constexpr int certainScore = 90;

/// How bank and books stand to each other, for the account that plays the bank.
struct Reconciliation {
    Money bookBalance;
    std::optional<Money> bankBalance; ///< As the last statement states it.
    Money open;                       ///< Of the lines that are not explained.
    int openCount = 0;                ///< How many those are.

    /// What is neither booked nor among the open lines; nothing where the bank states no balance.
    std::optional<Money> unexplained() const
    {
        if (!bankBalance)
            return {};
        return *bankBalance - bookBalance - open;
    }
};

struct MatchState {
    std::vector<settlements::LineSuggestions> lines;
    std::vector<ledger::Account> accounts;
    std::optional<Reconciliation> reconciliation;
};

/// The most open lines that are shown at once.
inline constexpr int openLinesMax = 300;

/// Open lines, suggestions and balances, as they are now.
Result<MatchState> readMatchState(Reader& books);

/// The best explanation of each line that has a certain one.
std::vector<settlements::MatchDraft>
certainOnes(const std::vector<settlements::LineSuggestions>& lines);

/// "Dr 1300 990.00, Cr 1200 990.00" for each suggestion: what accepting it would post.
Result<QStringList> entriesOf(Reader& books, const settlements::LineSuggestions& of);

} // namespace tandem::gui
