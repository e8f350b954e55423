#include "gui/backoffice/budgets/scenario_dialog.h"

#include "backoffice/budgets/actions.h"
#include "backoffice/budgets/one_off_lines.h"
#include "backoffice/budgets/scenario_service.h"
#include "gui/backoffice/budgets/percent_typed.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysMax = 365;

QSpinBox* daysBox(int days)
{
    auto* const box = new QSpinBox;
    box->setRange(0, daysMax);
    box->setSuffix(ScenarioDialog::tr(" days"));
    box->setValue(days);
    return box;
}

} // namespace

ScenarioDialog::ScenarioDialog(Desk& shared, budgets::Scenario known, QWidget* parent)
    : ShortDialog(shared, known.id.isSet() ? tr("Change the scenario") : tr("New scenario"), parent)
    , m_known(std::move(known))
    , m_name(new QLineEdit(m_known.name))
    , m_receiptsDelay(daysBox(m_known.receiptsDelayDays))
    , m_receiptsShare(new QLineEdit(m_known.receiptsShare.toPercent().toString()))
    , m_paymentsDelay(daysBox(m_known.paymentsDelayDays))
    , m_oneOffs(new QPlainTextEdit(budgets::linesOf(m_known.oneOffs)))
{
    setRecord(m_known.id.value());
    m_oneOffs->setTabChangesFocus(true);
    m_oneOffs->setPlaceholderText(tr("2026-04-01, -5000.00, New van"));
    addField(tr("&Name"), u"name"_s, m_name);
    addField(tr("&Customers pay later by"), u"receiptsDelayDays"_s, m_receiptsDelay);
    addField(tr("&Percent of it that they pay"), u"receiptsShare"_s, m_receiptsShare);
    addField(tr("S&uppliers are paid later by"), u"paymentsDelayDays"_s, m_paymentsDelay);
    addField(tr("&Besides"), u"oneOffs"_s, m_oneOffs);
    addNote(tr("Besides: a line each, with a day, an amount (negative if it is paid) and some "
               "words. Rows of a table can be pasted, and copied from here."));
    finish(budgets::actions::changeScenarios, tr("&Save"));
}

Result<std::int64_t> ScenarioDialog::save()
{
    budgets::Scenario wanted = m_known;
    wanted.name = m_name->text();
    wanted.receiptsDelayDays = m_receiptsDelay->value();
    wanted.paymentsDelayDays = m_paymentsDelay->value();
    TANDEM_TRY(wanted.receiptsShare,
               percentTyped(m_receiptsShare->text(), locality(), u"receiptsShare"_s));
    TANDEM_TRY(wanted.oneOffs, budgets::oneOffsOf(m_oneOffs->toPlainText(), locality().currency));
    TANDEM_TRY(const auto id,
               office().change(budgets::actions::changeScenarios, [&](UnitOfWork& work) {
                   return budgets::saveScenario(work, wanted);
               }));
    desk().tell(tr("Scenario %1 saved").arg(wanted.name));
    return id.value();
}

} // namespace tandem::gui
