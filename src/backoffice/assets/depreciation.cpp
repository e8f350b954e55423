#include "backoffice/assets/depreciation.h"

#include "backoffice/schedules/name_table.h"
#include "base/allocation.h"
#include "base/check.h"

#include <algorithm>

namespace tandem::assets {

namespace {

constexpr auto rounding = Rounding::HalfAwayFromZero;
constexpr schedules::NameTable<4> methodNames{u"none", u"straight_line", u"declining", u"units"};

/// How many months of the fiscal year are left in which `month` lies, that one included.
int monthsToYearEnd(QDate month, int yearStartsMonth)
{
    return 12 - (month.month() - yearStartsMonth + 12) % 12;
}

/// Year by year: the rate of the book value then, or equal parts of the rest, whichever is more.
Money decliningThrough(const Terms& terms, const Basis& basis, std::int64_t now)
{
    const std::int64_t end = basis.months * ticksPerMonth;
    Money book = basis.book;
    std::int64_t from = basis.ticks;
    while (from < now) {
        const QDate month = basis.firstMonth.addMonths(static_cast<int>(from / ticksPerMonth));
        const std::int64_t yearEnd =
            (from / ticksPerMonth + monthsToYearEnd(month, terms.yearStartsMonth)) * ticksPerMonth;
        const std::int64_t until = std::min(yearEnd, end);
        const Money rest = book - basis.residual;
        const Money falling = book.timesRatio(terms.rate.millionths() * (until - from),
                                              Rate::whole * 12 * ticksPerMonth, rounding);
        const Money equal = rest.timesRatio(until - from, end - from, rounding);
        const Money ofYear = std::min(rest, std::max(falling, equal));
        book -= cumulativeShare(ofYear, {0, std::min(now, until) - from, until - from}, rounding);
        from = until;
    }
    return basis.book - book;
}

} // namespace

QString nameOf(Method method)
{
    return schedules::nameIn(methodNames, method);
}

std::optional<Method> methodNamed(const QString& name)
{
    return schedules::namedIn<Method>(methodNames, name);
}

std::int64_t ticksThrough(QDate firstMonth, QDate day)
{
    if (day < firstMonth)
        return 0;
    const int months = (day.year() - firstMonth.year()) * 12 + day.month() - firstMonth.month();
    return months * ticksPerMonth + day.day() * ticksPerMonth / day.daysInMonth();
}

Money depreciatedThrough(const Terms& terms, const Basis& basis, QDate day, Quantity used)
{
    const Money none = Money::zero(basis.book.currency());
    const Money rest = basis.book - basis.residual;
    if (terms.method == Method::None || rest.isNegative() || rest.isZero())
        return none;
    if (terms.method == Method::Units) {
        const std::int64_t left = (terms.units - basis.used).millionths();
        const std::int64_t made = (used - basis.used).millionths();
        return made >= left ? rest : cumulativeShare(rest, {0, made, left}, rounding);
    }
    const std::int64_t end = basis.months * ticksPerMonth;
    const std::int64_t now = std::min(ticksThrough(basis.firstMonth, day), end);
    if (now == end)
        return rest;
    if (now <= basis.ticks)
        return none;
    if (terms.method == Method::Declining)
        return decliningThrough(terms, basis, now);
    return cumulativeShare(rest, {0, now - basis.ticks, end - basis.ticks}, rounding);
}

std::vector<PlannedMonth> planOf(const Terms& terms, const Basis& basis, QDate day,
                                 const Money& depreciated)
{
    std::vector<PlannedMonth> plan;
    if (terms.method == Method::None || terms.method == Method::Units)
        return plan;
    Money before = depreciated;
    for (int month = 0; month < basis.months; ++month) {
        const QDate first = basis.firstMonth.addMonths(month);
        const QDate endsOn = first.addDays(first.daysInMonth() - 1);
        if (endsOn <= day)
            continue;
        const Money now = depreciatedThrough(terms, basis, endsOn, basis.used);
        if (now <= before)
            continue;
        plan.push_back({.endsOn = endsOn, .amount = now - before, .book = basis.book - now});
        before = now;
    }
    return plan;
}

} // namespace tandem::assets
