#pragma once

#include "backoffice/schedules/schedule.h"
#include "office/unit_of_work.h"

namespace tandem::schedules {

/// The public holidays of the company of a day or later, in order, that rules for weekends avoid.
Result<std::vector<QDate>> holidaysFrom(Reader& books, QDate first);

/// A schedule with its lines. Errors: scheduleNotFound.
Result<Schedule> schedule(Reader& books, ScheduleId id);
Result<Schedule> schedule(Reader& books, const QString& number);

/// All of them, the one due first at the beginning.
Result<std::vector<Schedule>> schedules(Reader& books, int rowsMax);

/// What was made of a schedule.
struct OccurrenceRow {
    OccurrenceId id;
    ScheduleId schedule;
    QString scheduleNumber;
    QString scheduleName;
    QDate dueOn;
    QDate postedOn;
    ScheduleKind made;
    std::int64_t madeId; ///< The entry, invoice or bill.
    QString madeNumber;
    QDate reversesOn; ///< Invalid: the entry stays.
    EntryId reversal;
};

/// The latest first.
Result<std::vector<OccurrenceRow>> occurrencesOf(Reader& books, ScheduleId id, int rowsMax);
/// Errors: scheduleNotFound.
Result<OccurrenceRow> occurrenceById(Reader& books, OccurrenceId id);
/// Entries that are to be reversed by a day, and that nobody reversed by hand, the earliest first.
Result<std::vector<OccurrenceRow>> reversalsThrough(Reader& books, QDate through, int rowsMax);

/// Schedules of which something may be due by a day, the earliest first: their occurrences tell.
Result<std::vector<Schedule>> schedulesDue(Reader& books, QDate through, int rowsMax);

} // namespace tandem::schedules
