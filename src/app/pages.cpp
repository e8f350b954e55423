#include "app/pages.h"

#include "ctl/provers.h"
#include "gui/backoffice/budgets/pages.h"
#include "gui/backoffice/currencies/pages.h"
#include "gui/backoffice/hr/pages.h"
#include "gui/backoffice/inventory/pages.h"
#include "gui/backoffice/ledger/pages.h"
#include "gui/backoffice/ledger/period_status.h"
#include "gui/backoffice/planning/pages.h"
#include "gui/backoffice/settlements/pages.h"
#include "gui/dashboard/pages.h"
#include "gui/frontoffice/appointments/pages.h"
#include "gui/frontoffice/crm/pages.h"
#include "gui/frontoffice/reception/pages.h"
#include "gui/frontoffice/sales/pages.h"
#include "gui/office/pages.h"
#include "gui/reports/pages.h"

namespace tandem::app {

std::vector<gui::PageSpec> allPages()
{
    std::vector<gui::PageSpec> all;
    for (const auto& pages :
         {gui::receptionPages(), gui::crmPages(), gui::appointmentPages(), gui::salesPages(),
          gui::ledgerPages(), gui::budgetsPages(), gui::settlementsPages(), gui::currenciesPages(),
          gui::inventoryPages(), gui::planningPages(), gui::hrPages(), gui::dashboardPages(),
          gui::reportsPages(), gui::officePages({ctl::moduleProvers(), ctl::ownWitness()})})
        all.insert(all.end(), pages.begin(), pages.end());
    return all;
}

std::vector<gui::StatusItem> statusItems()
{
    return {gui::periodStatus()};
}

} // namespace tandem::app
