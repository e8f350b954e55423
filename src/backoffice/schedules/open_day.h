#pragma once

#include "backoffice/ledger/period.h"

namespace tandem::schedules {

/// What becomes of something that is due on a day on which nothing may be posted any more.
enum class LatePolicy { Refuse, FirstOpenDay };

/// The day itself, or the first one after it that no lock date of the books, nor one of `kind`,
/// stops and whose period is open. Errors: ledger::errors::noOpenPeriod, if there is none.
Result<QDate> firstOpenDay(Reader& books, QDate day,
                           ledger::LockKind kind = ledger::LockKind::Books);

/// The day to post `name` on, which is due on `day`. Errors: postsIntoPast, and those of
/// firstOpenDay.
Result<QDate> postingDay(Reader& books, const QString& name, QDate day, LatePolicy policy,
                         ledger::LockKind kind = ledger::LockKind::Books);

} // namespace tandem::schedules
