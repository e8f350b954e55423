#include "workflows/decide_approval.h"

#include "backoffice/hr/actions.h"
#include "backoffice/hr/leave.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/entry_approval.h"
#include "backoffice/settlements/actions.h"
#include "office/actions.h"
#include "office/errors.h"
#include "office/notices.h"
#include "workflows/request_payment.h"
#include "workflows/write_off.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

Result<> tellMaker(UnitOfWork& work, const Approval& asked, ApprovalState decision)
{
    const bool isYes = decision == ApprovalState::Approved;
    TANDEM_CHECK(notify(work, asked.maker,
                        {.kind = isYes ? notices::approvalGiven : notices::approvalDeclined,
                         .body = asked.reason,
                         .subject = {asked.subject.table, asked.subject.id}}));
    return {};
}

/// Whoever approves a payment makes it, and so needs the right to.
Result<> decidePayment(Office& office, const Approval& asked, ApprovalState decision,
                       const QString& remark)
{
    const bool isYes = decision == ApprovalState::Approved;
    if (isYes && !office.allows(settlements::actions::makePayment))
        return fail(tandem::errors::permissionDenied,
                    {nameOf(settlements::actions::makePayment.permission)});
    const Action& action = isYes ? settlements::actions::payApproved : actions::decideApproval;
    return office.change(action, [&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(tandem::decideApproval(work, asked.id, decision, remark));
        if (isYes)
            TANDEM_CHECK(payRequested(work, asked.subject.id));
        return tellMaker(work, asked, decision);
    });
}

/// Whoever approves a write-off makes it, and so needs the right to.
Result<> decideWriteOff(Office& office, const Approval& asked, ApprovalState decision,
                        const QString& remark)
{
    const bool isYes = decision == ApprovalState::Approved;
    if (isYes && !office.allows(settlements::actions::writeOffBadDebt))
        return fail(tandem::errors::permissionDenied,
                    {nameOf(settlements::actions::writeOffBadDebt.permission)});
    const Action& action = isYes ? settlements::actions::writeOffApproved : actions::decideApproval;
    return office.change(action, [&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(tandem::decideApproval(work, asked.id, decision, remark));
        if (isYes)
            TANDEM_CHECK(writeOffRequested(work, settlements::WriteOffId(asked.subject.id)));
        return tellMaker(work, asked, decision);
    });
}

/// Whoever approves an entry posts it, and so needs the right to.
Result<> decideEntry(Office& office, const Approval& asked, ApprovalState decision,
                     const QString& remark)
{
    const bool isYes = decision == ApprovalState::Approved;
    if (isYes && !office.allows(ledger::actions::postEntries))
        return fail(tandem::errors::permissionDenied,
                    {nameOf(ledger::actions::postEntries.permission)});
    const Action& action = isYes ? ledger::actions::postApproved : actions::decideApproval;
    return office.change(action, [&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(tandem::decideApproval(work, asked.id, decision, remark));
        if (isYes)
            TANDEM_CHECK(ledger::postApproved(work, asked.subject));
        return tellMaker(work, asked, decision);
    });
}

} // namespace

Result<> decideApproval(Office& office, ApprovalId id, ApprovalState decision,
                        const QString& remark)
{
    TANDEM_TRY(const Approval asked, office.read(actions::approvalList, [&](Reader& books) {
        return approval(books, id);
    }));
    if (asked.subject.table == u"entry_draft"_s || asked.subject.table == u"entry"_s)
        return decideEntry(office, asked, decision, remark);
    if (asked.subject.table == u"payment_request"_s)
        return decidePayment(office, asked, decision, remark);
    if (asked.subject.table == u"write_off"_s)
        return decideWriteOff(office, asked, decision, remark);
    if (asked.subject.table != u"leave_request"_s)
        return tandem::decideApproval(office, id, decision, remark);
    const hr::LeaveRequestId leave(asked.subject.id);
    const bool isYes = decision == ApprovalState::Approved;
    const Action& action = isYes ? hr::actions::approveLeave : hr::actions::declineLeave;
    return office.change(action, [&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(tandem::decideApproval(work, id, decision, remark));
        if (!isYes)
            return hr::declineLeave(work, leave, asked.subject.version);
        TANDEM_CHECK(hr::approveLeave(work, leave, asked.subject.version));
        return {};
    });
}

} // namespace tandem::workflows
