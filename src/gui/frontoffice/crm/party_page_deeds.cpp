#include "backoffice/settlements/actions.h"
#include "frontoffice/crm/actions.h"
#include "gui/frontoffice/crm/account_statement_dialog.h"
#include "gui/frontoffice/crm/credit_limit_dialog.h"
#include "gui/frontoffice/crm/interaction_dialog.h"
#include "gui/frontoffice/crm/opportunity_dialog.h"
#include "gui/frontoffice/crm/party_dialog.h"
#include "gui/frontoffice/crm/party_page.h"
#include "gui/frontoffice/crm/party_seen.h"
#include "gui/frontoffice/crm/reason_dialog.h"

#include <QTemporaryDir>

/// What is done with a party from its page.
namespace tandem::gui {

using namespace Qt::StringLiterals;

void PartyPage::edit()
{
    if (m_seen && office().allows(crm::actions::updateParty))
        (new PartyDialog(desk(), m_seen->party, this))->open();
}

/// Another one like this: with what two parties may share, and without what is one's own.
void PartyPage::duplicate()
{
    if (!m_seen || !office().allows(crm::actions::createParty))
        return;
    crm::Party copy = m_seen->party;
    copy.id = PartyId();
    copy.version = 0;
    copy.code.clear();
    copy.channels.clear();
    copy.bankAccounts.clear();
    copy.taxIds.clear();
    auto* const dialog = new PartyDialog(desk(), copy, this);
    connect(dialog, &PartyDialog::saved, this,
            [this](std::int64_t record) { desk().open(u"crm.party"_s, record); });
    dialog->open();
}

void PartyPage::newInteraction()
{
    if (m_seen)
        (new InteractionDialog(desk(), m_id, m_seen->party.name, this))->open();
}

void PartyPage::newOpportunity()
{
    if (m_seen)
        (new OpportunityDialog(desk(), {.id = m_id.value(), .text = m_seen->party.name}, this))
            ->open();
}

Result<> PartyPage::setCreditLimit()
{
    if (m_seen && m_seen->credit)
        (new CreditLimitDialog(desk(), m_seen->party.name, *m_seen->credit, this))->open();
    return {};
}

/// Puts the customer on hold, or ends that.
Result<> PartyPage::toggleCreditHold()
{
    if (!m_seen || !m_seen->credit)
        return {};
    if (!m_seen->credit->isHeld()) {
        const auto hold = [this, id = m_id](const QString& reason) {
            return office().change(settlements::actions::holdCredit, [&](UnitOfWork& work) {
                return settlements::holdCredit(work, id, reason);
            });
        };
        (new ReasonDialog(desk(), tr("Why does %1 get no credit?").arg(m_seen->party.name),
                          settlements::actions::holdCredit, hold, this))
            ->open();
        return {};
    }
    TANDEM_CHECK(office().change(settlements::actions::releaseCredit, [this](UnitOfWork& work) {
        return settlements::releaseCredit(work, m_id);
    }));
    desk().tell(tr("%1 gets credit again").arg(m_seen->party.name));
    return {};
}

void PartyPage::writeStatement()
{
    if (!m_seen)
        return;
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    (new AccountStatementDialog(desk(), m_seen->party, *m_copies, this))->open();
}

} // namespace tandem::gui
