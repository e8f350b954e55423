#include "gui/backoffice/hr/pages.h"

#include "backoffice/hr/actions.h"
#include "gui/backoffice/hr/employee_page.h"
#include "gui/backoffice/hr/employment_dialogs.h"
#include "gui/backoffice/hr/holiday_page.h"
#include "gui/backoffice/hr/leave_page.h"
#include "gui/backoffice/hr/team_leave_page.h"
#include "gui/kit/new_record_list.h"
#include "gui/kit/tabbed_page.h"
#include "reports/lists.h"

#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

Page* makePeople(Desk& desk, QWidget* parent)
{
    auto* const tabs = new TabbedPage(desk, parent);
    tabs->addTab(QCoreApplication::translate("View", "Employees"),
                 new NewRecordList(
                     desk, reports::employeeList(),
                     {.recordPage = u"hr.employee"_s,
                      .emptyText = QCoreApplication::translate("Empty", "Nobody is employed yet.")},
                     hr::actions::hire,
                     [&desk](NewRecordList& list) { (new HireDialog(desk, &list))->open(); }));
    tabs->addTab(QCoreApplication::translate("View", "Leave"), new LeavePage(desk));
    tabs->addTab(QCoreApplication::translate("View", "Team calendar"), new TeamLeavePage(desk));
    tabs->addTab(QCoreApplication::translate("View", "Holidays"), new HolidayPage(desk));
    return tabs;
}

Page* makeEmployee(Desk& desk, QWidget* parent)
{
    return new EmployeePage(desk, parent);
}

} // namespace

std::vector<PageSpec> hrPages()
{
    return {{.name = "hr.people",
             .title = QT_TRANSLATE_NOOP("View", "People"),
             .icon = "id-card",
             .section = PageSection::BackOffice,
             .view = hr::actions::employees,
             .make = makePeople,
             .count = countOf(reports::leaveRequestList(), u"state:requested"_s,
                              QT_TRANSLATE_N_NOOP("Count", "%n leave request(s)"))},
            {.name = "hr.employee",
             .title = QT_TRANSLATE_NOOP("View", "Employee"),
             .icon = "id-card",
             .section = PageSection::Record,
             .view = hr::actions::employees,
             .make = makeEmployee}};
}

} // namespace tandem::gui
