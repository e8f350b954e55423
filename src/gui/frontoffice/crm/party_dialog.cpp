#include "gui/frontoffice/crm/party_dialog.h"

#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/duplicates.h"
#include "frontoffice/crm/party_service.h"
#include "frontoffice/crm/ui_party_dialog.h"
#include "workflows/create_party.h"

#include <QTimer>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 250;
constexpr int duplicatesShown = 4;

QString reasonWord(crm::DuplicateReason reason)
{
    switch (reason) {
    case crm::DuplicateReason::SameTaxId:
        return PartyDialog::tr("same tax id");
    case crm::DuplicateReason::SameAccount:
        return PartyDialog::tr("same account");
    case crm::DuplicateReason::SameMail:
        return PartyDialog::tr("same mail address");
    case crm::DuplicateReason::SamePhone:
        return PartyDialog::tr("same phone");
    case crm::DuplicateReason::SameName:
        return PartyDialog::tr("same name");
    case crm::DuplicateReason::SimilarName:
        break;
    }
    return PartyDialog::tr("similar name");
}

/// The first channel of a kind, or nullptr.
const crm::Channel* firstOf(const crm::PartyDraft& draft, crm::ChannelKind kind)
{
    const auto found = std::ranges::find(draft.channels, kind, &crm::Channel::kind);
    return found == draft.channels.end() ? nullptr : &*found;
}

/// Puts `value` in the place of the first channel of its kind; an empty one takes it out.
void setFirst(crm::PartyDraft& draft, crm::ChannelKind kind, const QString& value)
{
    const auto found = std::ranges::find(draft.channels, kind, &crm::Channel::kind);
    if (found != draft.channels.end() && found->value == value)
        return;
    if (found != draft.channels.end() && value.isEmpty())
        draft.channels.erase(found);
    else if (found != draft.channels.end())
        *found = {.kind = kind, .value = value, .label = found->label};
    else if (!value.isEmpty())
        draft.channels.push_back({.kind = kind, .value = value});
}

/// Replaces the first of `all`, adds it if there is none, or takes it out if it has no `key`.
template <class Part>
void setFirstPart(std::vector<Part>& all, const Part& part, bool isEmpty)
{
    if (isEmpty && !all.empty())
        all.erase(all.begin());
    else if (!isEmpty && all.empty())
        all.push_back(part);
    else if (!isEmpty)
        all.front() = part;
}

} // namespace

PartyDialog::PartyDialog(Desk& shared, QWidget* parent)
    : FormDialog(shared, parent)
    , m_ui(std::make_unique<Ui::PartyDialog>())
    , m_party(std::make_unique<crm::Party>())
    , m_pause(new QTimer(this))
{
    m_party->isCustomer = true;
    begin();
}

PartyDialog::PartyDialog(Desk& shared, const crm::Party& party, QWidget* parent)
    : FormDialog(shared, parent)
    , m_ui(std::make_unique<Ui::PartyDialog>())
    , m_party(std::make_unique<crm::Party>(party))
    , m_pause(new QTimer(this))
{
    begin();
}

PartyDialog::~PartyDialog() = default;

void PartyDialog::begin()
{
    m_ui->setupUi(this);
    m_ui->kindCombo->addItem(tr("Company"), static_cast<int>(crm::PartyKind::Company));
    m_ui->kindCombo->addItem(tr("Person"), static_cast<int>(crm::PartyKind::Person));
    const bool isNew = !m_party->id.isSet();
    tie(m_ui->buttons, m_ui->errorLabel,
        isNew ? crm::actions::createParty : crm::actions::updateParty, tr("Sa&ve"));
    setWindowTitle(isNew ? tr("New party") : m_party->name);
    showText(m_ui->duplicatesLabel, {});
    QPalette tinted = m_ui->duplicatesLabel->palette();
    tinted.setColor(QPalette::WindowText, color(ColorToken::Warn));
    m_ui->duplicatesLabel->setPalette(tinted);
    fill();
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPauseMs);
    connect(m_pause, &QTimer::timeout, this, &PartyDialog::lookForDuplicates);
    for (QLineEdit* const edit : {m_ui->nameEdit, m_ui->phoneEdit, m_ui->mailEdit, m_ui->ibanEdit,
                                  m_ui->taxIdEdit, m_ui->townEdit})
        connect(edit, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    m_ui->nameEdit->setFocus();
}

void PartyDialog::fill()
{
    const crm::Party& party = *m_party;
    m_ui->kindCombo->setCurrentIndex(m_ui->kindCombo->findData(static_cast<int>(party.kind)));
    m_ui->nameEdit->setText(party.name);
    m_ui->codeEdit->setText(party.code);
    m_ui->termsSpin->setValue(party.paymentTermsDays);
    m_ui->noteEdit->setPlainText(party.note);
    m_ui->customerCheck->setChecked(party.isCustomer);
    m_ui->supplierCheck->setChecked(party.isSupplier);
    m_ui->visitorCheck->setChecked(party.isVisitor);
    if (!party.addresses.empty()) {
        const crm::Address& address = party.addresses.front();
        m_ui->streetEdit->setText(address.street);
        m_ui->numberEdit->setText(address.number);
        m_ui->postcodeEdit->setText(address.postcode);
        m_ui->townEdit->setText(address.town);
        m_ui->countryEdit->setText(address.country);
    }
    if (const auto* const phone = firstOf(party, crm::ChannelKind::Phone))
        m_ui->phoneEdit->setText(phone->value);
    if (const auto* const mail = firstOf(party, crm::ChannelKind::Mail))
        m_ui->mailEdit->setText(mail->value);
    if (!party.bankAccounts.empty())
        m_ui->ibanEdit->setText(party.bankAccounts.front().iban);
    if (!party.taxIds.empty())
        m_ui->taxIdEdit->setText(party.taxIds.front().number);
}

crm::PartyDraft PartyDialog::draft() const
{
    const auto text = [](const QLineEdit* edit) { return edit->text().trimmed(); };
    crm::PartyDraft draft = *m_party;
    draft.kind = static_cast<crm::PartyKind>(m_ui->kindCombo->currentData().toInt());
    draft.name = text(m_ui->nameEdit);
    draft.code = text(m_ui->codeEdit);
    draft.paymentTermsDays = m_ui->termsSpin->value();
    draft.note = m_ui->noteEdit->toPlainText();
    draft.isCustomer = m_ui->customerCheck->isChecked();
    draft.isSupplier = m_ui->supplierCheck->isChecked();
    draft.isVisitor = m_ui->visitorCheck->isChecked();
    crm::Address address = draft.addresses.empty() ? crm::Address{} : draft.addresses.front();
    address.street = text(m_ui->streetEdit);
    address.number = text(m_ui->numberEdit);
    address.postcode = text(m_ui->postcodeEdit);
    address.town = text(m_ui->townEdit);
    address.country = text(m_ui->countryEdit).toUpper();
    setFirstPart(draft.addresses, address,
                 (address.street + address.postcode + address.town + address.country).isEmpty());
    setFirst(draft, crm::ChannelKind::Phone, text(m_ui->phoneEdit));
    setFirst(draft, crm::ChannelKind::Mail, text(m_ui->mailEdit));
    crm::BankAccount account =
        draft.bankAccounts.empty() ? crm::BankAccount{} : draft.bankAccounts.front();
    account.iban = text(m_ui->ibanEdit);
    setFirstPart(draft.bankAccounts, account, account.iban.isEmpty());
    crm::TaxId taxId = draft.taxIds.empty() ? crm::TaxId{.country = address.country, .number = {}}
                                            : draft.taxIds.front();
    taxId.number = text(m_ui->taxIdEdit);
    setFirstPart(draft.taxIds, taxId, taxId.number.isEmpty());
    return draft;
}

void PartyDialog::lookForDuplicates()
{
    desk().background.read(
        crm::actions::parties, this,
        [wanted = draft()](Reader& books) { return crm::duplicatesOf(books, wanted); },
        [this, asked = ++m_generation](const Result<std::vector<crm::Duplicate>>& found) {
            if (asked != m_generation || !found)
                return;
            QStringList names;
            for (const crm::Duplicate& one : *found)
                if (one.party != m_party->id && names.size() < duplicatesShown)
                    names += tr("%1 (%2)").arg(one.name, reasonWord(one.reason));
            showText(m_ui->duplicatesLabel,
                     names.isEmpty() ? QString()
                                     : tr("Perhaps there already: %1").arg(names.join(u", "_s)));
        });
}

QStringList PartyDialog::bodyOf(const crm::PartyDraft& draft) const
{
    return {draft.name,
            draft.code,
            crm::wordOf(draft.kind),
            draft.note,
            QString::number(draft.paymentTermsDays),
            u"%1%2%3"_s.arg(draft.isCustomer).arg(draft.isSupplier).arg(draft.isVisitor),
            m_ui->streetEdit->text(),
            m_ui->numberEdit->text(),
            m_ui->postcodeEdit->text(),
            m_ui->townEdit->text(),
            m_ui->countryEdit->text(),
            m_ui->phoneEdit->text(),
            m_ui->mailEdit->text(),
            m_ui->ibanEdit->text(),
            m_ui->taxIdEdit->text()};
}

Result<std::int64_t> PartyDialog::save()
{
    const crm::PartyDraft wanted = draft();
    if (!m_party->id.isSet()) {
        TANDEM_TRY(const Receipt receipt,
                   workflows::createParty(office(), request(bodyOf(wanted)), wanted));
        desk().tell(tr("%1 saved").arg(wanted.name));
        return receipt.id;
    }
    TANDEM_CHECK(office().change(crm::actions::updateParty, [&](UnitOfWork& work) {
        return crm::updateParty(work, m_party->id, m_party->version, wanted);
    }));
    desk().tell(tr("%1 saved").arg(wanted.name));
    return m_party->id.value();
}

} // namespace tandem::gui
