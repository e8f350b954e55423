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
#include "gui/office/need_words.h"
#include "office/actions.h"
#include "office/company.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using ledger::ApprovalRule;

namespace {

RowCell approversCell(const ApprovalRule& rule, const Staff& staff)
{
    RowCell cell{.text = NeedWords::whoApproves(rule), .isMuted = rule.approvers.empty()};
    if (!NeedWords::whatToMend(rule, staff).isEmpty())
        cell.tone = Tone::Bad;
    return cell;
}

} // namespace

ApprovalRulesPage::ApprovalRulesPage(Desk& desk, QWidget* parent)
    : Page(desk,
           {{"approval_rule"},
            {"approval_rule_approver"},
            {"account"},
            {"app_user"},
            {"user_role"},
            {"role"},
            {"role_permission"},
            {"cover"}},
           parent)
    , m_table(new RowTable({{tr("Rule"), ColumnFit::Contents, Qt::AlignRight},
                            {tr("For")},
                            {tr("Type")},
                            {tr("From"), ColumnFit::Contents, Qt::AlignRight},
                            {tr("Account"), ColumnFit::Stretch},
                            {tr("Approved by"), ColumnFit::Stretch}}))
    , m_add(new QPushButton)
    , m_change(new QPushButton)
    , m_end(new QPushButton)
    , m_queue(new QPushButton(tr("&Waiting for approval")))
    , m_mend(new TextLabel({}))
{
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
    m_queue->setEnabled(office().allows(actions::approvalList));
    connect(m_queue, &QPushButton::clicked, this,
            [this] { this->desk().open(u"office.approvals"_s, 0); });
    connect(m_table, &RowTable::rowOpened, this, [this] {
        if (const ApprovalRule* const rule = current(); rule && m_change->isEnabled())
            open(*rule);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ApprovalRulesPage::showCurrent);
    build();
}

void ApprovalRulesPage::build()
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::pageMargin);
    auto* const card = new Card(tr("What waits for a second person"));
    auto* const note = new TextLabel(
        tr("An entry or a payment waits for every rule that fits it. Where a rule names nobody, "
           "whoever has a role with the permission to approve may do so; the report Duties names "
           "those who could both make and approve."),
        TextRole::Caption, ColorToken::Muted);
    note->setWordWrap(true);
    note->setContentsMargins(metrics::spaceLarge, 0, metrics::spaceLarge, metrics::spaceSmall);
    card->body()->addWidget(note);
    card->body()->addWidget(m_table);
    m_mend->setWordWrap(true);
    m_mend->setContentsMargins(metrics::spaceLarge, metrics::spaceSmall, metrics::spaceLarge,
                               metrics::spaceMedium);
    card->body()->addWidget(m_mend);
    m_table->setAccessibleName(tr("Approval rules"));
    m_add->setText(tr("&New rule\u2026"));
    m_change->setText(tr("&Change\u2026"));
    m_end->setText(tr("En&d rule"));
    for (QPushButton* const button : {m_queue, m_add, m_change, m_end}) {
        button->setProperty("compact", true);
        card->addHeadWidget(button);
    }
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
            TANDEM_TRY(Staff people, staff(books));
            return Shown{std::move(rules), std::move(accounts), std::move(people), whose.currency};
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
             .cells = {{.text = QString::number(rule.id.value()), .sign = 1, .isMuted = true},
                       {.text = ApprovalRuleWords::of(rule.subject), .isStrong = true},
                       {.text = ApprovalRuleWords::of(rule.kind)},
                       {.text = formatAmount(rule.amountFrom, locality().numbers), .sign = 1},
                       {.text = isOfOne ? titleOf(*account) : tr("Whatever it meets"),
                        .isMuted = !isOfOne},
                       approversCell(rule, m_shown->staff)}});
    }
    if (rows.empty())
        rows.push_back(
            {.cells = {{}, {.text = tr("Nothing waits"), .isMuted = true}, {}, {}, {}, {}}});
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
    const QString mend = current() ? NeedWords::whatToMend(*current(), m_shown->staff) : QString();
    m_mend->setText(mend);
    m_mend->setVisible(!mend.isEmpty());
}

void ApprovalRulesPage::open(const ApprovalRule& rule)
{
    (new ApprovalRuleDialog(desk(), rule, m_shown->accounts, m_shown->staff, this))->open();
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
