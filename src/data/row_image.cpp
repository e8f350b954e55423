#include "data/row_image.h"

#include "base/check.h"
#include "data/chain_hash.h"

#include <charconv>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usualImageBytes = 512;

void addQuoted(QByteArray& json, std::string_view utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    json += '"';
    std::size_t plainFrom = 0; // what needs no escape goes in as a whole
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        json.append(utf8.data() + plainFrom, static_cast<qsizetype>(at - plainFrom));
        plainFrom = at + 1;
        if (byte >= 0x20) {
            json += '\\';
            json += utf8[at];
        } else {
            json += "\\u00";
            json += hex[byte >> 4];
            json += hex[byte & 15];
        }
    }
    json.append(utf8.data() + plainFrom, static_cast<qsizetype>(utf8.size() - plainFrom));
    json += '"';
}

void addNumber(QByteArray& json, std::int64_t number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    json.append(digits, end - digits);
}

void addValue(QByteArray& json, const Cursor& cursor, int column)
{
    switch (cursor.type(column)) {
    case Cursor::Type::Null:
        json += "null";
        return;
    case Cursor::Type::Integer:
        addNumber(json, cursor.integer(column));
        return;
    case Cursor::Type::Text:
        addQuoted(json, cursor.text(column));
        return;
    case Cursor::Type::Bytes:
        json += "\"\\\\x" + cursor.bytes(column).toHex() + '"';
        return;
    }
}

} // namespace

QByteArray imageOf(const Row& row)
{
    const Cursor& cursor = row.cursor();
    std::vector<std::pair<std::string_view, int>> columns;
    columns.reserve(static_cast<std::size_t>(cursor.columnCount()));
    for (int column = 0; column < cursor.columnCount(); ++column)
        columns.emplace_back(cursor.columnName(column), column);
    std::ranges::sort(columns);
    QByteArray json;
    json.reserve(usualImageBytes);
    json += '{';
    for (const auto& [name, column] : columns) {
        if (json.size() > 1)
            json += ',';
        addQuoted(json, name);
        json += ':';
        addValue(json, cursor, column);
    }
    return json + '}';
}

Result<std::map<std::int64_t, QByteArray>> rowImages(Database& database, const QString& table,
                                                     const std::vector<std::int64_t>& ids)
{
    // A login need not be able to read what it wrote; written_row shows it that row alone.
    const QString select =
        database.isLogin()
            ? u"SELECT written.* FROM UNNEST(CAST('{' || CAST(:ids AS TEXT) || '}' AS BIGINT[])) "
              "AS wanted CROSS JOIN LATERAL written_row(NULL::%1, wanted) AS written"_s
            : u"SELECT * FROM %1 WHERE "_s + isAmong(u"id"_s, u"ids"_s, database.dialect());
    QStringList numbers;
    for (const std::int64_t id : ids)
        numbers += QString::number(id);
    std::map<std::int64_t, QByteArray> images;
    TANDEM_CHECK(
        database.eachOf(select.arg(table), {{"ids", numbers.join(u',')}},
                        [&](const Row& row) { images.emplace(row.integer("id"), imageOf(row)); }));
    return images;
}

QByteArray imageHash(const QByteArray& salt, const QByteArray& image)
{
    return ChainHash().add(salt).add(image).result();
}

} // namespace tandem
