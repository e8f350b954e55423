#include "gui/office/approval_rule_dialog.h"

#include "backoffice/ledger/actions.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/amount_edit.h"
#include "gui/office/approval_rule_words.h"

#include <QComboBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using ledger::RuledKind;
using ledger::RuledSubject;

ApprovalRuleDialog::ApprovalRuleDialog(Desk& shared, ledger::ApprovalRule rule,
                                       const std::vector<ledger::Account>& accounts,
                                       QWidget* parent)
    : ShortDialog(shared, rule.id.isSet() ? tr("Change approval rule") : tr("New approval rule"),
                  parent)
    , m_rule(std::move(rule))
    , m_subject(new QComboBox)
    , m_kind(new QComboBox)
    , m_from(new AmountEdit(locality(), m_rule.amountFrom.currency()))
    , m_account(new AccountEdit)
{
    setRecord(m_rule.id.value());
    addNote(tr("What a rule fits is booked only after somebody else, who may approve, has agreed. "
               "Nobody approves what is their own."));
    for (const RuledSubject subject : {RuledSubject::Entry, RuledSubject::Payment})
        m_subject->addItem(ApprovalRuleWords::of(subject), ledger::nameOf(subject));
    m_subject->setCurrentIndex(m_subject->findData(ledger::nameOf(m_rule.subject)));
    showKinds();
    m_kind->setCurrentIndex(m_kind->findData(ledger::nameOf(m_rule.kind)));
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ApprovalRuleDialog::showKinds);
    m_from->setValue(m_rule.amountFrom);
    m_account->setAccounts(accounts);
    m_account->setPlaceholderText(tr("Whatever it meets"));
    if (m_rule.account.isSet())
        m_account->setValue(m_rule.account);
    addField(tr("&For"), u"subject"_s, m_subject);
    addField(tr("&Type"), u"kind"_s, m_kind);
    addField(tr("From &amount"), u"amountFrom"_s, m_from);
    addField(tr("Acc&ount"), u"account"_s, m_account);
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

Result<std::int64_t> ApprovalRuleDialog::save()
{
    ledger::ApprovalRule rule = m_rule;
    rule.subject = ledger::ruledSubjectNamed(m_subject->currentData().toString())
                       .value_or(RuledSubject::Entry);
    rule.kind = ledger::ruledKindNamed(m_kind->currentData().toString()).value_or(RuledKind::Any);
    TANDEM_TRY(rule.amountFrom, m_from->value());
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
