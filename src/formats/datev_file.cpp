#include "formats/datev_file.h"

#include "formats/datev_columns.h"
#include "formats/datev_errors.h"
#include "formats/text_encoding.h"
#include "formats/text_encoding_tables.h"

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerFields = 31;
constexpr qint64 rowsMax = 5'000'000;

/// The places of the header's fields, from 0.
enum HeaderField : std::size_t {
    Marker = 0,
    Category = 2,
    CreatedAt = 5,
    Consultant = 10,
    Client = 11,
    YearBegin = 12,
    AccountDigits = 13,
    From = 14,
    To = 15,
    Description = 16,
    CurrencyCode = 21,
    Chart = 26
};

DatevField quoted(const QString& text)
{
    return {text, true};
}

DatevField plain(const QString& text)
{
    return {text, false};
}

QString dayOf(QDate day)
{
    return day.isValid() ? day.toString(u"yyyyMMdd"_s) : QString();
}

char byteOf(QChar character)
{
    const char16_t code = character.unicode();
    if (code < 0x80 || (code >= 0xA0 && code <= 0xFF))
        return static_cast<char>(code);
    const auto found = std::ranges::find(upper1252, code);
    return found == upper1252.end() ? '?' : static_cast<char>(0x80 + (found - upper1252.begin()));
}

Result<DatevRow> readRow(QStringView text, qsizetype& at, qint64& line)
{
    DatevRow row;
    const qint64 begin = line;
    while (true) {
        DatevField field;
        if (at < text.size() && text[at] == u'"') {
            field.isQuoted = true;
            for (++at;; ++at) {
                if (at >= text.size())
                    return fail(errors::datevBadRow,
                                {QString::number(begin), u"a quotation mark is never closed"_s});
                if (text[at] == u'"' && (at + 1 >= text.size() || text[at + 1] != u'"'))
                    break;
                at += text[at] == u'"' ? 1 : 0;
                line += text[at] == u'\n' ? 1 : 0;
                field.text += text[at];
            }
            ++at;
        } else {
            while (at < text.size() && text[at] != u';' && text[at] != u'\r' && text[at] != u'\n')
                field.text += text[at++];
        }
        row.push_back(std::move(field));
        if (at < text.size() && text[at] == u';') {
            ++at;
            continue;
        }
        if (at < text.size() && text[at] != u'\r' && text[at] != u'\n')
            return fail(errors::datevBadRow,
                        {QString::number(begin), u"text follows a closing quotation mark"_s});
        while (at < text.size() && (text[at] == u'\r' || text[at] == u'\n'))
            line += text[at++] == u'\n' ? 1 : 0;
        return row;
    }
}

} // namespace

Result<DatevFile> readDatevFile(QByteArrayView bytes)
{
    TANDEM_TRY(const DecodedText decoded,
               decodeText(bytes, {.encoding = bytes.startsWith("\xEF\xBB\xBF")
                                                  ? TextEncoding::Utf8WithBom
                                                  : TextEncoding::Windows1252}));
    const QStringView text = decoded.text;
    DatevFile file;
    qsizetype at = 0;
    qint64 line = 1;
    TANDEM_TRY(file.header, readRow(text, at, line));
    const QString marker = file.header.front().text;
    if (marker != u"EXTF"_s && marker != u"DTVF"_s)
        return fail(errors::datevNotAFile);
    if (at < text.size()) {
        TANDEM_TRY(file.columns, readRow(text, at, line));
    }
    while (at < text.size()) {
        const qint64 begin = line;
        TANDEM_TRY(DatevRow row, readRow(text, at, line));
        if (row.size() > file.columns.size())
            return fail(errors::datevBadRow,
                        {QString::number(begin), u"it has more fields than columns have names"_s});
        if (static_cast<qint64>(file.rows.size()) >= rowsMax)
            return fail(errors::datevBadRow, {QString::number(begin), u"the file is too long"_s});
        file.rows.push_back(std::move(row));
    }
    return file;
}

QByteArray datevBytes(const DatevRow& row)
{
    QByteArray bytes;
    bool isFirst = true;
    for (const DatevField& field : row) {
        if (!std::exchange(isFirst, false))
            bytes += ';';
        if (field.isQuoted)
            bytes += '"';
        for (const QChar c : field.text) {
            if (field.isQuoted && c == u'"')
                bytes += '"';
            bytes += byteOf(c);
        }
        if (field.isQuoted)
            bytes += '"';
    }
    return bytes + "\r\n";
}

QByteArray datevBytes(const DatevFile& file)
{
    QByteArray bytes = datevBytes(file.header) + datevBytes(file.columns);
    for (const DatevRow& row : file.rows)
        bytes += datevBytes(row);
    return bytes;
}

Result<DatevHeader> datevHeaderOf(const DatevRow& row)
{
    const auto at = [&](HeaderField field) {
        return field < row.size() ? row[field].text : QString();
    };
    const auto day = [&](HeaderField field) { return QDate::fromString(at(field), u"yyyyMMdd"_s); };
    DatevHeader header{.category = at(Category).toInt(),
                       .createdAt =
                           QDateTime::fromString(at(CreatedAt).left(14), u"yyyyMMddHHmmss"_s),
                       .consultant = at(Consultant).toInt(),
                       .client = at(Client).toInt(),
                       .yearBegin = day(YearBegin),
                       .accountDigits = at(AccountDigits).toInt(),
                       .from = day(From),
                       .to = day(To),
                       .description = at(Description),
                       .currency = at(CurrencyCode),
                       .chart = at(Chart)};
    const bool isBatch = header.category == 21;
    if (header.category == 0 || (isBatch && !header.yearBegin.isValid()))
        return fail(errors::datevBadHeader, {u"the first day of the fiscal year"_s});
    if (isBatch && (header.accountDigits < 4 || header.accountDigits > 8))
        return fail(errors::datevBadHeader, {u"the length of the account numbers, 4 to 8"_s});
    if (header.currency.isEmpty())
        header.currency = u"EUR"_s;
    return header;
}

DatevRow datevRowOf(const DatevHeader& header)
{
    DatevRow row{quoted(u"EXTF"_s),
                 plain(u"700"_s),
                 plain(QString::number(header.category)),
                 quoted(u"Buchungsstapel"_s),
                 plain(u"9"_s),
                 plain(header.createdAt.toString(u"yyyyMMddHHmmsszzz"_s)),
                 plain({}),
                 quoted(u"TD"_s),
                 quoted(header.exportedBy.left(25)),
                 quoted({}),
                 plain(QString::number(header.consultant)),
                 plain(QString::number(header.client)),
                 plain(dayOf(header.yearBegin)),
                 plain(QString::number(header.accountDigits)),
                 plain(dayOf(header.from)),
                 plain(dayOf(header.to)),
                 quoted(header.description.left(30)),
                 quoted({}),
                 plain(u"1"_s),
                 plain({}),
                 plain(u"0"_s),
                 quoted(header.currency),
                 quoted({}),
                 quoted({}),
                 quoted({}),
                 quoted({}),
                 quoted(header.chart),
                 plain({}),
                 plain({}),
                 quoted({}),
                 quoted({})};
    Q_ASSERT(row.size() == std::size_t(headerFields));
    return row;
}

DatevRow datevBookingColumns()
{
    DatevRow row;
    for (const DatevColumn& column : datevColumns)
        row.push_back(plain(QString::fromUtf16(column.name)));
    return row;
}

} // namespace tandem::formats
