#include "backoffice/schedules/open_day.h"

#include "backoffice/ledger/errors.h"
#include "backoffice/schedules/errors.h"

namespace tandem::schedules {

using namespace Qt::StringLiterals;

Result<QDate> firstOpenDay(Reader& books, QDate day, ledger::LockKind kind)
{
    const QDate wanted = day;
    TANDEM_TRY(const auto locks, ledger::lockDates(books));
    for (const ledger::LockDate& lock : locks) {
        const bool isMeant = lock.kind == ledger::LockKind::Books
                             || lock.kind == ledger::LockKind::Irreversible || lock.kind == kind;
        if (isMeant && lock.lockedThrough >= day)
            day = lock.lockedThrough.addDays(1);
    }
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

Result<QDate> postingDay(Reader& books, const QString& name, QDate day, LatePolicy policy,
                         ledger::LockKind kind)
{
    TANDEM_TRY(const QDate open, firstOpenDay(books, day, kind));
    if (open != day && policy == LatePolicy::Refuse)
        return fail(errors::postsIntoPast,
                    {name, day.toString(Qt::ISODate), open.toString(Qt::ISODate)})
            .at(u"postedOn"_s);
    return open;
}

} // namespace tandem::schedules
