#include "gui/reports/report_days.h"

namespace tandem::gui {

namespace {

/// `months` months, from the first day of a month on.
reports::Days wholeMonths(QDate from, int months)
{
    return {from, from.addMonths(months).addDays(-1)};
}

bool isWholeMonths(const reports::Days& days)
{
    return days.from.day() == 1 && days.to.addDays(1).day() == 1;
}

} // namespace

reports::Days daysOf(ReportPeriod period, QDate today, int yearStartsMonth)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate year = month.addMonths(-((today.month() - yearStartsMonth + 12) % 12));
    switch (period) {
    case ReportPeriod::ThisMonth:
        return wholeMonths(month, 1);
    case ReportPeriod::LastMonth:
        return wholeMonths(month.addMonths(-1), 1);
    case ReportPeriod::ThisQuarter:
        return wholeMonths(month.addMonths(-((today.month() - 1) % 3)), 3);
    case ReportPeriod::LastYear:
        return wholeMonths(year.addYears(-1), 12);
    case ReportPeriod::ThisYear:
    case ReportPeriod::Other:
        break;
    }
    return wholeMonths(year, 12);
}

reports::Days comparedDays(const reports::Days& days, ReportSpan span, ReportComparison comparison)
{
    if (comparison == ReportComparison::YearBefore)
        return {days.from.addYears(-1), days.to.addYears(-1)};
    if (span == ReportSpan::AsOf)
        return {days.from, QDate(days.to.year(), days.to.month(), 1).addDays(-1)};
    if (!isWholeMonths(days))
        return {days.from.addDays(-days.from.daysTo(days.to) - 1), days.from.addDays(-1)};
    const QDate end = days.to.addDays(1);
    const int months = (end.year() - days.from.year()) * 12 + end.month() - days.from.month();
    return wholeMonths(days.from.addMonths(-months), months);
}

} // namespace tandem::gui
