#pragma once

#include "base/result.h"

#include <QDate>
#include <QLocale>

#include <optional>

/// What somebody typed into a date field, as a day. Pure: no widget, no clock.
namespace tandem::gui {

/// What a date is read against.
struct DayContext {
    QDate shown; ///< The day in the field before; not valid: none, then offsets count from today.
    QDate today;
    QLocale locale;
};

/// The day that a single key moves the field to; nothing if the key means nothing on its own.
///
/// t today, + and - a day on and back, ] and [ a month, m and h the first and last day of the
/// month, y and r of the year. A second m, h, y or r goes on to the month or year before or after.
/// Source: the habits of GnuCash, KMyMoney and QuickBooks.
std::optional<QDate> dayAfterKey(QChar key, const DayContext& context);

/// The day that `text` names: "3" of this month, "5-2" of this year or the last, or
/// the next if it is within three months, "15.10.25", "15 Oct 2025", "151025", "2025-10-15", "+5"
/// and "-10" days from the one shown, and the keys above. Day and month stand in the order of the
/// locale; two digits of a year are within 80 years back and 19 ahead. Errors: dayMissing,
/// dayUnreadable.
Result<QDate> parseDay(const QString& text, const DayContext& context);

} // namespace tandem::gui
