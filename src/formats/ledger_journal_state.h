#pragma once

#include "formats/book.h"
#include "formats/ledger_journal.h"
#include "formats/ledger_journal_amount.h"
#include "formats/ledger_journal_lexer.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace tandem::formats::journal {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>()(text);
    }
};
template <class T>
using TextMap = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

/// What the lines read so far have settled for those that follow.
class State {
public:
    explicit State(const LedgerJournalOptions& options);

    /// The account that `name` means here, aliases and "apply account" considered.
    /// Errors: journalBadLine.
    Result<std::size_t> accountIndex(std::string_view name, qint64 line);
    std::size_t commodityIndex(std::string_view code);

    /// The amount, its commodity known to the book. Errors: those of journal::readAmount.
    Result<ForeignValue> readAmount(const AmountWords& words, qint64 line);

    /// Takes the decimal mark of `code` from a sample such as "1.000,00 EUR".
    void declareStyle(const AmountWords& sample);
    void declareDecimalMark(char mark) { m_decimalMark = mark; }
    void declareDefaultCommodity(std::string_view code) { m_defaultCommodity = code; }

    void addAlias(std::string_view from, std::string_view to);
    void endAliases();
    void applyAccount(std::string_view parent);
    /// False where no "apply account" is open.
    bool endApplyAccount();

    /// Keeps the commodity's digits in step with an amount that stays in the book.
    void noteDigits(std::size_t commodity, const Decimal& amount);

    ForeignBook book; ///< Accounts and commodities as they become known; no entries.
    DateFormat dates;
    std::string bucket; ///< The account that balances an entry of one line; empty if none.
    JournalDialect dialect;

private:
    std::string resolved(std::string_view name) const;
    void addAccount(const std::string& fullName);

    TextMap<std::size_t> m_accountsByName; ///< As written; emptied when names change meaning.
    TextMap<std::size_t> m_accountsByFullName;
    TextMap<std::size_t> m_commodities;
    std::vector<AmountStyle> m_styles; ///< By commodity.
    std::vector<std::pair<std::string, std::string>> m_aliases;
    std::vector<std::string> m_parents;
    std::string m_defaultCommodity;
    char m_decimalMark = 0;
};

} // namespace tandem::formats::journal
