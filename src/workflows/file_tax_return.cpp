#include "workflows/file_tax_return.h"

#include "backoffice/ledger/period.h"
#include "backoffice/tax/actions.h"
#include "posting/from_tax.h"
#include "workflows/book.h"
#include "workflows/settlement_posting.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using ledger::LockKind;

namespace {

Result<QDate> taxLock(Reader& books)
{
    TANDEM_TRY(const auto locks, ledger::lockDates(books));
    const auto lock = std::ranges::find(locks, LockKind::Tax, &ledger::LockDate::kind);
    return lock == locks.end() ? QDate() : lock->lockedThrough;
}

} // namespace

Result<tax::TaxReturnFiled> fileTaxReturn(UnitOfWork& work, const tax::TaxReturnDraft& draft)
{
    tax::TaxReturnDraft complete = draft;
    TANDEM_TRY(complete.lockBefore, taxLock(work));
    TANDEM_TRY(const auto filed, tax::fileTaxReturn(work, complete));
    TANDEM_CHECK(book(work, posting::entryFor(filed)));
    if (complete.lockBefore.isValid() && complete.lockBefore >= filed.period.endsOn)
        return filed;
    TANDEM_CHECK(ledger::setLockDate(work, LockKind::Tax, filed.period.endsOn));
    return filed;
}

Result<Receipt> fileTaxReturn(Office& office, const Request& request,
                              const tax::TaxReturnDraft& draft)
{
    return office.create(tax::actions::fileTaxReturn, request,
                         [&](UnitOfWork& work) -> Result<Receipt> {
                             TANDEM_TRY(const auto filed, workflows::fileTaxReturn(work, draft));
                             return Receipt{.id = filed.id.value()};
                         });
}

Result<> undoTaxReturn(Office& office, tax::TaxReturnId id, const QString& reason)
{
    return office.change(tax::actions::undoTaxReturn, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto undone, tax::undoTaxReturn(work, id, reason));
        const QDate before =
            undone.lockBefore.isValid() ? undone.lockBefore : undone.period.startsOn.addDays(-1);
        TANDEM_CHECK(ledger::setLockDate(work, LockKind::Tax, before));
        TANDEM_TRY(const QDate on, firstOpenDay(work, undone.period.endsOn));
        return reverseEntryOf(work, u"tax_return"_s, id.value(), on);
    });
}

} // namespace tandem::workflows
