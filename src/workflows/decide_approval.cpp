#include "workflows/decide_approval.h"

#include "backoffice/hr/actions.h"
#include "backoffice/hr/leave.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/entry_approval.h"
#include "backoffice/settlements/actions.h"
#include "office/actions.h"
#include "office/errors.h"
#include "office/notices.h"
#include "office/user_errors.h"
#include "workflows/approval_needs.h"
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

/// What waits and is booked once it is approved.
struct Booking {
    const Action& approve; ///< What the yes that decides is in the trail.
    Result<> (*conclude)(UnitOfWork& work, const ApprovalSubject& subject);
};

Result<> concludeEntry(UnitOfWork& work, const ApprovalSubject& subject)
{
    TANDEM_CHECK(ledger::postApproved(work, subject));
    return {};
}

Result<> concludePayment(UnitOfWork& work, const ApprovalSubject& subject)
{
    TANDEM_CHECK(payRequested(work, subject.id));
    return {};
}

Result<> concludeWriteOff(UnitOfWork& work, const ApprovalSubject& subject)
{
    return writeOffRequested(work, settlements::WriteOffId(subject.id));
}

std::optional<Booking> bookingOf(const ApprovalSubject& subject)
{
    if (subject.table == u"entry_draft"_s || subject.table == u"entry"_s)
        return Booking{ledger::actions::postApproved, &concludeEntry};
    if (subject.table == u"payment_request"_s)
        return Booking{settlements::actions::payApproved, &concludePayment};
    if (subject.table == u"write_off"_s)
        return Booking{settlements::actions::writeOffApproved, &concludeWriteOff};
    return {};
}

Result<bool> isLastYes(Reader& books, const Approval& asked)
{
    TANDEM_TRY(const ApprovalNeeds needs, needsOf(books, asked));
    return needs.isLastYes;
}

/// Whoever says the yes that decides does what waits, in person. A yes before that is kept, and
/// the request goes on waiting.
Result<> decideBooking(Office& office, const Approval& asked, const Booking& booking,
                       ApprovalState decision, const QString& remark)
{
    const bool isYes = decision == ApprovalState::Approved;
    TANDEM_TRY(const bool isLast, office.read(actions::approvalList, [&](Reader& books) {
        return isLastYes(books, asked);
    }));
    const bool concludes = isYes && isLast;
    return office.change(concludes ? booking.approve : actions::decideApproval,
                         [&](UnitOfWork& work) -> Result<> {
                             TANDEM_TRY(const Approval found, approval(work, asked.id));
                             TANDEM_TRY(const ApprovalNeeds needs, needsOf(work, found));
                             if (const auto& refusal = isYes ? needs.refusesYes : needs.refusesNo)
                                 return Failure(*refusal);
                             if (isYes && needs.isLastYes != isLast)
                                 return fail(tandem::errors::changedMeanwhile);
                             if (isYes && !isLast)
                                 return addSignature(work, asked.id, remark);
                             TANDEM_CHECK(tandem::decideApproval(work, asked.id, decision, remark));
                             if (isYes)
                                 TANDEM_CHECK(booking.conclude(work, asked.subject));
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
    if (const auto booking = bookingOf(asked.subject))
        return decideBooking(office, asked, *booking, decision, remark);
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
