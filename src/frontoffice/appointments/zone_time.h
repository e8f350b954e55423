#pragma once

#include "base/clock.h"

#include <QTimeZone>

#include <vector>

/// From the clock on the wall to UTC and back. Pure.
namespace tandem::appointments {

/// The moment at which the clocks in `zone` show `time` on `date`.
///
/// A time that the clocks skip is shown later by what they skip: 02:30 becomes 03:30. Of a time
/// that they show twice, it is the first. Source: RFC 5545, 3.3.5.
Instant instantOf(QDate date, QTime time, const QTimeZone& zone);

/// What the clocks in `zone` show at a moment.
QDateTime wallTime(Instant at, const QTimeZone& zone);

/// `count` moments at the same time on the wall, `everyDays` apart: 7 for a weekly appointment.
/// None is left out, and none is there twice.
std::vector<Instant> repeated(QDate first, QTime time, const QTimeZone& zone, int everyDays,
                              int count);

/// "2025-03-10 15:30", as the clocks in `zone` show it.
QString wallText(Instant at, const QTimeZone& zone);

} // namespace tandem::appointments
