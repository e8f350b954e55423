#include "gui/office/pages.h"

#include "backoffice/ledger/actions.h"
#include "backoffice/settlements/actions.h"
#include "gui/kit/tabbed_page.h"
#include "gui/office/access_tokens_page.h"
#include "gui/office/accounting_page.h"
#include "gui/office/approval_rules_page.h"
#include "gui/office/approvals_page.h"
#include "gui/office/audit_page.h"
#include "gui/office/backups_page.h"
#include "gui/office/company_page.h"
#include "gui/office/export_page.h"
#include "gui/office/import_page.h"
#include "gui/office/roles_page.h"
#include "gui/office/selling_page.h"
#include "gui/office/settings_page.h"
#include "gui/office/waiting.h"
#include "office/actions.h"

#include <QCoreApplication>

namespace tandem::gui {

namespace {

Page* makeSettings(Desk& desk, QWidget* parent)
{
    auto* const tabs = new TabbedPage(desk, parent);
    tabs->addTab(QCoreApplication::translate("View", "Company"), new CompanyPage(desk));
    tabs->addTab(QCoreApplication::translate("View", "Users"), new SettingsPage(desk));
    if (desk.office.allows(actions::userList))
        tabs->addTab(QCoreApplication::translate("View", "Roles"), new RolesPage(desk));
    if (desk.office.allows(ledger::actions::periods))
        tabs->addTab(QCoreApplication::translate("View", "Accounting"), new AccountingPage(desk));
    if (desk.office.allows(settlements::actions::credit))
        tabs->addTab(QCoreApplication::translate("View", "Selling"), new SellingPage(desk));
    if (desk.office.allows(ledger::actions::approvalRules))
        tabs->addTab(QCoreApplication::translate("View", "Approval rules"),
                     new ApprovalRulesPage(desk));
    if (desk.office.allows(actions::accessTokens))
        tabs->addTab(QCoreApplication::translate("View", "Access tokens"),
                     new AccessTokensPage(desk));
    return tabs;
}

} // namespace

std::vector<PageSpec> officePages(const OfficeTools& tools)
{
    return {{.name = "office.approvals",
             .title = QT_TRANSLATE_NOOP("View", "Approvals"),
             .icon = "check",
             .section = PageSection::Insight,
             .view = actions::approvalList,
             .make = [](Desk& desk, QWidget* parent) { return new ApprovalsPage(desk, parent); },
             .count = PageCount{.view = actions::approvalList,
                                .words = QT_TRANSLATE_N_NOOP("Count", "%n to approve"),
                                .topics = {{"approval"},
                                           {"approval_signature"},
                                           {"approval_rule"},
                                           {"approval_rule_approver"},
                                           {"leave_request"}},
                                .read = &waitingCount}},
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
             .view = actions::backupList,
             .make = [tools](Desk& desk,
                             QWidget* parent) { return new BackupsPage(desk, tools, parent); }},
            {.name = "office.import",
             .title = QT_TRANSLATE_NOOP("View", "Import"),
             .icon = "download",
             .section = PageSection::Record,
             .view = actions::importFiles,
             .make = [](Desk& desk, QWidget* parent) { return new ImportPage(desk, parent); }},
            {.name = "office.export",
             .title = QT_TRANSLATE_NOOP("View", "Export books"),
             .icon = "download",
             .section = PageSection::Record,
             .view = ledger::actions::exportJournal,
             .make = [](Desk& desk, QWidget* parent) { return new ExportPage(desk, parent); }},
            {.name = "office.settings",
             .title = QT_TRANSLATE_NOOP("View", "Settings"),
             .icon = "settings",
             .section = PageSection::Foot,
             .view = actions::companyInfo,
             .make = makeSettings}};
}

} // namespace tandem::gui
