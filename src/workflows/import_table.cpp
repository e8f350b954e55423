#include "workflows/import_table.h"

#include "base/number_format.h"
#include "workflows/errors.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using formats::CsvRow;
using formats::DecimalMark;

namespace {

struct LaidOut {
    formats::MappedColumns columns;
    MappingSource source;
};

/// The saved mapping laid over a header; nothing where it does not fit, or where it was only
/// recognised and this header has columns for more fields.
std::optional<formats::MappedColumns> fitting(const SavedMapping& saved, const QStringList& header,
                                              std::span<const formats::WantedColumn> wanted)
{
    if (saved.text.isEmpty())
        return {};
    auto columns = formats::mapColumns(saved.text, header, wanted);
    if (!columns)
        return {};
    if (saved.origin == MappingSource::Recognised
        && formats::recogniseColumns(header, wanted).indexes.size() > columns->indexes.size())
        return {};
    return std::move(*columns);
}

Result<LaidOut> layOut(const QString& given, const SavedMapping& saved, const QStringList& header,
                       std::span<const formats::WantedColumn> wanted)
{
    if (given.isEmpty())
        if (auto columns = fitting(saved, header, wanted))
            return LaidOut{std::move(*columns), MappingSource::Saved};
    TANDEM_TRY(auto columns, formats::mapColumns(given, header, wanted));
    return LaidOut{std::move(columns),
                   given.isEmpty() ? MappingSource::Recognised : MappingSource::Given};
}

} // namespace

QString wordOf(MappingSource source)
{
    switch (source) {
    case MappingSource::Given:
        return u"given"_s;
    case MappingSource::Saved:
        return u"saved"_s;
    case MappingSource::Recognised:
        break;
    }
    return u"recognised"_s;
}

Result<ImportTable> ImportTable::read(const ImportFile& file,
                                      std::span<const formats::WantedColumn> wanted,
                                      const SavedMapping& saved)
{
    ImportTable table;
    table.m_name = file.name;
    TANDEM_TRY(table.m_table,
               formats::readCsv(file.bytes, {.header = formats::HeaderRow::Present}));
    if (table.m_table.header.isEmpty())
        return fail(errors::headerMissing, {file.name});
    TANDEM_TRY(auto laidOut, layOut(file.mapping, saved, table.m_table.header, wanted));
    table.m_columns = std::move(laidOut.columns);
    table.m_source = laidOut.source;
    for (const formats::WantedColumn& field : wanted) {
        const DecimalMark mark = formats::decimalMarkOf(table.column(field.name));
        if (mark == DecimalMark::Mixed)
            return fail(errors::decimalMarksMixed, {file.name}).at(field.name);
        if (mark == DecimalMark::Comma)
            table.m_hasDecimalComma = true;
    }
    return table;
}

QString ImportTable::text(const CsvRow& row, const QString& field) const
{
    return m_columns.cell(row.fields, field);
}

Result<QString> ImportTable::neededText(const CsvRow& row, const QString& field) const
{
    const QString cell = text(row, field);
    if (cell.isEmpty())
        return fail(errors::cellMissing, {m_name, QString::number(row.line), field}).at(field);
    return cell;
}

Result<std::optional<Decimal>> ImportTable::number(const CsvRow& row, const QString& field) const
{
    const QString cell = text(row, field);
    if (cell.isEmpty())
        return std::optional<Decimal>();
    const auto parsed = m_hasDecimalComma ? parseNumber(cell, number_formats::german)
                                          : parseNumber(cell, number_formats::english);
    if (!parsed)
        return unreadable(row, field, u"number"_s);
    return std::optional<Decimal>(*parsed);
}

Result<Decimal> ImportTable::neededNumber(const CsvRow& row, const QString& field) const
{
    TANDEM_CHECK(neededText(row, field));
    TANDEM_TRY(const auto found, number(row, field));
    return *found;
}

Result<QDate> ImportTable::day(const CsvRow& row, const QString& field) const
{
    const QString cell = text(row, field);
    if (cell.isEmpty())
        return QDate();
    const QString dayPart = cell.section(u' ', 0, 0).section(u'T', 0, 0);
    QDate found = QDate::fromString(dayPart, u"yyyy-MM-dd"_s);
    if (!found.isValid())
        found = QDate::fromString(dayPart, u"d.M.yyyy"_s);
    if (!found.isValid())
        return unreadable(row, field, u"day such as 2025-03-31"_s);
    return found;
}

QStringList ImportTable::column(const QString& field) const
{
    QStringList cells;
    if (!m_columns.has(field))
        return cells;
    for (const CsvRow& row : m_table.rows)
        cells += text(row, field);
    return cells;
}

Failure ImportTable::unreadable(const CsvRow& row, const QString& field, const QString& kind) const
{
    return fail(errors::cellUnreadable, {m_name, QString::number(row.line), text(row, field), kind})
        .at(field);
}

Failure ImportTable::refused(const CsvRow& row, const Error& why) const
{
    return fail(errors::rowRefused, {m_name, QString::number(row.line), why.text()})
        .at(why.field)
        .because(QString::fromLatin1(why.code->name) + u' ' + why.detail);
}

} // namespace tandem::workflows
