#include "gui/office/approval_rules_page.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/card.h"
#include "gui/kit/row_table.h"
#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"
#include "gui/office/approval_rule_dialog.h"
#include "gui/office/approval_rule_words.h"
#include "office/actions.h"
#include "office/company.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using ledger::ApprovalRule;

ApprovalRulesPage::ApprovalRulesPage(Desk& desk, QWidget* parent)
    : Page(desk, {{"approval_rule"}, {"account"}}, parent)
    , m_table(new RowTable({{tr("For")},
                            {tr("Type")},
                            {tr("From"), ColumnFit::Contents, Qt::AlignRight},
                            {tr("Account"), ColumnFit::Stretch}}))
    , m_add(new QPushButton)
    , m_change(new QPushButton)
    , m_end(new QPushButton)
    , m_queue(new QPushButton(tr("&Waiting for approval")))
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::pageMargin);
    auto* const card = new Card(tr("What waits for a second person"));
    auto* const note = new TextLabel(
        tr("The first rule that fits an entry or a payment makes it wait. Who may approve has a "
           "role with that permission; the report Duties names those who could both make and "
           "approve."),
        TextRole::Caption, ColorToken::Muted);
    note->setWordWrap(true);
    note->setContentsMargins(metrics::spaceLarge, 0, metrics::spaceLarge, metrics::spaceSmall);
    card->body()->addWidget(note);
    card->body()->addWidget(m_table);
    m_table->setAccessibleName(tr("Approval rules"));
    using ledger::actions::changeApprovalRules;
    bind(m_add, changeApprovalRules, [this]() -> Result<> {
        if (m_shown)
            open({.amountFrom = Money::zero(m_shown->currency)});
        return {};
    });
    bind(m_change, changeApprovalRules, [this]() -> Result<> {
        if (const ApprovalRule* const rule = current())
            open(*rule);
        return {};
    });
    bind(m_end, changeApprovalRules, [this] { return end(); });
    m_add->setText(tr("&New rule\u2026"));
    m_change->setText(tr("&Change\u2026"));
    m_end->setText(tr("En&d rule"));
    for (QPushButton* const button : {m_queue, m_add, m_change, m_end}) {
        button->setProperty("compact", true);
        card->addHeadWidget(button);
    }
    m_queue->setEnabled(office().allows(actions::approvalList));
    connect(m_queue, &QPushButton::clicked, this,
            [this] { this->desk().open(u"office.approvals"_s, 0); });
    connect(m_table, &RowTable::rowOpened, this, [this] {
        if (const ApprovalRule* const rule = current(); rule && m_change->isEnabled())
            open(*rule);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ApprovalRulesPage::showCurrent);
    all->addWidget(card);
}

void ApprovalRulesPage::reload()
{
    readLater(
        ledger::actions::approvalRules,
        [](Reader& books) -> Result<Shown> {
            TANDEM_TRY(const Company whose, company(books));
            TANDEM_TRY(auto rules, ledger::approvalRules(books));
            TANDEM_TRY(auto accounts, ledger::accounts(books));
            return Shown{std::move(rules), std::move(accounts), whose.currency};
        },
        [this](Shown shown) { show(std::move(shown)); });
}

void ApprovalRulesPage::show(Shown shown)
{
    const int before = m_table->currentIndex().row();
    m_shown.emplace(std::move(shown));
    std::vector<RowOfCells> rows;
    for (const ApprovalRule& rule : m_shown->rules) {
        const auto account =
            std::ranges::find(m_shown->accounts, rule.account, &ledger::Account::id);
        const bool isOfOne = account != m_shown->accounts.end();
        rows.push_back(
            {.id = rule.id.value(),
             .cells = {{.text = ApprovalRuleWords::of(rule.subject), .isStrong = true},
                       {.text = ApprovalRuleWords::of(rule.kind)},
                       {.text = formatAmount(rule.amountFrom, locality().numbers), .sign = 1},
                       {.text = isOfOne ? titleOf(*account) : tr("Whatever it meets"),
                        .isMuted = !isOfOne}}});
    }
    if (rows.empty())
        rows.push_back({.cells = {{.text = tr("Nothing waits"), .isMuted = true}, {}, {}, {}}});
    const int last = static_cast<int>(rows.size()) - 1;
    m_table->setRows(std::move(rows));
    chooseRow(*m_table, std::clamp(before, 0, last));
    showCurrent();
}

const ApprovalRule* ApprovalRulesPage::current() const
{
    const int row = m_table->currentIndex().row();
    return !m_shown || row < 0 || row >= static_cast<int>(m_shown->rules.size())
               ? nullptr
               : &m_shown->rules[static_cast<std::size_t>(row)];
}

void ApprovalRulesPage::showCurrent()
{
    const bool may = office().allows(ledger::actions::changeApprovalRules);
    m_change->setEnabled(may && current());
    m_end->setEnabled(may && current());
}

void ApprovalRulesPage::open(const ApprovalRule& rule)
{
    (new ApprovalRuleDialog(desk(), rule, m_shown->accounts, this))->open();
}

Result<> ApprovalRulesPage::end()
{
    const ApprovalRule* const rule = current();
    if (!rule)
        return {};
    TANDEM_CHECK(
        office().change(ledger::actions::changeApprovalRules, [id = rule->id](UnitOfWork& work) {
            return ledger::removeApprovalRule(work, id);
        }));
    desk().tell(tr("The approval rule has ended"));
    return {};
}

void ApprovalRulesPage::focusFirst()
{
    m_table->setFocus();
}

} // namespace tandem::gui
