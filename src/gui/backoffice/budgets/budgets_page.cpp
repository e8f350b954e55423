#include "gui/backoffice/budgets/budgets_page.h"

#include "backoffice/budgets/actions.h"
#include "backoffice/ledger/period.h"
#include "gui/backoffice/budgets/budget_dialog.h"
#include "reports/lists.h"

#include <QAction>

namespace tandem::gui {

using namespace Qt::StringLiterals;

BudgetsPage::BudgetsPage(Desk& desk, QWidget* parent)
    : ListPage(desk, reports::budgetList(),
               {.recordPage = u"budgets.budget"_s,
                .emptyText = tr("No budget yet. Ctrl+N begins one, empty or with what a year "
                                "earned and spent.")},
               parent)
    , m_new(new QAction(tr("New budget"), this))
{
    m_new->setEnabled(office().allows(budgets::actions::createBudget));
    connect(m_new, &QAction::triggered, this, &BudgetsPage::openNew);
}

void BudgetsPage::openNew()
{
    readLater(
        budgets::actions::budgets, [](Reader& books) { return ledger::fiscalYears(books); },
        [this](const std::vector<ledger::FiscalYear>& years) {
            auto* const dialog = new BudgetDialog(desk(), years, this);
            connect(dialog, &FormDialog::saved, this,
                    [this](std::int64_t record) { desk().open(u"budgets.budget"_s, record); });
            dialog->open();
        });
}

} // namespace tandem::gui
