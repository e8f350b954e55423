#pragma once

#include "backoffice/ledger/posting.h"
#include "backoffice/schedules/open_day.h"
#include "backoffice/schedules/schedule.h"

namespace tandem::schedules {

/// Saves a schedule; nothing is posted yet. Its first day may not lie where nothing is posted any
/// more. Errors: nameMissing, those of check(Rhythm), onlyEntriesReverse, templateMissing,
/// billIsEmpty, amountNotPositive, severalCurrencies, postsIntoPast, and those of
/// ledger::Entry::checked.
Result<Schedule> createSchedule(UnitOfWork& work, const ScheduleDraft& draft);

/// Errors: scheduleNotFound, scheduleEnded, changedMeanwhile.
Result<> setScheduleState(UnitOfWork& work, ScheduleId id, std::int64_t seen, ScheduleState state);

/// What was made of an occurrence, and on which day it counts.
struct MadeOccurrence {
    ScheduleKind kind;
    std::int64_t id;
    QString number;
    QDate postedOn;
};

/// Posts the entry that is due next, which is that of `dueOn`.
/// Errors: scheduleNotFound, scheduleEnded, schedulePaused, notDue, postsIntoPast,
/// exchange::errors::rateMissing, and those of ledger::post.
Result<MadeOccurrence> postNextEntry(UnitOfWork& work, ScheduleId id, QDate dueOn,
                                     LatePolicy policy);

/// Writes down what was made of the occurrence that is due next.
/// Errors: notDue, changedMeanwhile.
Result<> recordOccurrence(UnitOfWork& work, const Schedule& schedule, QDate dueOn,
                          const MadeOccurrence& made);

/// The schedule whose next occurrence is that of `dueOn`.
/// Errors: scheduleNotFound, scheduleEnded, schedulePaused, notDue.
Result<Schedule> dueSchedule(Reader& books, ScheduleId id, QDate dueOn);

/// Reverses the entry of an occurrence, on its day.
/// Errors: notDue, postsIntoPast, and those of ledger::reverse.
Result<ledger::PostedEntry> postReversal(UnitOfWork& work, OccurrenceId id, LatePolicy policy);

} // namespace tandem::schedules
