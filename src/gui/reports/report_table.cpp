#include "gui/reports/report_table.h"

#include "base/check.h"

#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

const Money* amountIn(const ReportRow& row, std::size_t column)
{
    return std::get_if<Money>(&row.cells[column]);
}

/// A row of the other report with nothing in the compared column yet.
ReportRow withoutAmount(ReportRow row, std::size_t column)
{
    if (const Money* const amount = amountIn(row, column))
        row.cells[column] = Money::zero(amount->currency());
    return row;
}

/// The rows of both, in an order that agrees with each.
std::vector<ReportRow> united(std::vector<ReportRow> now, const std::vector<ReportRow>& before,
                              std::size_t column)
{
    std::size_t place = 0;
    for (const ReportRow& old : before) {
        const auto found = std::ranges::find(now, old.key, &ReportRow::key);
        if (found != now.end()) {
            place = static_cast<std::size_t>(found - now.begin()) + 1;
            continue;
        }
        now.insert(now.begin() + static_cast<std::ptrdiff_t>(place), withoutAmount(old, column));
        ++place;
    }
    return now;
}

QString plainText(const ReportCell& cell)
{
    if (const auto* const text = std::get_if<QString>(&cell)) {
        QString safe = *text;
        if (!safe.isEmpty() && u"=+-@\t\r"_s.contains(safe.front()))
            safe.prepend(u'\'');
        const bool needsQuotes = safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n')
                                 || safe.contains(u'\r');
        return needsQuotes ? u'"' + safe.replace(u'"', u"\"\""_s) + u'"' : safe;
    }
    if (const auto* const day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    if (const auto* const quantity = std::get_if<Quantity>(&cell))
        return quantity->toDecimal().toString();
    if (const auto* const amount = std::get_if<Money>(&cell))
        return amount->toDecimal().toString();
    if (const auto* const percent = std::get_if<reports::Percent>(&cell))
        return Decimal::ofScaled(percent->tenths, 1).toString();
    return {};
}

} // namespace

const ReportTarget& ReportRow::targetOf(std::size_t column) const
{
    const bool isOfCell = column < targets.size() && !targets[column].page.isEmpty();
    return isOfCell ? targets[column] : target;
}

QString textOf(const ReportCell& cell, const Locality& locality)
{
    if (const auto* const text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* const day = std::get_if<QDate>(&cell))
        return dayText(*day, locality);
    if (const auto* const quantity = std::get_if<Quantity>(&cell))
        return quantityText(quantity->millionths(), locality);
    if (const auto* const amount = std::get_if<Money>(&cell))
        return amountText(*amount, locality);
    if (const auto* const percent = std::get_if<reports::Percent>(&cell))
        return formatNumber(Decimal::ofScaled(percent->tenths, 1), locality.numbers) + u" %"_s;
    return {};
}

ReportTable compared(ReportTable now, const ReportTable& before, const QString& title)
{
    if (now.comparedColumn < 0)
        return now;
    const auto column = static_cast<std::size_t>(now.comparedColumn);
    require(now.columns.size() == before.columns.size(), "compared reports have the same columns");
    now.rows = united(std::move(now.rows), before.rows, column);
    const auto at = static_cast<std::ptrdiff_t>(column) + 1;
    now.columns.insert(
        now.columns.begin() + at,
        {{u"compared"_s, title, ReportColumnKind::Amount},
         {u"change"_s, QCoreApplication::translate("Column", "Change"), ReportColumnKind::Amount}});
    for (ReportRow& row : now.rows) {
        ReportCell other;
        ReportCell change;
        if (const Money* const amount = amountIn(row, column)) {
            const auto old = std::ranges::find(before.rows, row.key, &ReportRow::key);
            const Money* const oldAmount =
                old == before.rows.end() ? nullptr : amountIn(*old, column);
            const Money was = oldAmount ? *oldAmount : Money::zero(amount->currency());
            other = was;
            if (was.currency() == amount->currency())
                change = *amount - was;
        }
        row.cells.insert(row.cells.begin() + at, {other, change});
    }
    return now;
}

QByteArray asCsv(const ReportTable& report)
{
    QStringList heads;
    for (const ReportColumn& column : report.columns)
        heads += column.key;
    QByteArray csv = "\xEF\xBB\xBF" + heads.join(u',').toUtf8() + "\r\n";
    for (const ReportRow& row : report.rows) {
        QStringList cells;
        for (const ReportCell& cell : row.cells)
            cells += plainText(cell);
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    for (const QString& footnote : report.footnotes)
        csv += plainText(footnote).toUtf8() + "\r\n";
    return csv;
}

} // namespace tandem::gui
