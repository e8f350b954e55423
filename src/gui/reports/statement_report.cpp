#include "gui/reports/report_drill.h"
#include "gui/reports/report_specs.h"
#include "gui/reports/report_words.h"

#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using reports::Measure;
using reports::StatementColumn;
using reports::StatementRow;
using reports::StatementTable;

namespace {

QString titleOf(reports::StatementKind kind)
{
    switch (kind) {
    case reports::StatementKind::TrialBalance:
        return Report::tr("Trial balance");
    case reports::StatementKind::IncomeStatement:
        return Report::tr("Income statement");
    case reports::StatementKind::BalanceSheet:
        return Report::tr("Balance sheet");
    case reports::StatementKind::CashFlow:
        return Report::tr("Cash flow");
    case reports::StatementKind::EquityChanges:
        break;
    }
    return Report::tr("Changes in equity");
}

QString measureText(Measure measure)
{
    switch (measure) {
    case Measure::Amount:
        return Column::tr("Amount");
    case Measure::Opening:
        return Column::tr("At the beginning");
    case Measure::Result:
        return Column::tr("Result");
    case Measure::Carried:
        return Column::tr("Carried over");
    case Measure::Moved:
        return Column::tr("Other movements");
    case Measure::Closing:
        return Column::tr("At the end");
    case Measure::Share:
        return Column::tr("Share");
    case Measure::Difference:
        return Column::tr("Difference");
    case Measure::Change:
        break;
    }
    return Column::tr("Change");
}

QString daysText(const reports::Days& days, reports::Span span, const Locality& locality)
{
    if (span == reports::Span::AsOf)
        return dayText(days.to, locality);
    const bool isMonth = days.from.day() == 1 && days.from.addMonths(1).addDays(-1) == days.to;
    if (isMonth)
        return locality.locale.standaloneMonthName(days.from.month(), QLocale::ShortFormat) + u' '
               + QString::number(days.from.year());
    return dayText(days.from, locality) + u" \u2013 "_s + dayText(days.to, locality);
}

QString headOf(const StatementTable& table, const StatementColumn& column, bool areTimes,
               const Locality& locality)
{
    const reports::Span span = spanOf(table.question.kind);
    const bool isWhole =
        column.days.from == table.question.days.from && column.days.to == table.question.days.to;
    const bool isTotal = table.question.comparison == reports::Comparison::ByMonth && isWhole
                         && span == reports::Span::Range;
    const bool isAtEnd = column.measure == Measure::Difference || column.measure == Measure::Change;
    QStringList words;
    if (isTotal)
        words += Column::tr("Total");
    else if (areTimes && !isAtEnd)
        words += daysText(column.days, span, locality);
    if (!column.part.isEmpty())
        words += column.part;
    else if (column.isWithoutPart)
        words += Column::tr("Without");
    if (words.isEmpty() || column.measure != Measure::Amount)
        words += measureText(column.measure);
    return words.join(u' ');
}

ReportCell cellOf(const reports::StatementCell& cell)
{
    if (const auto* const amount = std::get_if<Money>(&cell))
        return *amount;
    if (const auto* const percent = std::get_if<reports::Percent>(&cell))
        return *percent;
    return {};
}

constexpr std::size_t namedColumns = 2; // name and account come before the figures

ReportRow rowOf(const StatementTable& table, const StatementRow& row)
{
    ReportRow shown{
        .key = row.key,
        .cells = {row.words ? QCoreApplication::translate("Report", row.words) : row.name,
                  row.code},
        .depth = row.depth,
        .level = row.level == reports::RowLevel::Line      ? ReportLevel::Line
                 : row.level == reports::RowLevel::Heading ? ReportLevel::Heading
                                                           : ReportLevel::Total};
    shown.targets.resize(shown.cells.size());
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const bool isThere = i < row.cells.size();
        shown.cells.push_back(isThere ? cellOf(row.cells[i]) : ReportCell());
        shown.targets.push_back(isThere ? targetOf(table, row, table.columns[i]) : ReportTarget());
    }
    shown.target = shown.targets[namedColumns];
    if (!table.notes.empty())
        shown.cells.emplace_back(row.note == 0 ? QString() : QString::number(row.note));
    return shown;
}

QStringList footnotesOf(const StatementTable& table, const Locality& locality)
{
    QStringList words;
    for (std::size_t i = 0; i < table.notes.size(); ++i)
        words += QString::number(i + 1) + u". "_s + table.notes[i].text;
    return words + stampWords(definitionOf(table.question.kind), table.stamp, locality);
}

} // namespace

QStringList stampWords(const char* definition, const reports::ReportStamp& stamp,
                       const Locality& locality)
{
    QStringList words;
    if (definition)
        words += QCoreApplication::translate("Report", definition);
    const QString entry = locality.locale.toString(qlonglong(stamp.entry.value()));
    words += Report::tr("As of entry %1, %2.").arg(entry, instantText(stamp.at, locality));
    return words;
}

ReportTable statementReport(const StatementTable& table, const Locality& locality)
{
    const auto& first = table.columns.front().days;
    const bool areTimes = std::ranges::any_of(table.columns, [&](const StatementColumn& column) {
        return column.days.from != first.from || column.days.to != first.to;
    });
    ReportTable report{
        .title = titleOf(table.question.kind),
        .columns = {{u"name"_s, Column::tr("Name")}, {u"account"_s, Column::tr("Account")}},
        .footnotes = footnotesOf(table, locality)};
    int number = 0;
    for (const StatementColumn& column : table.columns) {
        const bool isPercent =
            column.measure == Measure::Share || column.measure == Measure::Change;
        report.columns.push_back(
            {number == 0 ? u"amount"_s : u"amount_"_s + QString::number(number + 1),
             headOf(table, column, areTimes, locality),
             isPercent ? ReportColumnKind::Percent : ReportColumnKind::Amount});
        ++number;
    }
    if (!table.notes.empty())
        report.columns.push_back({u"note"_s, Column::tr("Note")});
    if (table.isUnvalued)
        report.note =
            Report::tr("Something has no rate to the company's currency; it counts as 0.");
    for (const StatementRow& row : table.rows)
        report.rows.push_back(rowOf(table, row));
    report.statement = table;
    return report;
}

} // namespace tandem::gui
