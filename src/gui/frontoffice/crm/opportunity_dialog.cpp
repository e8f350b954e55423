#include "gui/frontoffice/crm/opportunity_dialog.h"

#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/party_queries.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/list_lookup.h"
#include "reports/lists.h"
#include "workflows/create_party.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

namespace tandem::gui {

using namespace Qt::StringLiterals;

Result<OpportunitySeen> opportunitySeen(Reader& books, crm::OpportunityId id)
{
    TANDEM_TRY(auto opportunity, crm::opportunity(books, id));
    TANDEM_TRY(const auto party, crm::party(books, opportunity.party));
    return OpportunitySeen{std::move(opportunity), party.name};
}

OpportunityDialog::OpportunityDialog(Desk& shared, const LookupHit& party, QWidget* parent)
    : OpportunityDialog(shared, crm::OpportunityId(), crm::actions::createOpportunity,
                        shared.locality.currency, parent)
{
    setWindowTitle(tr("New opportunity"));
    m_closesOn->setValue(desk().clock.today().addMonths(1));
    if (party.id != 0)
        m_party->setHit(party);
    (party.id != 0 ? m_title : static_cast<QLineEdit*>(m_party))->setFocus();
}

OpportunityDialog::OpportunityDialog(Desk& shared, const OpportunitySeen& seen, QWidget* parent)
    : OpportunityDialog(shared, seen.opportunity.id, crm::actions::changeOpportunity,
                        seen.opportunity.expected.currency(), parent)
{
    setWindowTitle(tr("Opportunity"));
    show(seen);
    m_title->setFocus();
}

OpportunityDialog::OpportunityDialog(Desk& shared, crm::OpportunityId id, const Action& action,
                                     const Currency& currency, QWidget* parent)
    : FormDialog(shared, parent)
    , m_id(id)
    , m_party(new LookupEdit(listLookup(desk(), this, reports::partyList(),
                                        {.code = u"code"_s, .text = u"name"_s, .note = u"town"_s})))
    , m_title(new QLineEdit)
    , m_expected(new AmountEdit(locality(), currency))
    , m_closesOn(new DateEdit(desk().clock, locality()))
    , m_stages(new QComboBox)
    , m_owner(new QComboBox)
{
    setRecord(id.value());
    auto* const form = new QFormLayout(this);
    form->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                             metrics::spaceLarge);
    form->setVerticalSpacing(metrics::spaceMedium);
    m_party->setObjectName(u"partyEdit"_s);
    m_title->setObjectName(u"titleEdit"_s);
    m_expected->setObjectName(u"expectedEdit"_s);
    m_closesOn->setObjectName(u"closesOnEdit"_s);
    m_stages->setObjectName(u"stageCombo"_s);
    m_owner->setObjectName(u"ownerCombo"_s);
    m_owner->addItem(tr("nobody"), qlonglong(0));
    form->addRow(tr("C&ustomer"), m_party);
    form->addRow(tr("&What may be sold"), m_title);
    form->addRow(tr("&Expected"), m_expected);
    form->addRow(tr("&Decided by"), m_closesOn);
    form->addRow(tr("S&tage"), m_stages);
    form->addRow(tr("&Owner"), m_owner);
    auto* const error = new QLabel;
    form->addRow(error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    form->addRow(buttons);
    tie(buttons, error, action, tr("&Save"));
    setMinimumWidth(480);
    readChoices();
}

void OpportunityDialog::show(const OpportunitySeen& seen)
{
    const crm::Opportunity& one = seen.opportunity;
    m_version = one.version;
    m_stage = one.stage;
    m_ownerId = one.owner;
    m_party->setHit({.id = one.party.value(), .text = seen.party});
    m_title->setText(one.title);
    m_expected->setValue(one.expected);
    m_closesOn->setValue(one.closesOn);
    m_stages->setCurrentIndex(m_stages->findData(static_cast<qlonglong>(one.stage.value())));
    m_owner->setCurrentIndex(
        std::max(0, m_owner->findData(static_cast<qlonglong>(one.owner.value()))));
}

void OpportunityDialog::fillAnew(const std::function<void()>& filled)
{
    desk().background.read(
        crm::actions::opportunities, this,
        [id = m_id](Reader& books) { return opportunitySeen(books, id); },
        [this, filled](const Result<OpportunitySeen>& read) {
            if (!read)
                return showError(read.error());
            show(*read);
            filled();
        });
}

/// Stages and users, as soon as they are read.
void OpportunityDialog::readChoices()
{
    using Choices = std::pair<std::vector<crm::Stage>, std::vector<crm::Owner>>;
    desk().background.read(
        crm::actions::opportunities, this,
        [](Reader& books) -> Result<Choices> {
            TANDEM_TRY(auto stages, crm::stages(books));
            TANDEM_TRY(auto owners, crm::owners(books));
            return Choices{std::move(stages), std::move(owners)};
        },
        [this](const Result<Choices>& choices) {
            if (!choices)
                return showError(choices.error());
            for (const crm::Stage& one : choices->first) {
                m_stages->addItem(one.name, static_cast<qlonglong>(one.id.value()));
                if (one.id == m_stage)
                    m_stages->setCurrentIndex(m_stages->count() - 1);
            }
            for (const crm::Owner& one : choices->second) {
                m_owner->addItem(one.fullName.isEmpty() ? one.name : one.fullName,
                                 static_cast<qlonglong>(one.user.value()));
                if (one.user == m_ownerId)
                    m_owner->setCurrentIndex(m_owner->count() - 1);
            }
        });
}

std::vector<Error> OpportunityDialog::problems()
{
    std::vector<Error> errors;
    if (m_party->record() == 0)
        collect(errors, Result<>(fail(crm::errors::partyNotFound, {m_party->text()})), u"party"_s);
    if (m_title->text().trimmed().isEmpty())
        collect(errors, Result<>(fail(crm::errors::titleMissing)), u"title"_s);
    collect(errors, m_expected->value(), u"expected"_s);
    collect(errors, m_closesOn->value(), u"closesOn"_s);
    return errors;
}

Result<crm::OpportunityDraft> OpportunityDialog::draft() const
{
    TANDEM_TRY(const Money expected, m_expected->value());
    TANDEM_TRY(const QDate closesOn, m_closesOn->value());
    return crm::OpportunityDraft{.party = PartyId(m_party->record()),
                                 .title = m_title->text().trimmed(),
                                 .expected = expected,
                                 .stage = m_stages->currentText(),
                                 .closesOn = closesOn,
                                 .owner = UserId(m_owner->currentData().toLongLong())};
}

Result<std::int64_t> OpportunityDialog::create(const crm::OpportunityDraft& draft)
{
    const Request asked = request(
        {QString::number(draft.party.value()), draft.title, QString::number(draft.expected.minor()),
         draft.closesOn.toString(Qt::ISODate), draft.stage, QString::number(draft.owner.value())});
    TANDEM_TRY(const Receipt receipt, workflows::createOpportunity(office(), asked, draft));
    return receipt.id;
}

Result<std::int64_t> OpportunityDialog::save()
{
    TANDEM_TRY(const auto wanted, draft());
    std::int64_t record = m_id.value();
    if (m_id.isSet()) {
        TANDEM_CHECK(office().change(crm::actions::changeOpportunity, [&](UnitOfWork& work) {
            return crm::changeOpportunity(work, m_id, m_version, wanted);
        }));
    } else {
        TANDEM_TRY(record, create(wanted));
    }
    desk().tell(tr("Opportunity %1 saved").arg(wanted.title));
    return record;
}

} // namespace tandem::gui
