#include "sheets/xlsx_sheet.h"

namespace tandem::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 28;
constexpr int wordWidth = 14;
constexpr int numberWidth = 16;

int widthOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Text:
        return textWidth;
    case ListKind::State:
    case ListKind::Date:
        return wordWidth;
    default:
        return numberWidth;
    }
}

} // namespace

XlsxSheet::XlsxSheet(const QString& path, const QString& title, const QTimeZone& zone)
    : m_writer(path)
    , m_title(title)
    , m_zone(zone)
{
}

Result<> XlsxSheet::begin(const ListExtract& extract)
{
    m_extract = &extract;
    std::vector<int> widths;
    for (const QString& key : extract.columns) {
        m_columns.push_back(extract.spec.indexOf(key));
        widths.push_back(widthOf(extract.spec.columns[m_columns.back()].kind));
    }
    return m_writer.begin(m_title, extract.heads, widths);
}

void XlsxSheet::addCell(const ListRow& row, std::size_t column)
{
    const ListSpec& spec = m_extract->spec;
    const QString text = plainText(spec, row, column, m_extract->base);
    switch (spec.columns[column].kind) {
    case ListKind::Text:
    case ListKind::State:
        return m_writer.addText(text);
    case ListKind::Count:
        return m_writer.addNumber(text, 0);
    case ListKind::Quantity:
    case ListKind::Price:
        return m_writer.addNumber(text, -1);
    case ListKind::Money:
        return m_writer.addNumber(text, currencyOf(spec, row, m_extract->base).digits());
    case ListKind::Date:
        return m_writer.addDate(QDate::fromString(text, Qt::ISODate));
    case ListKind::Instant:
        break;
    }
    m_writer.addMoment(
        QDateTime::fromMSecsSinceEpoch(std::get<std::int64_t>(row.values[column]), m_zone));
}

Result<> XlsxSheet::add(const ListRow& row)
{
    for (const std::size_t column : m_columns)
        addCell(row, column);
    return m_writer.endRow();
}

Result<> XlsxSheet::end(const ListSize&)
{
    return m_writer.finish();
}

} // namespace tandem::sheets
