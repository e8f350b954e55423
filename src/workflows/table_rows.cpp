#include "workflows/table_rows.h"

#include <algorithm>
#include <array>
#include <limits>

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

constexpr int portionRows = 1'000;

constexpr std::array withheldColumns{"app_user.password_hash"_L1, "audit_image.image"_L1,
                                     "audit_image.salt"_L1};

std::optional<QString> cellOf(const Cursor& cursor, int column)
{
    switch (cursor.type(column)) {
    case Cursor::Type::Integer:
        return QString::number(cursor.integer(column));
    case Cursor::Type::Text: {
        const std::string_view text = cursor.text(column);
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    case Cursor::Type::Bytes:
        return QString::fromLatin1(cursor.bytes(column).toHex());
    case Cursor::Type::Null:
        break;
    }
    return std::nullopt;
}

std::vector<std::optional<QString>> cellsOf(const Row& row, const TableColumns& table)
{
    std::vector<std::optional<QString>> cells;
    for (int column = 0; column < static_cast<int>(table.columns.size()); ++column)
        cells.push_back(table.isWithheld[static_cast<std::size_t>(column)]
                            ? std::nullopt
                            : cellOf(row.cursor(), column));
    return cells;
}

} // namespace

Result<TableColumns> tableColumns(Database& database, const QString& name)
{
    TableColumns table{.name = name};
    TANDEM_CHECK(database.each(u"data.schema:columns"_s, {{"table", name}}, [&](const Row& row) {
        table.columns += row.text("name");
        const QString column = name + u'.' + table.columns.back();
        table.isWithheld.push_back(
            std::ranges::any_of(withheldColumns, [&](auto one) { return column == one; }));
    }));
    return table;
}

Result<> eachTableRow(Database& database, const TableColumns& table, const TableRowSink& take,
                      const std::function<Result<>()>& portionEnds)
{
    // In portions by key: PostgreSQL would otherwise keep a whole table in memory.
    const QString select = u"SELECT %1 FROM %2 WHERE id > :after ORDER BY id LIMIT %3"_s
                               .arg(table.columns.join(u", "_s), table.name)
                               .arg(portionRows);
    std::int64_t after = std::numeric_limits<std::int64_t>::min();
    int rowCount = portionRows;
    while (rowCount == portionRows) {
        rowCount = 0;
        TANDEM_CHECK(database.eachOf(select, {{"after", after}}, [&](const Row& row) {
            take(cellsOf(row, table));
            after = row.integer("id");
            ++rowCount;
        }));
        TANDEM_CHECK(portionEnds());
    }
    return {};
}

} // namespace tandem::workflows
