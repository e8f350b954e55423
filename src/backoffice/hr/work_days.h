#pragma once

#include "base/money.h"

#include <QDate>

#include <set>
#include <vector>

/// Which days count, and what part of a month they are. Pure.
namespace tandem::hr {

/// The days of the week on which the company works.
struct WorkWeek {
    std::set<int> weekdays{1, 2, 3, 4, 5}; ///< As QDate counts them: 1 is Monday.
    std::set<QDate> holidays{};            ///< On which nobody works, whatever the weekday.
};

/// The working days from `first` to `last`, both included.
std::vector<QDate> workingDays(QDate first, QDate last, const WorkWeek& week);

/// How the pay of a part of a month is counted.
enum class ProRata { CalendarDays, WorkingDays };

/// The part of a month's pay for the days of that month from `first` to `last`, both included.
/// 3,100 from 12 December: 20 of 31 days, 2,000.00. Rounded half away from zero.
Money payForPart(const Money& monthly, QDate first, QDate last, ProRata by, const WorkWeek& week);

} // namespace tandem::hr
