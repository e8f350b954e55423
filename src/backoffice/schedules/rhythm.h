#pragma once

#include "base/result.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace tandem::schedules {

enum class Unit { Day, Week, Month, Year };

/// What becomes of a day that is no working day: a weekend, or a public holiday.
enum class WeekendRule { AsIs, Next, Previous };

/// Of Rhythm::dayOfMonth: the last day, however long the month.
inline constexpr int lastDayOfMonth = 31;

/// When something comes again.
struct Rhythm {
    Unit unit = Unit::Month;
    int every = 1; ///< 2 with Unit::Week: every other week.
    QDate startsOn;
    int dayOfMonth = 0; ///< Of months and years; 0: that of startsOn. Short months end earlier.
    WeekendRule weekend = WeekendRule::AsIs;
    QDate until{};                 ///< The last day it may be due; invalid: without end.
    int times = 0;                 ///< How often in all; 0: without end.
    std::vector<QDate> holidays{}; ///< Public ones of the company in order; read with the schedule.
};

/// One time that it is due.
struct Occurrence {
    int number;    ///< 0 for the first.
    QDate dueOn;   ///< By the rhythm alone; names the occurrence for good.
    QDate postsOn; ///< By the weekend rule.
};

/// Errors: startMissing, everyUnfit, dayOfMonthUnfit, endsBeforeStart, neverDue.
Result<> check(const Rhythm& rhythm);

/// The occurrence of that number; nothing after the end.
std::optional<Occurrence> occurrence(const Rhythm& rhythm, int number);

/// What is to be posted up to a day, from the number `first` on; at most `countMax`.
std::vector<Occurrence> occurrencesThrough(const Rhythm& rhythm, int first, QDate through,
                                           int countMax);

/// The next or previous day, as the rule says, that is neither at a weekend nor one of the
/// holidays, which are in order.
QDate workingDay(QDate day, WeekendRule rule, std::span<const QDate> holidays);

/// The first day of the month after that of `day`: when accruals are reversed.
QDate firstOfNextMonth(QDate day);

QString nameOf(Unit unit);
QString nameOf(WeekendRule rule);
std::optional<Unit> unitNamed(const QString& name);
std::optional<WeekendRule> weekendRuleNamed(const QString& name);

} // namespace tandem::schedules
