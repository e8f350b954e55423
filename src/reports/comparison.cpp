#include "reports/comparison.h"

namespace tandem::reports {

namespace {

constexpr int monthsPerYear = 12;

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate lastOfMonth(QDate day)
{
    return firstOfMonth(day).addMonths(1).addDays(-1);
}

bool isWholeMonths(const Days& days)
{
    return days.from.day() == 1 && days.to.addDays(1).day() == 1;
}

Days periodBefore(const Days& days, Span span)
{
    if (span == Span::AsOf)
        return {days.from, firstOfMonth(days.to).addDays(-1)};
    if (!isWholeMonths(days))
        return {days.from.addDays(-days.from.daysTo(days.to) - 1), days.from.addDays(-1)};
    const QDate end = days.to.addDays(1);
    const int months =
        (end.year() - days.from.year()) * monthsPerYear + end.month() - days.from.month();
    return {days.from.addMonths(-months), days.from.addDays(-1)};
}

/// The last day of February stays the last day of February.
QDate yearBefore(QDate day)
{
    return day == lastOfMonth(day) ? lastOfMonth(day.addYears(-1)) : day.addYears(-1);
}

std::vector<Days> months(const Days& days, Span span)
{
    const int monthsMax = span == Span::Range ? timeColumnsMax - 1 : timeColumnsMax;
    std::vector<Days> columns;
    QDate month = std::max(firstOfMonth(days.from), firstOfMonth(days.to).addMonths(1 - monthsMax));
    for (; month <= days.to; month = month.addMonths(1))
        columns.push_back({std::max(month, days.from), std::min(lastOfMonth(month), days.to)});
    if (span == Span::Range)
        columns.push_back(days);
    return columns;
}

} // namespace

std::vector<Days> comparedDays(const Days& days, Span span, Comparison comparison, int earlierCount)
{
    if (comparison == Comparison::ByMonth)
        return months(days, span);
    std::vector<Days> columns{days};
    if (comparison == Comparison::Nothing)
        return columns;
    const int count = std::min(earlierCount, timeColumnsMax - 1);
    for (int i = 0; i < count; ++i) {
        const Days& last = columns.back();
        columns.push_back(comparison == Comparison::YearBefore
                              ? Days{yearBefore(last.from), yearBefore(last.to)}
                              : periodBefore(last, span));
    }
    return columns;
}

} // namespace tandem::reports
