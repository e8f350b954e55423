#include "gui/office/pages.h"

#include "gui/office/approvals_page.h"
#include "gui/office/audit_page.h"
#include "gui/office/backups_page.h"
#include "gui/office/settings_page.h"
#include "office/actions.h"

namespace tandem::gui {

std::vector<PageSpec> officePages(const OfficeTools& tools)
{
    return {{.name = "office.approvals",
             .title = QT_TRANSLATE_NOOP("View", "Approvals"),
             .icon = "check",
             .section = PageSection::Insight,
             .view = actions::approvalList,
             .make = [](Desk& desk, QWidget* parent) { return new ApprovalsPage(desk, parent); }},
            {.name = "office.audit",
             .title = QT_TRANSLATE_NOOP("View", "Audit trail"),
             .icon = "clipboard-list",
             .section = PageSection::Insight,
             .view = actions::verifyBooks,
             .make = [tools](Desk& desk,
                             QWidget* parent) { return new AuditPage(desk, tools, parent); }},
            {.name = "office.backups",
             .title = QT_TRANSLATE_NOOP("View", "Backups"),
             .icon = "cloud-check",
             .section = PageSection::Foot,
             .view = actions::verifyBooks,
             .make = [tools](Desk& desk,
                             QWidget* parent) { return new BackupsPage(desk, tools, parent); }},
            {.name = "office.settings",
             .title = QT_TRANSLATE_NOOP("View", "Settings"),
             .icon = "settings",
             .section = PageSection::Foot,
             .view = actions::companyInfo,
             .make = [](Desk& desk, QWidget* parent) { return new SettingsPage(desk, parent); }}};
}

} // namespace tandem::gui
