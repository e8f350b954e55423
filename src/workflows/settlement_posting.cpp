#include "workflows/settlement_posting.h"

#include "backoffice/ledger/correction.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/ledger/period.h"
#include "backoffice/ledger/posting.h"
#include "posting/from_settlements.h"
#include "workflows/book.h"
#include "workflows/settlement_tax.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

Result<> postSettlement(UnitOfWork& work, const settlements::ItemsSettled& settled)
{
    TANDEM_TRY(const auto taxed, taxOfSettlement(work, settled, ItemsSeen::After));
    return bookTaxed(work, posting::entryFor(settled, taxed), taxed);
}

Result<> postPayment(UnitOfWork& work, const settlements::PaymentSettled& paid)
{
    TANDEM_CHECK(ledger::post(work, posting::entryFor(paid.payment)));
    return paid.settled ? postSettlement(work, *paid.settled) : Result<>();
}

Result<> reverseEntryOf(UnitOfWork& work, const QString& source, std::int64_t sourceId, QDate on)
{
    TANDEM_TRY(const EntryId entry, ledger::entryOf(work, source, sourceId));
    if (!entry.isSet())
        return {};
    TANDEM_CHECK(ledger::reverse(work, entry, on));
    return {};
}

Result<> reverseSettlement(UnitOfWork& work, const settlements::SettlementUndone& undone)
{
    return reverseEntryOf(work, u"settlement"_s, undone.undone.value(), undone.undoneOn);
}

Result<> reversePayment(UnitOfWork& work, const settlements::PaymentCancelled& cancelled)
{
    for (const settlements::SettlementUndone& undone : cancelled.undone)
        TANDEM_CHECK(reverseSettlement(work, undone));
    return reverseEntryOf(work, u"payment"_s, cancelled.payment.value(), cancelled.cancelledOn);
}

Result<QDate> firstOpenDay(Reader& books, QDate day)
{
    TANDEM_TRY(const auto locks, ledger::lockDates(books));
    for (const ledger::LockDate& lock : locks)
        if (lock.kind != ledger::LockKind::Sales && lock.kind != ledger::LockKind::Purchases
            && lock.lockedThrough >= day) // tax: a payment can have made some of it due
            day = lock.lockedThrough.addDays(1);
    while (true) {
        TANDEM_TRY(const auto period, ledger::periodAt(books, day));
        if (!period)
            return fail(ledger::errors::noOpenPeriod, {day.toString(Qt::ISODate)});
        if (period->state == ledger::PeriodState::Open)
            return day;
        day = period->endsOn.addDays(1);
    }
}

} // namespace tandem::workflows
