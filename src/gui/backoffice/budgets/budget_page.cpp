#include "gui/backoffice/budgets/budget_page.h"

#include "backoffice/budgets/actions.h"
#include "backoffice/budgets/budget_service.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/dimension.h"
#include "gui/backoffice/budgets/budget_grid.h"
#include "gui/kit/card.h"
#include "gui/kit/state_words.h"
#include "gui/kit/text_label.h"
#include "office/company.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using budgets::BudgetState;

namespace {

/// Every row that is planned, and one for each income and expense account that takes lines.
std::vector<BudgetGridRow> rowsOf(const std::vector<ledger::Account>& accounts,
                                  const std::map<ledger::DimensionValueId, QString>& values,
                                  const std::vector<budgets::BudgetCell>& cells,
                                  const std::vector<QDate>& months, const Currency& currency)
{
    using ledger::AccountType;
    std::vector<BudgetGridRow> rows;
    for (const ledger::Account& account : accounts) {
        std::map<ledger::DimensionValueId, std::vector<Money>> lines;
        const std::vector<Money> none(months.size(), Money::zero(currency));
        const bool isResult =
            account.type == AccountType::Income || account.type == AccountType::Expense;
        if (isResult && account.use == ledger::AccountUse::Lines && !account.isClosed)
            lines.emplace(ledger::DimensionValueId(), none);
        for (const budgets::BudgetCell& cell : cells) {
            const auto at = std::ranges::find(months, cell.month) - months.begin();
            if (cell.account == account.id)
                lines.emplace(cell.value, none).first->second[static_cast<std::size_t>(at)] =
                    cell.amount;
        }
        for (const auto& [value, amounts] : lines) {
            QString title = account.code + u' ' + account.name;
            if (value.isSet())
                title += u" \u00b7 "_s + values.at(value);
            rows.push_back({account.id, value, title, account.type, amounts});
        }
    }
    return rows;
}

} // namespace

BudgetPage::BudgetPage(Desk& desk, QWidget* parent)
    : Page(desk, {budgets::actions::budgetTopic, budgets::actions::linesTopic}, parent)
    , m_grid(new BudgetGrid(locality()))
    , m_facts(new TextLabel({}, TextRole::BodyStrong))
    , m_policy(new QComboBox)
    , m_span(new QComboBox)
    , m_control(new QPushButton)
    , m_version(new QPushButton)
    , m_save(new QPushButton)
    , m_approve(new QPushButton)
{
    build();
    bind(m_control, budgets::actions::setControl, [this] { return setControl(); });
    bind(m_version, budgets::actions::createBudget, [this] { return makeVersion(); });
    m_version->setText(tr("&New version"));
    bind(m_save, budgets::actions::changeBudget, [this] { return save(); });
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    bind(m_approve, budgets::actions::approveBudget, [this] { return approve(); });
    connect(&m_grid->budget(), &BudgetGridModel::changed, this, &BudgetPage::adaptTools);
    connect(&m_grid->budget(), &BudgetGridModel::refused, this,
            [this](const Error& error) { this->desk().show(this, error); });
}

void BudgetPage::build()
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceMedium);
    auto* const tools = new QHBoxLayout;
    tools->addWidget(m_facts, 1);
    m_policy->addItems({tr("Orders beyond it pass"), tr("Orders beyond it warn"),
                        tr("Orders beyond it are refused")});
    m_policy->setAccessibleName(tr("What purchase orders beyond the budget meet"));
    m_span->addItems({tr("By month"), tr("By year to date")});
    m_span->setAccessibleName(tr("Over which time what is left is counted"));
    tools->addWidget(m_policy);
    tools->addWidget(m_span);
    for (QPushButton* const button : {m_control, m_version, m_approve, m_save})
        tools->addWidget(button);
    m_save->setObjectName(u"saveButton"_s);
    m_approve->setObjectName(u"approveButton"_s);
    m_version->setObjectName(u"versionButton"_s);
    all->addLayout(tools);
    auto* const card = new Card;
    card->body()->addWidget(m_grid, 1);
    all->addWidget(card, 1);
}

Result<BudgetPage::Read> BudgetPage::read(Reader& books, budgets::BudgetId id)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const auto budget, budgets::budget(books, id));
    TANDEM_TRY(const auto cells, budgets::budgetCells(books, id));
    TANDEM_TRY(const auto accounts, ledger::accounts(books));
    TANDEM_TRY(const auto values, ledger::dimensionValueWords(books));
    return Read{budget, cells, accounts, values, owner.currency};
}

void BudgetPage::reload()
{
    if (!m_id.isSet() || m_grid->budget().isDirty())
        return; // what is typed stays; saving it tells of what others changed
    readLater(
        budgets::actions::budgets, [id = m_id](Reader& books) { return read(books, id); },
        [this](const Read& read) { show(read); });
}

void BudgetPage::showRecord(std::int64_t record)
{
    m_id = budgets::BudgetId(record);
    m_grid->budget().setBudget({}, {});
    reload();
}

void BudgetPage::focusFirst()
{
    m_grid->setFocus(Qt::TabFocusReason);
    m_grid->setCurrentIndex(m_grid->budget().index(0, BudgetGridModel::firstMonth));
}

void BudgetPage::show(const Read& read)
{
    m_shown = read.budget;
    const auto months = read.budget.months();
    m_grid->budget().setBudget(
        months, rowsOf(read.accounts, read.values, read.cells, months, read.currency));
    m_grid->budget().setEditable(read.budget.state == BudgetState::Draft
                                 && office().allows(budgets::actions::changeBudget));
    m_grid->fitColumns();
    m_policy->setCurrentIndex(static_cast<int>(read.budget.policy));
    m_span->setCurrentIndex(static_cast<int>(read.budget.span));
    m_facts->setText(tr("%1 %2, version %3: %4")
                         .arg(read.budget.name, read.budget.year.name)
                         .arg(read.budget.number)
                         .arg(stateText(nameOf(read.budget.state))));
    adaptTools();
}

void BudgetPage::adaptTools()
{
    const bool isDraft = m_shown && m_shown->state == BudgetState::Draft;
    const bool isDirty = m_grid->budget().isDirty();
    m_save->setVisible(isDraft);
    m_approve->setVisible(isDraft);
    m_version->setVisible(m_shown && !isDraft);
    m_save->setEnabled(isDirty && office().allows(budgets::actions::changeBudget));
    m_approve->setEnabled(!isDirty && office().allows(budgets::actions::approveBudget));
}

Result<> BudgetPage::save()
{
    const auto cells = m_grid->budget().cells();
    const budgets::Budget seen = *m_shown;
    TANDEM_CHECK(office().change(budgets::actions::changeBudget, [&](UnitOfWork& work) {
        return budgets::saveCells(work, seen.id, seen.version, cells);
    }));
    desk().tell(tr("Budget %1 saved").arg(seen.name));
    showRecord(m_id.value());
    return {};
}

Result<> BudgetPage::approve()
{
    const budgets::Budget seen = *m_shown;
    if (!desk().confirm(this,
                        tr("Approve version %1 of the budget %2? It cannot be changed afterwards.")
                            .arg(seen.number)
                            .arg(seen.name),
                        tr("Approve")))
        return {};
    TANDEM_CHECK(office().change(budgets::actions::approveBudget, [&](UnitOfWork& work) {
        return budgets::approveBudget(work, seen.id, seen.version);
    }));
    desk().tell(tr("Budget %1 approved").arg(seen.name));
    return {};
}

Result<> BudgetPage::makeVersion()
{
    const budgets::Budget seen = *m_shown;
    TANDEM_TRY(const auto made,
               office().change(budgets::actions::createBudget, [&](UnitOfWork& work) {
                   return budgets::copyBudget(work, seen.id, {});
               }));
    desk().tell(tr("Version %1 created").arg(made.number));
    desk().open(u"budgets.budget"_s, made.id.value());
    return {};
}

Result<> BudgetPage::setControl()
{
    const budgets::Budget seen = *m_shown;
    const auto policy = static_cast<budgets::ControlPolicy>(m_policy->currentIndex());
    const auto span = static_cast<budgets::ControlSpan>(m_span->currentIndex());
    TANDEM_CHECK(office().change(budgets::actions::setControl, [&](UnitOfWork& work) {
        return budgets::setControl(work, seen.id, seen.version, policy, span);
    }));
    desk().tell(tr("The control of budget %1 is set").arg(seen.name));
    return {};
}

} // namespace tandem::gui
