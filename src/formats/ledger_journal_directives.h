#pragma once

#include "formats/ledger_journal_entry.h"
#include "formats/ledger_journal_state.h"

namespace tandem::formats::journal {

/// The directives of a journal: lines that settle something for those that follow.
class DirectiveReader {
public:
    DirectiveReader(State& state, EntryReader& entries) : m_state(state), m_entries(entries) {}

    /// Reads a directive that begins in the first column.
    /// Errors: journalUnknownDirective, journalIncludes, journalAutomated, journalPeriodic, and
    /// those of what the directive holds.
    Result<> read(std::string_view text, qint64 line);
    /// Reads an indented line below the directive.
    Result<> readIndented(std::string_view text, qint64 line);
    /// No more indented lines belong to the directive.
    void close() { m_open = Open::Nothing; }

    /// Whether lines are skipped until "end comment" or "end test"; takes the line if so.
    bool skips(std::string_view text);

private:
    enum class Open { Nothing, Skipped, Account, Commodity };
    using Handler = Result<> (DirectiveReader::*)(std::string_view text, qint64 line);
    struct Known {
        std::string_view name;
        Handler handler;
    };
    static const Known known[];

    Result<> account(std::string_view text, qint64 line);
    Result<> accountDetail(std::string_view text, qint64 line);
    Result<> alias(std::string_view text, qint64 line);
    Result<> apply(std::string_view text, qint64 line);
    Result<> bucket(std::string_view text, qint64 line);
    Result<> commodity(std::string_view text, qint64 line);
    Result<> commodityDetail(std::string_view text, qint64 line);
    Result<> decimalMark(std::string_view text, qint64 line);
    Result<> defaultCommodity(std::string_view text, qint64 line);
    Result<> end(std::string_view text, qint64 line);
    Result<> include(std::string_view text, qint64 line);
    Result<> skipBlock(std::string_view text, qint64 line);
    Result<> readOver(std::string_view text, qint64 line);
    Result<> year(std::string_view text, qint64 line);

    State& m_state;
    EntryReader& m_entries;
    Open m_open = Open::Nothing;
    std::size_t m_account = 0;
    std::string m_skippedUntil;
    std::string_view m_word; ///< The directive being read.
};

} // namespace tandem::formats::journal
