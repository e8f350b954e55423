#include "gui/frontoffice/crm/opportunity_dialog.h"

#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/errors.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/list_lookup.h"
#include "reports/lists.h"
#include "workflows/create_party.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

namespace tandem::gui {

using namespace Qt::StringLiterals;

OpportunityDialog::OpportunityDialog(Desk& shared, const LookupHit& party, QWidget* parent)
    : FormDialog(shared, parent)
    , m_party(new LookupEdit(listLookup(desk(), this, reports::partyList(),
                                        {.code = u"code"_s, .text = u"name"_s, .note = u"town"_s})))
    , m_title(new QLineEdit)
    , m_expected(new AmountEdit(locality(), locality().currency))
    , m_closesOn(new DateEdit(desk().clock, locality()))
{
    setWindowTitle(tr("New opportunity"));
    auto* const form = new QFormLayout(this);
    form->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                             metrics::spaceLarge);
    form->setVerticalSpacing(metrics::spaceMedium);
    m_party->setObjectName(u"partyEdit"_s);
    m_title->setObjectName(u"titleEdit"_s);
    m_expected->setObjectName(u"expectedEdit"_s);
    m_closesOn->setObjectName(u"closesOnEdit"_s);
    m_closesOn->setValue(desk().clock.today().addMonths(1));
    form->addRow(tr("C&ustomer"), m_party);
    form->addRow(tr("&What may be sold"), m_title);
    form->addRow(tr("&Expected"), m_expected);
    form->addRow(tr("&Decided by"), m_closesOn);
    auto* const error = new QLabel;
    form->addRow(error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    form->addRow(buttons);
    tie(buttons, error, crm::actions::createOpportunity, tr("&Save"));
    setMinimumWidth(480);
    if (party.id != 0)
        m_party->setHit(party);
    (party.id != 0 ? m_title : static_cast<QLineEdit*>(m_party))->setFocus();
}

Result<std::int64_t> OpportunityDialog::save()
{
    if (m_party->record() == 0)
        return fail(crm::errors::partyNotFound, {m_party->text()}).at(u"party"_s);
    TANDEM_TRY(const Money expected, m_expected->value());
    TANDEM_TRY(const QDate closesOn, m_closesOn->value());
    const crm::OpportunityDraft draft{.party = PartyId(m_party->record()),
                                      .title = m_title->text().trimmed(),
                                      .expected = expected,
                                      .closesOn = closesOn};
    const Request asked =
        request({QString::number(draft.party.value()), draft.title,
                 QString::number(expected.minor()), closesOn.toString(Qt::ISODate)});
    TANDEM_TRY(const Receipt receipt, workflows::createOpportunity(office(), asked, draft));
    desk().tell(tr("Opportunity %1 saved").arg(draft.title));
    return receipt.id;
}

} // namespace tandem::gui
