#include "gui/dashboard/pages.h"

#include "gui/dashboard/dashboard_page.h"
#include "reports/actions.h"

namespace tandem::gui {

std::vector<PageSpec> dashboardPages()
{
    return {{.name = "dashboard.today",
             .title = QT_TRANSLATE_NOOP("View", "Dashboard"),
             .icon = "layout-dashboard",
             .section = PageSection::Insight,
             .view = reports::actions::dashboard,
             .make = [](Desk& desk, QWidget* parent) -> Page* {
                 return new DashboardPage(desk, parent);
             }}};
}

} // namespace tandem::gui
