#include "formats/ledger_journal.h"

#include "formats/book_errors.h"
#include "formats/ledger_journal_directives.h"
#include "formats/ledger_journal_entry.h"
#include "formats/ledger_journal_state.h"

namespace tandem::formats {
namespace journal {
namespace {

bool startsComment(char c)
{
    return c == ';' || c == '#' || c == '%' || c == '|' || c == '*';
}

/// Walks through the lines and gives each to the reader it belongs to.
class Reader {
public:
    Reader(const LedgerJournalOptions& options, const EntrySink& sink)
        : m_state(options)
        , m_entries(m_state, options.onUnsupported, m_report)
        , m_directives(m_state, m_entries)
        , m_sink(sink)
    {
    }

    Result<> read(std::string_view text);

    ForeignBook takeBook() { return std::move(m_state.book); }
    LedgerJournalReport takeReport() { return std::move(m_report); }

private:
    Result<> readLine(std::string_view text, qint64 line);

    LedgerJournalReport m_report;
    State m_state;
    EntryReader m_entries;
    DirectiveReader m_directives;
    const EntrySink& m_sink;
};

Result<> Reader::read(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    for (qint64 line = 1; !text.empty(); ++line) {
        const std::size_t end = text.find('\n');
        std::string_view one = text.substr(0, end);
        text.remove_prefix(std::min(one.size() + 1, text.size()));
        if (one.ends_with('\r'))
            one.remove_suffix(1);
        TANDEM_CHECK(readLine(one, line));
    }
    return m_entries.finish(m_sink);
}

Result<> Reader::readLine(std::string_view text, qint64 line)
{
    if (m_directives.skips(text))
        return {};
    const std::string_view content = trimmed(text);
    if (content.empty()) {
        m_directives.close();
        return m_entries.finish(m_sink);
    }
    if (isBlank(text.front()))
        return m_entries.isOpen() ? m_entries.addLine(content, line)
                                  : m_directives.readIndented(content, line);
    if (startsComment(text.front()))
        return {};
    TANDEM_CHECK(m_entries.finish(m_sink));
    m_directives.close();
    if (isDigit(text.front()))
        return m_entries.begin(content, line);
    return m_directives.read(content, line);
}

} // namespace
} // namespace journal

namespace {

Result<LedgerJournalBook> readInto(QByteArrayView bytes, const LedgerJournalOptions& options,
                                   const EntrySink& sink)
{
    if (!bytes.isValidUtf8() || bytes.contains('\0'))
        return fail(errors::journalNotText);
    journal::Reader reader(options, sink);
    TANDEM_CHECK(reader.read({bytes.data(), static_cast<std::size_t>(bytes.size())}));
    return LedgerJournalBook{reader.takeBook(), reader.takeReport()};
}

} // namespace

Result<LedgerJournalReport> readLedgerJournal(QByteArrayView journal,
                                              const LedgerJournalOptions& options,
                                              const EntrySink& sink)
{
    TANDEM_TRY(LedgerJournalBook read, readInto(journal, options, sink));
    return std::move(read.report);
}

Result<LedgerJournalBook> readLedgerJournal(QByteArrayView journal,
                                            const LedgerJournalOptions& options)
{
    std::vector<ForeignEntry> entries;
    const EntrySink keep = [&](const ForeignBook&, const ForeignEntry& entry) -> Result<> {
        entries.push_back(entry);
        return {};
    };
    TANDEM_TRY(LedgerJournalBook read, readInto(journal, options, keep));
    read.book.entries = std::move(entries);
    return read;
}

} // namespace tandem::formats
