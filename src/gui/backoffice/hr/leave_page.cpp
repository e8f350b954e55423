#include "gui/backoffice/hr/leave_page.h"

#include "backoffice/hr/actions.h"
#include "backoffice/hr/leave.h"
#include "gui/backoffice/hr/leave_dialog.h"
#include "gui/kit/style.h"
#include "reports/lists.h"

#include <QAction>
#include <QPushButton>

namespace tandem::gui {

LeavePage::LeavePage(Desk& desk, QWidget* parent)
    : ListPage(desk, reports::leaveRequestList(), {.emptyText = tr("Nobody asked for leave.")},
               parent)
    , m_new(new QAction(tr("Request leave"), this))
    , m_approve(new QPushButton)
    , m_decline(new QPushButton)
{
    m_new->setEnabled(office().allows(hr::actions::requestLeave));
    bind(m_approve, hr::actions::approveLeave,
         [this] { return decide(hr::actions::approveLeave, hr::LeaveState::Approved); });
    bind(m_decline, hr::actions::declineLeave,
         [this] { return decide(hr::actions::declineLeave, hr::LeaveState::Declined); });
    for (QPushButton* const button : {m_decline, m_approve}) {
        button->setProperty("compact", true);
        addTool(button);
    }
    setVariant(m_approve, "primary");
    connect(m_new, &QAction::triggered, this, [this] { openLeaveDialog(this->desk(), this, 0); });
}

Result<> LeavePage::decide(const Action& action, hr::LeaveState to)
{
    const std::vector<std::int64_t> chosen = selectedRecords();
    if (chosen.empty())
        return {};
    TANDEM_CHECK(office().change(action, [&](UnitOfWork& work) -> Result<> {
        for (const std::int64_t id : chosen) {
            TANDEM_TRY(const auto now, hr::leaveRequest(work, hr::LeaveRequestId(id)));
            if (to == hr::LeaveState::Approved)
                TANDEM_CHECK(hr::approveLeave(work, now.id, now.version));
            else
                TANDEM_CHECK(hr::declineLeave(work, now.id, now.version));
        }
        return {};
    }));
    const int count = static_cast<int>(chosen.size());
    desk().tell(to == hr::LeaveState::Approved ? tr("%n leave approved", nullptr, count)
                                               : tr("%n leave declined", nullptr, count));
    return {};
}

} // namespace tandem::gui
