#include "backoffice/schedules/rhythm.h"

#include "backoffice/schedules/errors.h"
#include "backoffice/schedules/name_table.h"
#include "base/check.h"

#include <algorithm>

namespace tandem::schedules {

using namespace Qt::StringLiterals;

namespace {

constexpr int everyMax = 1'000;
constexpr NameTable<4> unitNames{u"day", u"week", u"month", u"year"};
constexpr NameTable<3> weekendNames{u"as_is", u"next", u"previous"};

QDate dayIn(QDate firstOfMonth, int dayOfMonth)
{
    return firstOfMonth.addDays(std::min(dayOfMonth, firstOfMonth.daysInMonth()) - 1);
}

/// The day by the rhythm, whether or not it has ended by then.
QDate nominalDay(const Rhythm& rhythm, int number)
{
    const qint64 steps = qint64{rhythm.every} * number;
    if (rhythm.unit == Unit::Day || rhythm.unit == Unit::Week)
        return rhythm.startsOn.addDays(steps * (rhythm.unit == Unit::Week ? 7 : 1));
    const int day = rhythm.dayOfMonth == 0 ? rhythm.startsOn.day() : rhythm.dayOfMonth;
    QDate month(rhythm.startsOn.year(), rhythm.startsOn.month(), 1);
    if (dayIn(month, day) < rhythm.startsOn)
        month = month.addMonths(1);
    const auto months = static_cast<int>(steps * (rhythm.unit == Unit::Year ? 12 : 1));
    return dayIn(month.addMonths(months), day);
}

} // namespace

Result<> check(const Rhythm& rhythm)
{
    if (!rhythm.startsOn.isValid())
        return fail(errors::startMissing).at(u"startsOn"_s);
    if (rhythm.every < 1 || rhythm.every > everyMax)
        return fail(errors::everyUnfit, {QString::number(rhythm.every)}).at(u"every"_s);
    if (rhythm.dayOfMonth < 0 || rhythm.dayOfMonth > lastDayOfMonth)
        return fail(errors::dayOfMonthUnfit, {QString::number(rhythm.dayOfMonth)})
            .at(u"dayOfMonth"_s);
    const QString starts = rhythm.startsOn.toString(Qt::ISODate);
    const QString ends = rhythm.until.toString(Qt::ISODate);
    if (rhythm.until.isValid() && rhythm.until < rhythm.startsOn)
        return fail(errors::endsBeforeStart, {ends, starts}).at(u"until"_s);
    if (!occurrence(rhythm, 0))
        return fail(errors::neverDue, {starts, ends}).at(u"until"_s);
    return {};
}

std::optional<Occurrence> occurrence(const Rhythm& rhythm, int number)
{
    if (rhythm.times > 0 && number >= rhythm.times)
        return {};
    const QDate due = nominalDay(rhythm, number);
    if (!due.isValid() || (rhythm.until.isValid() && due > rhythm.until))
        return {};
    return Occurrence{.number = number,
                      .dueOn = due,
                      .postsOn = workingDay(due, rhythm.weekend, rhythm.holidays)};
}

std::vector<Occurrence> occurrencesThrough(const Rhythm& rhythm, int first, QDate through,
                                           int countMax)
{
    std::vector<Occurrence> due;
    for (int number = first; static_cast<int>(due.size()) < countMax; ++number) {
        const auto one = occurrence(rhythm, number);
        if (!one || one->postsOn > through)
            break;
        due.push_back(*one);
    }
    return due;
}

QDate workingDay(QDate day, WeekendRule rule, std::span<const QDate> holidays)
{
    if (rule == WeekendRule::AsIs)
        return day;
    const int step = rule == WeekendRule::Next ? 1 : -1;
    while (day.dayOfWeek() >= Qt::Saturday || std::ranges::binary_search(holidays, day))
        day = day.addDays(step);
    return day;
}

QDate firstOfNextMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1).addMonths(1);
}

QString nameOf(Unit unit)
{
    return nameIn(unitNames, unit);
}

QString nameOf(WeekendRule rule)
{
    return nameIn(weekendNames, rule);
}

std::optional<Unit> unitNamed(const QString& name)
{
    return namedIn<Unit>(unitNames, name);
}

std::optional<WeekendRule> weekendRuleNamed(const QString& name)
{
    return namedIn<WeekendRule>(weekendNames, name);
}

} // namespace tandem::schedules
