#pragma once

#include "formats/ledger_journal.h"
#include "formats/ledger_journal_balances.h"
#include "formats/ledger_journal_state.h"

namespace tandem::formats::journal {

/// Builds one entry after another from its lines, balances it, and hands it on.
class EntryReader {
public:
    EntryReader(State& state, OnUnsupported onUnsupported, LedgerJournalReport& report)
        : m_state(state)
        , m_onUnsupported(onUnsupported)
        , m_report(report)
    {
    }

    /// Reads "DATE[=DATE2] [*|!] [(CODE)] DESCRIPTION  ; note".
    Result<> begin(std::string_view text, qint64 line);
    /// Reads an indented line: a line of the entry, or a comment on it.
    Result<> addLine(std::string_view text, qint64 line);
    /// Completes what is open, if anything is, and gives it to `sink`.
    Result<> finish(const EntrySink& sink);

    bool isOpen() const { return m_isOpen; }

    /// Refuses the journal for `why`, or notes it and leaves `line` out, as the caller chose.
    Result<> leaveOut(qint64 line, const ErrorCode& why, QStringList arguments);
    /// From here on, balances asserted in the journal cannot be worked out.
    void forgetBalances() { m_knowsBalances = false; }

private:
    struct Pending {
        qint64 line = 0;
        bool isElided = false;
        std::optional<Assertion> assertion;
    };

    Result<> leaveEntryOut(qint64 line, const ErrorCode& why, QStringList arguments);
    Result<> addComment(std::string_view text, qint64 line);
    Result<> readRest(std::string_view rest, std::string_view text, qint64 line);
    Result<> readTail(std::string_view rest, std::string_view text, qint64 line);
    Result<> readAssertion(std::string_view& rest, std::string_view text, qint64 line);
    Result<> assign(std::string_view text, qint64 line);
    Result<> complete();
    Result<> fillElided(std::size_t at, const Amounts& sums);
    Result<> checkAssertions();

    State& m_state;
    OnUnsupported m_onUnsupported;
    LedgerJournalReport& m_report;
    Balances m_balances;
    bool m_knowsBalances = true;

    bool m_isOpen = false;
    bool m_isLeftOut = false;
    ForeignEntry m_entry;
    std::vector<Pending> m_pending; ///< One for each line of m_entry.
};

} // namespace tandem::formats::journal
