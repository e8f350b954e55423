#include "workflows/import_table.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

QString ImportTable::cell(const formats::CsvRow& row, const char* field) const
{
    const QString text = columns.cell(row.fields, QString::fromLatin1(field));
    return text == u"NULL"_s ? QString() : text; // how some databases export what is not there
}

Result<QString> ImportTable::neededCell(const formats::CsvRow& row, const char* field) const
{
    const QString text = cell(row, field);
    if (text.isEmpty())
        return fail(errors::cellMissing, {QString::number(row.line), QString::fromLatin1(field)});
    return text;
}

Result<QDate> ImportTable::day(const formats::CsvRow& row, const char* field) const
{
    TANDEM_TRY(const QString text, neededCell(row, field));
    for (const QString& form : {u"yyyy-MM-dd"_s, u"dd.MM.yyyy"_s}) {
        const QDate day = QDate::fromString(text.left(form.size()), form);
        if (day.isValid())
            return day;
    }
    return fail(errors::dayUnreadable, {QString::number(row.line), text});
}

Result<ImportTable> readImportTable(const QByteArray& bytes, const QString& mapping,
                                    std::span<const formats::WantedColumn> wanted)
{
    formats::CsvOptions options;
    options.header = formats::HeaderRow::Present;
    TANDEM_TRY(formats::CsvTable table, formats::readCsv(bytes, options));
    TANDEM_TRY(formats::MappedColumns columns, formats::mapColumns(mapping, table.header, wanted));
    return ImportTable{.columns = std::move(columns), .rows = std::move(table.rows)};
}

Failure atRow(const formats::CsvRow& row, const QString& key, const Error& error)
{
    return fail(errors::rowWrong, {QString::number(row.line), key, error.text()})
        .at(error.field)
        .because(error.detail);
}

} // namespace tandem::workflows
