#pragma once

#include <QDate>
#include <QStringList>

/// Days as foreign files state them, in whatever order their country has.
namespace tandem::formats {

enum class DateOrder { MonthFirst, DayFirst };

/// The order that all of `dates` agree on: one number above twelve decides, then points, which only
/// countries with the day first write; else `otherwise`.
DateOrder dateOrderOf(const QStringList& dates, DateOrder otherwise);

/// The day of "12/31/2025", "31.12.25", "12/31'25" or "2025-12-31"; not valid if it is none. Years
/// of two digits lie between 1970 and 2069.
QDate statedDate(const QString& text, DateOrder order);

} // namespace tandem::formats
