#include "formats/xlsx_writer.h"
#include "gui/reports/report_table.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int textCharacters = 34;
constexpr int numberCharacters = 18;
constexpr qsizetype indentSpaces = 2;

void add(formats::XlsxWriter& writer, const ReportCell& cell, const QString& indent)
{
    if (const auto* const text = std::get_if<QString>(&cell))
        return writer.addText(indent + *text);
    if (const auto* const day = std::get_if<QDate>(&cell))
        return writer.addDate(*day);
    if (const auto* const quantity = std::get_if<Quantity>(&cell))
        return writer.addNumber(quantity->toDecimal().toString(), -1);
    if (const auto* const amount = std::get_if<Money>(&cell))
        return writer.addNumber(amount->toDecimal().toString(), amount->currency().digits());
    if (const auto* const percent = std::get_if<reports::Percent>(&cell))
        return writer.addNumber(Decimal::ofScaled(percent->tenths, 1).toString(), 1);
    writer.addEmpty();
}

} // namespace

Result<> writeXlsx(const ReportTable& report, const QString& path)
{
    formats::XlsxWriter writer(path);
    QStringList heads;
    std::vector<int> widths;
    for (const ReportColumn& column : report.columns) {
        heads += column.title;
        widths.push_back(column.kind == ReportColumnKind::Text ? textCharacters : numberCharacters);
    }
    TANDEM_CHECK(writer.begin(report.title, heads, widths));
    for (const ReportRow& row : report.rows) {
        QString indent(row.depth * indentSpaces, u' ');
        for (const ReportCell& cell : row.cells)
            add(writer, cell, std::exchange(indent, QString()));
        TANDEM_CHECK(writer.endRow());
    }
    for (const QString& words : QStringList{report.note} + report.footnotes) {
        writer.addText(words);
        TANDEM_CHECK(writer.endRow());
    }
    return writer.finish();
}

} // namespace tandem::gui
