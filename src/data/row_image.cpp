#include "data/row_image.h"

#include "base/check.h"
#include "data/chain_hash.h"

#include <numeric>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

void addQuoted(QByteArray& json, std::string_view utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    json += '"';
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (byte < 0x20) {
            json += "\\u00";
            json += hex[byte >> 4];
            json += hex[byte & 15];
        } else {
            json += c;
        }
    }
    json += '"';
}

void addValue(QByteArray& json, const Cursor& cursor, int column)
{
    switch (cursor.type(column)) {
    case Cursor::Type::Null:
        json += "null";
        return;
    case Cursor::Type::Integer:
        json += QByteArray::number(static_cast<qlonglong>(cursor.integer(column)));
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
    std::vector<int> columns(static_cast<std::size_t>(cursor.columnCount()));
    std::iota(columns.begin(), columns.end(), 0);
    std::ranges::sort(columns, {},
                      [&](int column) { return std::string_view(cursor.columnName(column)); });
    QByteArray json = "{";
    for (const int column : columns) {
        if (json.size() > 1)
            json += ',';
        addQuoted(json, cursor.columnName(column));
        json += ':';
        addValue(json, cursor, column);
    }
    return json + '}';
}

Result<QByteArray> rowImage(Database& database, const QString& table, std::int64_t id)
{
    // A login need not be able to read what it wrote; written_row shows it that row alone.
    const QString select = database.isLogin() ? u"SELECT * FROM written_row(NULL::%1, :id)"_s
                                              : u"SELECT * FROM %1 WHERE id = :id"_s;
    QByteArray image;
    TANDEM_CHECK(database.eachOf(select.arg(table), {{"id", id}},
                                 [&](const Row& row) { image = imageOf(row); }));
    return image;
}

QByteArray imageHash(const QByteArray& salt, const QByteArray& image)
{
    return ChainHash().add(salt).add(image).result();
}

} // namespace tandem
