#include "workflows/decide_approval.h"

#include "backoffice/hr/actions.h"
#include "backoffice/hr/leave.h"
#include "office/actions.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

Result<> decideApproval(Office& office, ApprovalId id, ApprovalState decision,
                        const QString& remark)
{
    TANDEM_TRY(const Approval asked, office.read(actions::approvalList, [&](Reader& books) {
        return approval(books, id);
    }));
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
