#include "gui/dashboard/compared_days.h"

#include "base/int128.h"

namespace tandem::gui {

namespace {

/// The first day of the stretch of `months` months that contains `today`; such stretches begin
/// with the month `startsMonth`.
QDate startOf(QDate today, int months, int startsMonth)
{
    const int into = (today.month() - startsMonth + 12) % months;
    return QDate(today.year(), today.month(), 1).addMonths(-into);
}

} // namespace

ComparedDays comparedDays(ComparedPeriod period, QDate today, int yearStartsMonth)
{
    const int months = period == ComparedPeriod::Month     ? 1
                       : period == ComparedPeriod::Quarter ? 3
                                                           : 12;
    const QDate from = startOf(today, months, period == ComparedPeriod::Year ? yearStartsMonth : 1);
    const auto earlier = [&](int by) {
        return reports::Days{from.addMonths(-by), today.addMonths(-by)};
    };
    return {.now = {from, today}, .before = earlier(months), .yearBefore = earlier(12)};
}

std::optional<std::int64_t> changeTenths(std::int64_t now, std::int64_t before)
{
    if (before <= 0)
        return {};
    const Int128 twice = (Int128(now) - before) * 2'000 / before;
    return static_cast<std::int64_t>((twice + (twice < 0 ? -1 : 1)) / 2);
}

} // namespace tandem::gui
