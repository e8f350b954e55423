#include "gui/office/approval_rule_dialog.h"

#include "backoffice/ledger/actions.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/amount_edit.h"
#include "gui/office/approval_rule_words.h"
#include "gui/office/need_words.h"

#include <QComboBox>
#include <QListWidget>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using ledger::RuledKind;
using ledger::RuledSubject;

ApprovalRuleDialog::ApprovalRuleDialog(Desk& shared, ledger::ApprovalRule rule,
                                       const std::vector<ledger::Account>& accounts, Staff staff,
                                       QWidget* parent)
    : ShortDialog(shared, rule.id.isSet() ? tr("Change approval rule") : tr("New approval rule"),
                  parent)
    , m_rule(std::move(rule))
    , m_subject(new QComboBox)
    , m_kind(new QComboBox)
    , m_from(new AmountEdit(locality(), m_rule.amountFrom.currency()))
    , m_account(new AccountEdit)
    , m_staff(std::move(staff))
    , m_approvers(new QListWidget)
{
    setRecord(m_rule.id.value());
    addNote(tr("What a rule fits is booked only after somebody else has agreed: any one of those "
               "chosen here, or whoever may approve if nobody is. Nobody approves what is their "
               "own."));
    for (const RuledSubject subject : {RuledSubject::Entry, RuledSubject::Payment})
        m_subject->addItem(ApprovalRuleWords::of(subject), ledger::nameOf(subject));
    m_subject->setCurrentIndex(m_subject->findData(ledger::nameOf(m_rule.subject)));
    showKinds();
    m_kind->setCurrentIndex(m_kind->findData(ledger::nameOf(m_rule.kind)));
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this] {
        showKinds();
        showApprovers();
    });
    constexpr int rowsMin = 4;
    m_approvers->setMinimumHeight(
        rowsMin * (m_approvers->fontMetrics().lineSpacing() + metrics::spaceSmall));
    for (const ledger::Approver& one : m_rule.approvers)
        offer(one, NeedWords::of(one), true);
    showApprovers();
    m_from->setValue(m_rule.amountFrom);
    m_account->setAccounts(accounts);
    m_account->setPlaceholderText(tr("Whatever it meets"));
    if (m_rule.account.isSet())
        m_account->setValue(m_rule.account);
    addField(tr("&For"), u"subject"_s, m_subject);
    addField(tr("&Type"), u"kind"_s, m_kind);
    addField(tr("From &amount"), u"amountFrom"_s, m_from);
    addField(tr("Acc&ount"), u"account"_s, m_account);
    addField(tr("Approved &by"), u"approvers"_s, m_approvers);
    finish(ledger::actions::changeApprovalRules);
}

/// Those of the subject that is chosen.
void ApprovalRuleDialog::showKinds()
{
    const bool isOfEntries = m_subject->currentData().toString() == nameOf(RuledSubject::Entry);
    m_kind->clear();
    const std::vector<RuledKind> kinds =
        isOfEntries ? std::vector{RuledKind::Any, RuledKind::Manual, RuledKind::Reversal}
                    : std::vector{RuledKind::Any, RuledKind::In, RuledKind::Out};
    for (const RuledKind kind : kinds)
        m_kind->addItem(ApprovalRuleWords::of(kind), ledger::nameOf(kind));
}

void ApprovalRuleDialog::offer(const ledger::Approver& approver, const QString& text, bool isChosen)
{
    auto* const item = new QListWidgetItem(text, m_approvers);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    m_offered.push_back(approver);
}

/// Those who are chosen, the roles, and the users who could approve what the rule is about.
void ApprovalRuleDialog::showApprovers()
{
    const std::vector<ledger::Approver> before = chosen();
    m_approvers->clear();
    m_offered.clear();
    ledger::ApprovalRule rule = m_rule;
    rule.subject = ledger::ruledSubjectNamed(m_subject->currentData().toString())
                       .value_or(RuledSubject::Entry);
    rule.approvers.clear();
    const auto isChosen = [&](const ledger::Approver& approver) {
        return std::ranges::any_of(before, [&](const ledger::Approver& one) {
            return one.user == approver.user && one.role == approver.role;
        });
    };
    for (const ledger::Approver& one : before)
        if (const auto state = ledger::stateOf(rule, one, m_staff);
            state != ledger::ApproverState::Fit && state != ledger::ApproverState::Unheld)
            offer(one, NeedWords::whyNot(one, state), true);
    for (const NamedRole& role : m_staff.roles) {
        const ledger::Approver one{.role = role.id, .name = role.name};
        offer(one, NeedWords::of(one), isChosen(one));
    }
    for (const Colleague& user : m_staff.people)
        if (ledger::mayMeet(rule, user)) {
            const ledger::Approver one{.user = user.id, .name = user.name};
            const bool hasName = !user.fullName.isEmpty() && user.fullName != user.name;
            offer(one, hasName ? u"%1 (%2)"_s.arg(user.fullName, user.name) : user.name,
                  isChosen(one));
        }
}

std::vector<ledger::Approver> ApprovalRuleDialog::chosen() const
{
    std::vector<ledger::Approver> all;
    for (int row = 0; row < m_approvers->count(); ++row)
        if (m_approvers->item(row)->checkState() == Qt::Checked)
            all.push_back(m_offered[static_cast<std::size_t>(row)]);
    return all;
}

Result<std::int64_t> ApprovalRuleDialog::save()
{
    ledger::ApprovalRule rule = m_rule;
    rule.subject = ledger::ruledSubjectNamed(m_subject->currentData().toString())
                       .value_or(RuledSubject::Entry);
    rule.kind = ledger::ruledKindNamed(m_kind->currentData().toString()).value_or(RuledKind::Any);
    TANDEM_TRY(rule.amountFrom, m_from->value());
    rule.approvers = chosen();
    rule.account = {};
    if (!m_account->text().trimmed().isEmpty()) {
        const auto account = m_account->value();
        if (!account)
            return Failure(account.error()).at(u"account"_s);
        rule.account = *account;
    }
    TANDEM_TRY(const auto id,
               office().change(ledger::actions::changeApprovalRules,
                               [&](UnitOfWork& work) -> Result<ledger::ApprovalRuleId> {
                                   if (!rule.id.isSet())
                                       return ledger::addApprovalRule(work, rule);
                                   TANDEM_CHECK(ledger::changeApprovalRule(work, rule));
                                   return rule.id;
                               }));
    desk().tell(tr("The approval rule is saved"));
    return id.value();
}

} // namespace tandem::gui
