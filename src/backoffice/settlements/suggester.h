#pragma once

#include "backoffice/settlements/bank_rule.h"
#include "backoffice/settlements/suggestion.h"

#include <QHash>

#include <map>
#include <tuple>

/// How suggest() works; for its own files only.
namespace tandem::settlements {

/// Whom a line may come from, how sure that is, and why.
struct LikelyParty {
    PartyId party;
    int score;
    Reason reason;
};

/// Looks for what may explain lines, and remembers what it found while it lives.
class Suggester {
public:
    static Result<Suggester> of(Reader& books, SmallDifference small);

    /// The suggestions for a line, the best first.
    Result<std::vector<Suggestion>> forLine(const BankLine& line);

private:
    Suggester(Reader& books, Currency home, std::vector<BankRule> rules, SmallDifference small)
        : m_books(books)
        , m_home(home)
        , m_rules(std::move(rules))
        , m_small(small)
    {
    }

    using Suggestions = std::vector<Suggestion>;

    Result<> addKnownPayments(const BankLine& line, Suggestions& to);
    Result<> addByNumber(const BankLine& line, Suggestions& to);
    Result<> addByParty(const BankLine& line, Suggestions& to);
    Result<> addByAmount(const BankLine& line, Suggestions& to);
    void addByRule(const BankLine& line, Suggestions& to) const;

    Result<std::vector<OpenItem>> itemsOfNumber(const QString& number, const QString& currency);
    Result<const std::vector<OpenItem>*> itemsOfParty(PartyId party, Side side,
                                                      const QString& currency);
    Result<std::vector<LikelyParty>> likelyParties(const BankLine& line);
    Result<std::optional<PartyId>> learnedParty(const QString& statement, const char* name,
                                                const QString& value);

    Reader& m_books;
    Currency m_home;
    std::vector<BankRule> m_rules;
    SmallDifference m_small;
    QHash<QString, std::vector<OpenItem>> m_ofNumber;
    std::map<std::tuple<PartyId, Side, QString>, std::vector<OpenItem>> m_ofParty;
    QHash<QString, std::vector<LikelyParty>> m_likely;
};

/// What a line can be made of, given whose it is: pure. `items` are those of one party, side and
/// currency, by due day and number; `sure` is the score of an exact amount.
std::vector<Suggestion> suggestionsFrom(const BankLine& line, std::span<const OpenItem> items,
                                        const Reason& why, int sure, const SmallDifference& small);

/// Whether every item named fits the line together, as a payer who names several means it.
std::vector<Suggestion> suggestionsNaming(const BankLine& line, std::span<const OpenItem> items,
                                          const SmallDifference& small);

} // namespace tandem::settlements
