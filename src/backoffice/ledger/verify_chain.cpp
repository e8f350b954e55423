#include "backoffice/ledger/check_code.h"
#include "backoffice/ledger/verify_ledger.h"
#include "base/check.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t lineIdsPerEntry = 10'000;

/// A stored row: a copy of its values, with fields that refer to them.
template <std::size_t count>
class Copy {
public:
    Copy() = default;
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;

    void read(const Cursor& cursor, int firstColumn)
    {
        for (std::size_t i = 0; i < count; ++i) {
            const int column = firstColumn + static_cast<int>(i);
            switch (cursor.type(column)) {
            case Cursor::Type::Null:
                m_fields[i] = Field();
                break;
            case Cursor::Type::Integer:
                m_fields[i] = Field(cursor.integer(column));
                break;
            case Cursor::Type::Text:
                m_texts[i] = cursor.text(column);
                m_fields[i] = Field(std::string_view(m_texts[i]));
                break;
            case Cursor::Type::Bytes:
                m_bytes[i] = cursor.bytes(column);
                m_fields[i] = Field(m_bytes[i]);
                break;
            }
        }
        codes = cursor.bytes(firstColumn + static_cast<int>(count));
    }
    const std::array<Field, count>& fields() const { return m_fields; }
    std::int64_t integer(std::size_t column) const { return m_fields[column].integer(); }

    QByteArray codes;

private:
    std::array<std::string, count> m_texts;
    std::array<QByteArray, count> m_bytes;
    std::array<Field, count> m_fields;
};

using LineCopy = Copy<lineColumns.size()>;
using HeaderCopy = Copy<entryColumns.size()>;

/// Whether the codes are those of the row with another kind of nothing in a column: NULL and the
/// empty text are the same to the chain, not to the codes.
template <std::size_t count>
bool isOtherNothing(std::array<Field, count> fields, std::size_t column, const QByteArray& codes)
{
    static const QByteArray noBytes("");
    const Field before = fields[column];
    if (before.kind() == Cursor::Type::Integer || !before.bytes().empty())
        return false;
    return std::ranges::any_of(
        std::array{Field(), Field(std::string_view("")), Field(noBytes)}, [&](const Field& other) {
            fields[column] = other;
            return other.kind() != before.kind() && checkCodes(fields) == codes;
        });
}

constexpr int headerFirst = static_cast<int>(lineColumns.size()) + 1;

enum LineColumn : std::size_t { LineId, LineEntryId, LineNumber, LinePostedOn };
enum HeaderColumn : std::size_t {
    HeaderId,
    HeaderPostedOn,
    HeaderLineCount = 10,
    HeaderPrevious = 12
};

/// Follows the chain, row by row.
class ChainWalk {
public:
    explicit ChainWalk(const FlawSink& sink) : m_sink(sink) {}

    void take(const Cursor& cursor)
    {
        const std::int64_t entryId = cursor.integer(LineId) / lineIdsPerEntry;
        if (entryId != m_entryId) {
            finish();
            start(cursor, entryId);
        }
        if (m_lineCount == m_lines.size())
            m_lines.push_back(std::make_unique<LineCopy>());
        m_lines[m_lineCount++]->read(cursor, 0);
    }

    /// Judges the entry whose lines are all read.
    void finish()
    {
        m_end.lineCount += static_cast<std::int64_t>(m_lineCount);
        if (m_entryId == 0)
            return;
        if (!m_hasHeader) {
            if (!nameColumnsOfLines(false))
                report(u"entry_line"_s, m_lines.front()->integer(LineId), {},
                       u"the line belongs to no entry"_s);
            m_lineCount = 0;
            return;
        }
        ++m_end.entryCount;
        m_lineFields.clear();
        for (std::size_t i = 0; i < m_lineCount; ++i)
            m_lineFields.push_back(m_lines[i]->fields());
        const QByteArray computed = chainLink(m_header.fields(), m_lineFields);
        const auto stored = m_header.fields()[entryHashColumn].bytes();
        const std::string_view computedView(computed.constData(),
                                            static_cast<std::size_t>(computed.size()));
        const bool isSound = computedView == stored && isLinked() && isWellFormed();
        const bool isNamed = nameColumns(isSound);
        if (!isSound && !isNamed)
            report(u"entry"_s, m_entryId, {}, u"the chain is broken at this entry"_s);
        m_storedHash = QByteArray(stored.data(), static_cast<qsizetype>(stored.size()));
        m_end.hash = computed;
        m_lineCount = 0;
    }

    const ChainEnd& end() const { return m_end; }

private:
    void start(const Cursor& cursor, std::int64_t entryId)
    {
        if (entryId != m_entryId + 1)
            report(u"entry"_s, m_entryId + 1, {},
                   u"up to entry %1, entries or their lines are missing"_s.arg(entryId - 1));
        m_entryId = entryId;
        m_hasHeader = cursor.type(headerFirst) != Cursor::Type::Null;
        if (m_hasHeader)
            m_header.read(cursor, headerFirst);
    }

    /// Whether the entry follows the one before. A hash altered there is reported there alone.
    bool isLinked() const
    {
        const auto previous = m_header.fields()[HeaderPrevious].bytes();
        const auto isEqual = [&](const QByteArray& hash) {
            return previous
                   == std::string_view(hash.constData(), static_cast<std::size_t>(hash.size()));
        };
        return isEqual(m_end.hash) || isEqual(m_storedHash);
    }

    /// What the database's own rules say, which somebody may have got around.
    bool isWellFormed() const
    {
        bool isWhole = m_header.integer(HeaderLineCount) == static_cast<std::int64_t>(m_lineCount);
        for (std::size_t i = 0; i < m_lineCount; ++i) {
            const LineCopy& line = *m_lines[i];
            isWhole =
                isWhole && line.integer(LineNumber) == static_cast<std::int64_t>(i) + 1
                && line.integer(LineEntryId) == m_entryId
                && line.integer(LineId) == m_entryId * lineIdsPerEntry + line.integer(LineNumber)
                && line.fields()[LinePostedOn].bytes() == m_header.fields()[HeaderPostedOn].bytes();
        }
        return isWhole;
    }

    /// Reports the columns whose check codes differ. Returns whether there was one.
    bool nameColumns(bool isSound)
    {
        const bool isNamed = report(u"entry"_s, m_entryId, entryColumns, m_header, isSound);
        return nameColumnsOfLines(isSound) || isNamed;
    }

    bool nameColumnsOfLines(bool isSound)
    {
        bool isNamed = false;
        for (std::size_t i = 0; i < m_lineCount; ++i)
            isNamed |= report(u"entry_line"_s, m_lines[i]->integer(LineId), lineColumns,
                              *m_lines[i], isSound);
        return isNamed;
    }

    template <class Columns, class Stored>
    bool report(const QString& table, std::int64_t id, const Columns& columns, const Stored& row,
                bool isSound)
    {
        const auto computed = checkCodes(row.fields());
        if (computed == row.codes)
            return false;
        const auto altered = alteredColumns(row.fields(), row.codes);
        const bool isEmptied =
            altered.size() == 1 && isOtherNothing(row.fields(), altered.front(), row.codes);
        if ((isSound && !isEmptied) || altered.empty() || altered.size() == columns.size()) {
            report(table, id, u"check_codes"_s, u"the check codes were altered"_s);
            return isSound;
        }
        for (const std::size_t column : altered)
            report(table, id, QString::fromLatin1(columns[column]), u"the value was altered"_s);
        return true;
    }

    void report(const QString& table, std::int64_t id, const QString& column, const QString& what)
    {
        m_sink({.table = table, .row = id, .column = column, .what = what});
    }

    const FlawSink& m_sink;
    ChainEnd m_end;
    QByteArray m_storedHash = QByteArray(32, '\0');
    std::int64_t m_entryId = 0;
    bool m_hasHeader = false;
    HeaderCopy m_header;
    std::vector<std::unique_ptr<LineCopy>> m_lines;
    std::vector<LineFields> m_lineFields;
    std::size_t m_lineCount = 0;
};

Result<> verifyTexts(Reader& books, const FlawSink& sink)
{
    const auto report = [&](std::int64_t id, const QString& column, const QString& what) {
        sink({.table = u"entry_text"_s, .row = id, .column = column, .what = what});
    };
    // Salt and words prove each other: which of them was altered cannot be told.
    const auto reportPair = [&](std::int64_t id, const QString& what) {
        report(id, u"salt"_s, what);
        report(id, u"text"_s, what);
    };
    TANDEM_CHECK(books.each(u"ledger.verify:texts"_s, {}, [&](const Row& row) {
        const auto id = row.integer("id");
        if (row.isNull("committed_hash"))
            report(id, u"id"_s, u"the chain knows of no such words"_s);
        else if (row.isNull("salt") != row.isNull("text"))
            reportPair(id, u"words and salt are erased together"_s);
        else if (!row.isNull("text")
                 && textHash(row.bytes("salt"), row.text("text")) != row.bytes("committed_hash"))
            reportPair(id, u"the words or their salt were altered"_s);
    }));
    return books.each(u"ledger.verify:missing_texts"_s, {}, [&](const Row& row) {
        report(row.integer("id"), {}, u"the row is missing"_s);
    });
}

} // namespace

Result<ChainEnd> verifyChain(Reader& books, const FlawSink& sink)
{
    ChainWalk walk(sink);
    TANDEM_CHECK(
        books.each(u"ledger.verify:chain"_s, {}, [&](const Row& row) { walk.take(row.cursor()); }));
    walk.finish();
    TANDEM_CHECK(books.each(u"ledger.verify:entries_after"_s, {{"id", walk.end().entryCount}},
                            [&](const Row& row) {
                                sink({.table = u"entry"_s,
                                      .row = row.integer("id"),
                                      .column = u"id"_s,
                                      .what = u"the entry has no lines"_s});
                            }));
    TANDEM_CHECK(verifyTexts(books, sink));
    return walk.end();
}

} // namespace tandem::ledger
