#include "workflows/export_all.h"

#include "data/schema.h"
#include "formats/csv_writer.h"
#include "workflows/export_journal.h"
#include "workflows/table_rows.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

Result<> exportTable(Database& database, const TableColumns& table, const FileSink& sink)
{
    formats::CsvWriter csv;
    csv.row(table.columns);
    const QString file = table.name + u".csv"_s;
    return eachTableRow(
        database, table,
        [&](const std::vector<std::optional<QString>>& cells) {
            QStringList texts;
            for (const auto& cell : cells)
                texts += cell.value_or(QString());
            csv.row(texts);
        },
        [&] { return sink(file, csv.take()); });
}

} // namespace

Result<> exportAll(Database& database, Reader& books, const FileSink& sink)
{
    for (const QString& name : tableCovers().keys()) {
        TANDEM_TRY(const TableColumns table, tableColumns(database, name));
        TANDEM_CHECK(exportTable(database, table, sink));
    }
    return exportJournal(books,
                         [&](const QByteArray& bytes) { return sink(u"journal.ledger"_s, bytes); });
}

} // namespace tandem::workflows
