#include "backoffice/hr/work_days.h"

#include "base/check.h"

namespace tandem::hr {

std::vector<QDate> workingDays(QDate first, QDate last, const WorkWeek& week)
{
    std::vector<QDate> days;
    for (QDate day = first; day <= last; day = day.addDays(1))
        if (week.weekdays.contains(day.dayOfWeek()) && !week.holidays.contains(day))
            days.push_back(day);
    return days;
}

Money payForPart(const Money& monthly, QDate first, QDate last, ProRata by, const WorkWeek& week)
{
    require(first.year() == last.year() && first.month() == last.month() && first <= last,
            "the part of a month lies in one month");
    const QDate monthFirst(first.year(), first.month(), 1);
    const QDate monthLast(first.year(), first.month(), first.daysInMonth());
    const auto countOf = [&](QDate from, QDate until) {
        return by == ProRata::CalendarDays
                   ? from.daysTo(until) + 1
                   : static_cast<std::int64_t>(workingDays(from, until, week).size());
    };
    return monthly.timesRatio(countOf(first, last), countOf(monthFirst, monthLast),
                              Rounding::HalfAwayFromZero);
}

} // namespace tandem::hr
