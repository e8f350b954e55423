#include "gui/backoffice/budgets/budget_dialog.h"

#include "backoffice/budgets/actions.h"
#include "backoffice/budgets/budget_service.h"
#include "gui/backoffice/budgets/percent_typed.h"

#include <QComboBox>
#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

BudgetDialog::BudgetDialog(Desk& shared, const std::vector<ledger::FiscalYear>& years,
                           QWidget* parent)
    : ShortDialog(shared, tr("New budget"), parent)
    , m_name(new QLineEdit)
    , m_year(new QComboBox)
    , m_begin(new QComboBox)
    , m_growth(new QLineEdit(u"0"_s))
{
    const QDate today = desk().clock.today();
    for (const ledger::FiscalYear& year : years) {
        m_year->addItem(year.name);
        if (year.startsOn <= today && today <= year.endsOn)
            m_year->setCurrentIndex(m_year->count() - 1);
    }
    m_begin->addItem(tr("Nothing"));
    m_begin->addItem(tr("What the year before earned and spent"));
    m_growth->setEnabled(false);
    connect(m_begin, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_growth->setEnabled(index == 1); });
    addField(tr("N&ame"), u"name"_s, m_name);
    addField(tr("Fiscal &year"), u"year"_s, m_year);
    addField(tr("&Begin with"), u"from"_s, m_begin);
    addField(tr("&Growth in %"), u"growth"_s, m_growth);
    finish(budgets::actions::createBudget, tr("&Create"));
}

Result<std::int64_t> BudgetDialog::save()
{
    const budgets::BudgetDraft draft{m_name->text(), m_year->currentText()};
    const bool isFromActual = m_begin->currentIndex() == 1;
    budgets::ActualSource source;
    if (isFromActual) {
        TANDEM_TRY(source.growth, percentTyped(m_growth->text(), locality(), u"growth"_s));
    }
    const QStringList body{u"budget"_s, draft.name, draft.year, m_begin->currentText(),
                           m_growth->text()};
    TANDEM_TRY(const Receipt made,
               office().create(budgets::actions::createBudget, request(body),
                               [&](UnitOfWork& work) -> Result<Receipt> {
                                   TANDEM_TRY(const auto budget,
                                              isFromActual
                                                  ? budgets::budgetFromActual(work, draft, source)
                                                  : budgets::createBudget(work, draft));
                                   return Receipt{budget.id.value(), budget.name};
                               }));
    desk().tell(tr("Budget %1 created").arg(made.number));
    return made.id;
}

} // namespace tandem::gui
