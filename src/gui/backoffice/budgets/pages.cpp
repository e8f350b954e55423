#include "gui/backoffice/budgets/pages.h"

#include "backoffice/budgets/actions.h"
#include "gui/backoffice/budgets/budget_page.h"
#include "gui/backoffice/budgets/budgets_page.h"
#include "gui/backoffice/budgets/forecast_page.h"
#include "gui/kit/tabbed_page.h"

#include <QCoreApplication>

namespace tandem::gui {

namespace {

Page* makeBudgets(Desk& desk, QWidget* parent)
{
    auto* const tabs = new TabbedPage(desk, parent);
    tabs->addTab(QCoreApplication::translate("View", "Budgets"), new BudgetsPage(desk));
    tabs->addTab(QCoreApplication::translate("View", "Cash forecast"), new ForecastPage(desk));
    return tabs;
}

Page* makeBudget(Desk& desk, QWidget* parent)
{
    return new BudgetPage(desk, parent);
}

} // namespace

std::vector<PageSpec> budgetsPages()
{
    return {{.name = "budgets.budgets",
             .title = QT_TRANSLATE_NOOP("View", "Budgets"),
             .icon = "columns-3",
             .section = PageSection::BackOffice,
             .view = budgets::actions::budgets,
             .make = makeBudgets},
            {.name = "budgets.budget",
             .title = QT_TRANSLATE_NOOP("View", "Budget"),
             .icon = "columns-3",
             .section = PageSection::Record,
             .view = budgets::actions::budgets,
             .make = makeBudget}};
}

} // namespace tandem::gui
