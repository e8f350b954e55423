#include "gui/reports/pages.h"

#include "gui/reports/reports_page.h"
#include "reports/actions.h"

namespace tandem::gui {

std::vector<PageSpec> reportsPages()
{
    return {{.name = "reports.statements",
             .title = QT_TRANSLATE_NOOP("View", "Reports"),
             .icon = "chart-column",
             .section = PageSection::Insight,
             .view = reports::actions::dashboard,
             .make = [](Desk& desk, QWidget* parent) -> Page* {
                 return new ReportsPage(desk, parent);
             }}};
}

} // namespace tandem::gui
