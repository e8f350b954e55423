#include "backoffice/schedules/open_day.h"

#include "backoffice/ledger/errors.h"
#include "backoffice/ledger/period.h"
#include "backoffice/schedules/errors.h"

namespace tandem::schedules {

using namespace Qt::StringLiterals;

Result<QDate> firstOpenDay(Reader& books, QDate day)
{
    const QDate wanted = day;
    TANDEM_TRY(const auto locks, ledger::lockDates(books));
    for (const ledger::LockDate& lock : locks)
        if (lock.kind == ledger::LockKind::Books && lock.lockedThrough >= day)
            day = lock.lockedThrough.addDays(1);
    while (true) {
        TANDEM_TRY(const auto period, ledger::periodAt(books, day));
        if (!period)
            return fail(ledger::errors::noOpenPeriod, {wanted.toString(Qt::ISODate)})
                .at(u"postedOn"_s);
        if (period->state == ledger::PeriodState::Open)
            return day;
        day = period->endsOn.addDays(1);
    }
}

Result<QDate> postingDay(Reader& books, const QString& name, QDate day, LatePolicy policy)
{
    TANDEM_TRY(const QDate open, firstOpenDay(books, day));
    if (open != day && policy == LatePolicy::Refuse)
        return fail(errors::postsIntoPast,
                    {name, day.toString(Qt::ISODate), open.toString(Qt::ISODate)})
            .at(u"postedOn"_s);
    return open;
}

} // namespace tandem::schedules
