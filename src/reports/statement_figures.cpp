#include "reports/statement_figures.h"

#include "base/int128.h"

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr int tenthsPerWhole = 1'000;

const Money* amountIn(const StatementRow& row, std::size_t column)
{
    return column < row.cells.size() ? std::get_if<Money>(&row.cells[column]) : nullptr;
}

StatementCell cellOf(const std::optional<Percent>& percent)
{
    return percent ? StatementCell(*percent) : StatementCell();
}

/// The row that shares are of.
QString wholeKey(StatementKind kind)
{
    switch (kind) {
    case StatementKind::IncomeStatement:
        return u"income_total"_s;
    case StatementKind::BalanceSheet:
        return u"asset_total"_s;
    case StatementKind::TrialBalance:
        return u"debits"_s;
    case StatementKind::CashFlow:
    case StatementKind::EquityChanges:
        break;
    }
    return {};
}

void addDifferences(StatementTable& table, std::size_t first, std::size_t second)
{
    const Days days = table.columns[first].days;
    table.columns.push_back({.days = days, .measure = Measure::Difference});
    table.columns.push_back({.days = days, .measure = Measure::Change});
    for (StatementRow& row : table.rows) {
        const Money* const now = amountIn(row, first);
        const Money* const before = amountIn(row, second);
        if (!now || !before)
            continue;
        const Money difference = *now - *before;
        const auto change = percentOf(difference, before->abs());
        row.cells.emplace_back(difference);
        row.cells.push_back(cellOf(change));
    }
}

void addShares(StatementTable& table, std::size_t amounts)
{
    const QString key = wholeKey(table.question.kind);
    const auto whole = std::ranges::find(table.rows, key, &StatementRow::key);
    if (whole == table.rows.end())
        return;
    const std::vector<StatementCell> wholes = whole->cells;
    for (std::size_t i = amounts; i-- > 0;) {
        const auto at = static_cast<std::ptrdiff_t>(i) + 1;
        StatementColumn column = table.columns[i];
        column.measure = Measure::Share;
        table.columns.insert(table.columns.begin() + at, column);
        const Money* const all = std::get_if<Money>(&wholes[i]);
        for (StatementRow& row : table.rows) {
            const Money* const amount = amountIn(row, i);
            if (!row.cells.empty())
                row.cells.insert(row.cells.begin() + at, amount && all
                                                             ? cellOf(percentOf(*amount, *all))
                                                             : StatementCell());
        }
    }
}

} // namespace

std::optional<Percent> percentOf(const Money& part, const Money& whole)
{
    if (whole.isZero())
        return std::nullopt;
    const int sign = whole.isNegative() ? -1 : 1;
    return Percent{narrow(divideRounded(Int128(part.minor()) * tenthsPerWhole * sign,
                                        Int128(whole.minor()) * sign, Rounding::HalfAwayFromZero))};
}

void addFigures(StatementTable& table)
{
    const std::size_t amounts = table.columns.size();
    const bool areTimes = table.question.comparison == Comparison::PeriodBefore
                          || table.question.comparison == Comparison::YearBefore;
    const bool hasParts = table.question.dimension.isSet() && !table.question.onlyValue.isSet();
    const bool wantsDifferences = table.question.figures == Figures::WithDifferences
                                  || table.question.figures == Figures::WithBoth;
    const bool wantsShares = table.question.figures == Figures::WithShares
                             || table.question.figures == Figures::WithBoth;
    const bool isOfEquity = table.question.kind == StatementKind::EquityChanges;
    if (wantsDifferences && areTimes && !hasParts && !isOfEquity && amounts > 1)
        addDifferences(table, 0, 1);
    if (wantsShares)
        addShares(table, amounts);
}

} // namespace tandem::reports
