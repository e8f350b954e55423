#pragma once

#include "office/unit_of_work.h"

namespace tandem::ledger {

using PeriodId = Id<struct PeriodTag>;
using FiscalYearId = Id<struct FiscalYearTag>;

enum class PeriodState { Open, Closed };

/// A month of a fiscal year.
struct Period {
    PeriodId id;
    QDate startsOn;
    QDate endsOn;
    PeriodState state = PeriodState::Open;
    std::int64_t version = 0;
};

struct FiscalYear {
    FiscalYearId id;
    QString name; ///< "2025", or "2025/26" where it is not the calendar's.
    QDate startsOn;
    QDate endsOn;
};

/// What a lock date stops: everything, or entries of one kind. Tax: entries that meet an account
/// of that control kind. Irreversible: everything, for good: that day only moves forward, and no
/// exception is made; see lock_exception.h.
enum class LockKind { Books, Sales, Purchases, Bank, Tax, Irreversible };

QString nameOf(LockKind kind);
/// "all" names the books, too.
std::optional<LockKind> lockKindNamed(const QString& name);

/// Nothing of the kind is posted on or before the day.
struct LockDate {
    LockKind kind;
    QDate lockedThrough;
};

/// The fiscal year that holds a day, for a year that starts on the first of `startsMonth`.
FiscalYear fiscalYearAround(QDate on, int startsMonth);

/// Opens the fiscal year that holds `on`, with its twelve periods, all open.
/// Errors: yearExists.
Result<FiscalYearId> openFiscalYear(UnitOfWork& work, QDate on);

/// Opens the fiscal years that are missing from that of `from` to that of `to`: for imports, and
/// for the day a company begins. Years that exist are left as they are.
Result<> openFiscalYears(UnitOfWork& work, QDate from, QDate to);

/// Opens or closes the period that holds `on`. Errors: periodNotFound, yearClosed,
/// lockedForGood, changedMeanwhile.
Result<> setPeriodState(UnitOfWork& work, QDate on, PeriodState state);

/// Errors: dateMissing; of the irreversible one lockMovesForward, lockNotPast.
Result<> setLockDate(UnitOfWork& work, LockKind kind, QDate lockedThrough);

/// Takes a lock date away; nothing if there is none. Errors: lockMovesForward.
Result<> liftLockDate(UnitOfWork& work, LockKind kind);

/// The period that holds a day; nothing if its year is not open.
Result<std::optional<Period>> periodAt(Reader& books, QDate on);
Result<std::vector<Period>> periods(Reader& books);
Result<std::vector<FiscalYear>> fiscalYears(Reader& books);
Result<std::vector<LockDate>> lockDates(Reader& books);

} // namespace tandem::ledger
