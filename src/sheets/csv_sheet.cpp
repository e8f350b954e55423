#include "sheets/csv_sheet.h"

#include "sheets/errors.h"

#include <QIODevice>

namespace tandem::sheets {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

Result<> CsvSheet::write(const QStringList& cells)
{
    const QByteArray line = cells.join(u',').toUtf8() + "\r\n";
    if (m_out.write(line) != line.size())
        return fail(errors::sheetUnwritable, {m_out.errorString()});
    return {};
}

Result<> CsvSheet::begin(const ListExtract& extract)
{
    m_extract = &extract;
    for (const QString& key : extract.columns)
        m_columns.push_back(extract.spec.indexOf(key));
    QStringList heads;
    for (const QString& head : extract.heads)
        heads += quoted(head);
    if (m_out.write("\xef\xbb\xbf") != 3)
        return fail(errors::sheetUnwritable, {m_out.errorString()});
    return write(heads);
}

Result<> CsvSheet::add(const ListRow& row)
{
    QStringList cells;
    for (const std::size_t column : m_columns) {
        const QString text = plainText(m_extract->spec, row, column, m_extract->base);
        const bool isText = std::holds_alternative<QString>(row.values[column]);
        cells += isText ? quoted(text) : text; // a minus is no formula
    }
    return write(cells);
}

} // namespace tandem::sheets
