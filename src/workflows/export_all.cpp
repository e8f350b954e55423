#include "workflows/export_all.h"

#include "data/schema.h"
#include "formats/csv_writer.h"
#include "workflows/export_journal.h"

#include <algorithm>

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

constexpr int portionRows = 1'000;

constexpr std::array withheldColumns{"app_user.password_hash"_L1, "audit_image.image"_L1,
                                     "audit_image.salt"_L1};

struct Table {
    QString name;
    QStringList columns{};
    std::vector<bool> isWithheld{};
};

Result<Table> tableNamed(Database& database, const QString& name)
{
    Table table{.name = name};
    TANDEM_CHECK(database.each(u"data.schema:columns"_s, {{"table", name}}, [&](const Row& row) {
        table.columns += row.text("name");
        const QString column = name + u'.' + table.columns.back();
        table.isWithheld.push_back(
            std::ranges::any_of(withheldColumns, [&](auto one) { return column == one; }));
    }));
    return table;
}

QString cellOf(const Cursor& cursor, int column)
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
    return {};
}

QStringList cellsOf(const Row& row, const Table& table)
{
    QStringList cells;
    for (int column = 0; column < static_cast<int>(table.columns.size()); ++column)
        cells += table.isWithheld[static_cast<std::size_t>(column)] ? QString()
                                                                    : cellOf(row.cursor(), column);
    return cells;
}

Result<> exportTable(Database& database, const Table& table, const FileSink& sink)
{
    formats::CsvWriter csv;
    csv.row(table.columns);
    const QString file = table.name + u".csv"_s;
    // In portions by key: PostgreSQL would otherwise keep a whole table in memory.
    const QString select = u"SELECT %1 FROM %2 WHERE id > :after ORDER BY id LIMIT %3"_s
                               .arg(table.columns.join(u", "_s), table.name)
                               .arg(portionRows);
    std::int64_t after = std::numeric_limits<std::int64_t>::min();
    int rowCount = portionRows;
    while (rowCount == portionRows) {
        rowCount = 0;
        TANDEM_CHECK(database.eachOf(select, {{"after", after}}, [&](const Row& row) {
            csv.row(cellsOf(row, table));
            after = row.integer("id");
            ++rowCount;
        }));
        TANDEM_CHECK(sink(file, csv.take()));
    }
    return {};
}

} // namespace

Result<> exportAll(Database& database, Reader& books, const FileSink& sink)
{
    for (const QString& name : tableCovers().keys()) {
        TANDEM_TRY(const Table table, tableNamed(database, name));
        TANDEM_CHECK(exportTable(database, table, sink));
    }
    return exportJournal(books,
                         [&](const QByteArray& bytes) { return sink(u"journal.ledger"_s, bytes); });
}

} // namespace tandem::workflows
