#include "formats/csv.h"

#include "formats/csv_errors.h"

#include <array>

namespace tandem::formats {
namespace {

constexpr std::array<QChar, 4> delimiters{u',', u';', u'\t', u'|'};
constexpr int sampleRowsMax = 50;

QString number(qint64 value)
{
    return QString::number(value);
}

/// How evenly `delimiter` cuts the first rows of `text`: 0 if not at all.
qint64 evenness(QStringView text, QChar delimiter)
{
    constexpr qint64 whole = 1'000;
    std::map<qsizetype, qint64> rowsOfWidth;
    qint64 rowCount = 0;
    CsvReader reader(text, delimiter);
    CsvRow row;
    for (; rowCount < sampleRowsMax; ++rowCount) {
        const auto more = reader.next(row);
        if (!more || !*more)
            break; // a wrong delimiter makes quotes look wrong: what was read so far counts
        ++rowsOfWidth[row.fields.size()];
    }
    qint64 best = 0;
    for (const auto& [width, rows] : rowsOfWidth) {
        const qint64 share = rows * whole / rowCount;
        best = std::max(best, share * share * (width - 1));
    }
    return best;
}

/// A number or a date, as far as a header is concerned: digits with their usual company.
bool isFigure(QStringView cell)
{
    bool hasDigit = false;
    for (const QChar c : cell) {
        hasDigit = hasDigit || c.isDigit();
        if (!c.isDigit() && !c.isSpace() && !QStringView(u".,:/-+'€$£%").contains(c))
            return false;
    }
    return hasDigit;
}

} // namespace

CsvReader::CsvReader(QStringView text, QChar delimiter, const CsvLimits& limits)
    : m_text(text)
    , m_delimiter(delimiter)
    , m_limits(limits)
{
}

bool CsvReader::atLineEnd() const
{
    return m_at >= m_text.size() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
}

void CsvReader::endLine()
{
    qsizetype at = m_at;
    while (at < m_text.size() && m_text[at] == u'\r')
        ++at;
    if (at < m_text.size() && m_text[at] == u'\n')
        m_at = at + 1; // CRLF, and the CR CR LF of a file translated twice
    else if (m_at < m_text.size())
        ++m_at;
    ++m_line;
}

Result<bool> CsvReader::next(CsvRow& row)
{
    while (m_at < m_text.size() && atLineEnd())
        endLine();
    if (m_at >= m_text.size())
        return false;
    if (++m_rowCount > m_limits.rowsMax)
        return fail(errors::csvTooManyRows, {number(m_limits.rowsMax)});
    row.line = m_line;
    row.fields.clear();
    row.quotedCount = 0;
    row.isMended = false;
    m_suspect = -1;
    if (auto read = readRow(row); !read) {
        m_at = m_text.size();
        return Failure(std::move(read).error());
    }
    return true;
}

Result<> CsvReader::readRow(CsvRow& row)
{
    bool hasMore = true;
    while (hasMore) {
        if (row.fields.size() == m_limits.fieldsMax)
            return fail(errors::csvTooManyFields, {number(row.line), number(m_limits.fieldsMax)});
        TANDEM_TRY(hasMore, readField(row));
    }
    endLine();
    const bool allOthersQuoted = row.quotedCount >= 2 && row.quotedCount == row.fields.size() - 1;
    if (m_suspect >= 0 && allOthersQuoted) {
        row.fields[m_suspect].chop(1);
        row.isMended = true;
    }
    return {};
}

/// Reads one field and the delimiter after it; true if there was one.
Result<bool> CsvReader::readField(CsvRow& row)
{
    const qsizetype column = row.fields.size() + 1;
    if (m_at < m_text.size() && m_text[m_at] == u'"') {
        TANDEM_TRY(QString field, readQuoted(column));
        row.fields += std::move(field);
        ++row.quotedCount;
        while (!atLineEnd() && m_text[m_at] == u' ' && m_delimiter != u' ')
            ++m_at;
        if (!atLineEnd() && m_text[m_at] != m_delimiter)
            return fail(errors::csvTextAfterQuote, {number(m_line), number(column)});
    } else {
        const qsizetype begin = m_at;
        while (!atLineEnd() && m_text[m_at] != m_delimiter)
            ++m_at;
        const QStringView field = m_text.sliced(begin, m_at - begin);
        if (field.size() > m_limits.fieldCharactersMax)
            return fail(errors::csvFieldTooLong,
                        {number(m_line), number(column), number(m_limits.fieldCharactersMax)});
        if (field.endsWith(u'"') && field.indexOf(u'"') == field.size() - 1)
            m_suspect = row.fields.size();
        row.fields += field.toString();
    }
    const bool hasMore = !atLineEnd();
    m_at += hasMore ? 1 : 0;
    return hasMore;
}

Result<QString> CsvReader::readQuoted(qsizetype column)
{
    const qint64 lineOpened = m_line;
    const qsizetype begin = ++m_at;
    bool hasDoubled = false;
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == u'\n')
            ++m_line;
        if (m_at - begin > m_limits.fieldCharactersMax)
            return fail(errors::csvFieldTooLong,
                        {number(lineOpened), number(column), number(m_limits.fieldCharactersMax)});
        if (c != u'"')
            continue;
        if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            hasDoubled = true;
            ++m_at;
            continue;
        }
        QString field = m_text.sliced(begin, m_at - begin).toString();
        ++m_at;
        return hasDoubled ? field.replace(QLatin1StringView("\"\""), QLatin1StringView("\""))
                          : field;
    }
    return fail(errors::csvQuoteLeftOpen, {number(lineOpened), number(column)});
}

Result<CsvTable> readCsv(QByteArrayView bytes, const CsvOptions& options)
{
    TANDEM_TRY(const DecodedText decoded, decodeText(bytes, {.encoding = options.encoding,
                                                             .invalid = options.invalid,
                                                             .bytesMax = options.limits.bytesMax}));
    CsvTable table{.encoding = decoded.encoding,
                   .delimiter = options.delimiter.value_or(detectDelimiter(decoded.text)),
                   .header = {},
                   .rows = {}};
    CsvReader reader(decoded.text, table.delimiter, options.limits);
    CsvRow row;
    while (true) {
        TANDEM_TRY(const bool more, reader.next(row));
        if (!more)
            break;
        table.rows.push_back(row);
    }
    if (table.rows.empty())
        return fail(errors::csvEmpty);
    const bool hasHeader = options.header == HeaderRow::Present
                           || (options.header == HeaderRow::Detect
                               && isHeader(table.rows.front(), std::span(table.rows).subspan(1)));
    if (hasHeader) {
        table.header = table.rows.front().fields;
        table.rows.erase(table.rows.begin());
    }
    return table;
}

QChar detectDelimiter(QStringView text)
{
    QChar best = u',';
    qint64 bestEvenness = 0;
    for (const QChar delimiter : delimiters) {
        const qint64 found = evenness(text, delimiter);
        if (found > bestEvenness) {
            best = delimiter;
            bestEvenness = found;
        }
    }
    return best;
}

bool isHeader(const CsvRow& first, std::span<const CsvRow> rows)
{
    QSet<QString> names;
    qsizetype namedCount = 0;
    for (const QString& cell : first.fields) {
        const QString name = cell.trimmed();
        if (isFigure(name))
            return false;
        namedCount += name.isEmpty() ? 0 : 1;
        names += name;
    }
    if (namedCount == 0)
        return false;
    const auto sample = rows.first(std::min<std::size_t>(rows.size(), sampleRowsMax));
    const bool hasFigures = std::ranges::any_of(
        sample, [](const CsvRow& row) { return std::ranges::any_of(row.fields, isFigure); });
    return rows.empty() || hasFigures;
}

DecimalMark decimalMarkOf(const QStringList& cells)
{
    bool hasPoint = false;
    bool hasComma = false;
    bool isOpen = false;
    for (const QString& cell : cells) {
        if (!isFigure(cell))
            continue;
        const qsizetype point = cell.lastIndexOf(u'.');
        const qsizetype comma = cell.lastIndexOf(u',');
        if (point < 0 && comma < 0)
            continue;
        const bool isPoint = point > comma;
        const QChar mark = isPoint ? u'.' : u',';
        const bool isRepeated = cell.count(mark) > 1; // so it groups: 1.234.567
        const bool hasBoth = point >= 0 && comma >= 0;
        const QStringView after = QStringView(cell).sliced(std::max(point, comma) + 1);
        const qsizetype digits = std::ranges::count_if(after, [](QChar c) { return c.isDigit(); });
        if (!isRepeated && !hasBoth && digits == 3) {
            isOpen = true;
            continue;
        }
        (isPoint != isRepeated ? hasPoint : hasComma) = true;
    }
    if (hasPoint && hasComma)
        return DecimalMark::Mixed;
    if (hasPoint || hasComma)
        return hasPoint ? DecimalMark::Point : DecimalMark::Comma;
    return isOpen ? DecimalMark::Ambiguous : DecimalMark::None;
}

} // namespace tandem::formats
