#include "gui/frontoffice/crm/party_dialog.h"

#include "frontoffice/crm/iban.h"
#include "frontoffice/crm/party_check.h"
#include "frontoffice/crm/ui_party_dialog.h"
#include "gui/frontoffice/crm/party_parts_edit.h"

/// From a party to the fields of its form, and back.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// Takes the first that `fits` out of `all`; nothing if there is none.
template <class Part, class Fits>
std::optional<Part> takeFirst(std::vector<Part>& all, Fits fits)
{
    const auto found = std::ranges::find_if(all, fits);
    if (found == all.end())
        return std::nullopt;
    Part first = std::move(*found);
    all.erase(found);
    return first;
}

constexpr auto any = [](const auto&) { return true; };

auto isOf(crm::ChannelKind kind)
{
    return [kind](const crm::Channel& one) { return one.kind == kind; };
}

/// What is shown of a party besides the form: all but the first of each kind.
struct FirstParts {
    std::optional<crm::Address> address;
    std::optional<crm::Channel> phone;
    std::optional<crm::Channel> mail;
    std::optional<crm::BankAccount> account;
    std::optional<crm::TaxId> taxId;

    static FirstParts takenFrom(crm::PartyDraft& draft)
    {
        FirstParts first;
        first.address = takeFirst(draft.addresses, any);
        first.phone = takeFirst(draft.channels, isOf(crm::ChannelKind::Phone));
        first.mail = takeFirst(draft.channels, isOf(crm::ChannelKind::Mail));
        first.account = takeFirst(draft.bankAccounts, any);
        first.taxId = takeFirst(draft.taxIds, any);
        return first;
    }
};

/// `first`, if it is not empty, and then the others.
template <class Part>
std::vector<Part> withFirst(std::optional<Part> first, std::vector<Part> others)
{
    if (first)
        others.insert(others.begin(), std::move(*first));
    return others;
}

} // namespace

void PartyDialog::fill()
{
    const crm::Party& party = *m_party;
    m_ui->kindCombo->setCurrentIndex(m_ui->kindCombo->findData(static_cast<int>(party.kind)));
    m_ui->nameEdit->setText(party.name);
    m_ui->codeEdit->setText(party.code);
    m_ui->termsSpin->setValue(party.paymentTermsDays);
    m_ui->noteEdit->setPlainText(party.note);
    m_ui->languageCombo->setCurrentIndex(m_ui->languageCombo->findData(party.language));
    m_ui->customerCheck->setChecked(party.isCustomer);
    m_ui->supplierCheck->setChecked(party.isSupplier);
    m_ui->visitorCheck->setChecked(party.isVisitor);
    crm::PartyDraft further = party;
    const FirstParts first = FirstParts::takenFrom(further);
    const crm::Address address = first.address.value_or(crm::Address{});
    m_ui->streetEdit->setText(address.street);
    m_ui->numberEdit->setText(address.number);
    m_ui->postcodeEdit->setText(address.postcode);
    m_ui->townEdit->setText(address.town);
    m_ui->countryEdit->setText(address.country);
    m_ui->phoneEdit->setText(first.phone ? first.phone->value : QString());
    m_ui->mailEdit->setText(first.mail ? first.mail->value : QString());
    m_ui->ibanEdit->setText(first.account ? crm::printedIban(first.account->iban) : QString());
    m_ui->taxIdEdit->setText(first.taxId ? first.taxId->number : QString());
    m_parts->clear();
    std::ranges::for_each(further.addresses, [this](const auto& one) { m_parts->addAddress(one); });
    std::ranges::for_each(further.channels, [this](const auto& one) { m_parts->addChannel(one); });
    std::ranges::for_each(further.bankAccounts,
                          [this](const auto& one) { m_parts->addAccount(one); });
    std::ranges::for_each(further.taxIds, [this](const auto& one) { m_parts->addTaxId(one); });
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
    draft.language = m_ui->languageCombo->currentData().toString();
    draft.isCustomer = m_ui->customerCheck->isChecked();
    draft.isSupplier = m_ui->supplierCheck->isChecked();
    draft.isVisitor = m_ui->visitorCheck->isChecked();
    // What the form does not show of the first of each stays as it was.
    crm::PartyDraft before = *m_party;
    FirstParts first = FirstParts::takenFrom(before);
    crm::Address address = first.address.value_or(crm::Address{});
    address.street = text(m_ui->streetEdit);
    address.number = text(m_ui->numberEdit);
    address.postcode = text(m_ui->postcodeEdit);
    address.town = text(m_ui->townEdit);
    address.country = text(m_ui->countryEdit).toUpper();
    const bool isNowhere =
        (address.street + address.postcode + address.town + address.country).isEmpty();
    draft.addresses =
        withFirst(isNowhere ? std::nullopt : std::optional(address), m_parts->addresses());
    const auto channel = [&](crm::ChannelKind kind, const std::optional<crm::Channel>& was,
                             const QLineEdit* edit) -> std::optional<crm::Channel> {
        if (text(edit).isEmpty())
            return std::nullopt;
        return crm::Channel{
            .kind = kind, .value = text(edit), .label = was ? was->label : QString()};
    };
    draft.channels =
        withFirst(channel(crm::ChannelKind::Phone, first.phone, m_ui->phoneEdit),
                  withFirst(channel(crm::ChannelKind::Mail, first.mail, m_ui->mailEdit),
                            m_parts->channels()));
    crm::BankAccount account = first.account.value_or(crm::BankAccount{});
    account.iban = text(m_ui->ibanEdit);
    draft.bankAccounts = withFirst(account.iban.isEmpty() ? std::nullopt : std::optional(account),
                                   m_parts->accounts());
    crm::TaxId taxId = first.taxId.value_or(crm::TaxId{.country = address.country, .number = {}});
    taxId.number = text(m_ui->taxIdEdit);
    draft.taxIds =
        withFirst(taxId.number.isEmpty() ? std::nullopt : std::optional(taxId), m_parts->taxIds());
    return draft;
}

/// The name of the field that a problem is about.
QString PartyDialog::fieldOf(const crm::PartyProblem& problem, const crm::PartyDraft& draft) const
{
    using Part = crm::PartyProblem::Part;
    const auto inRows = [&](std::size_t rowsBefore, const QString& ofForm) {
        return problem.index < rowsBefore
                   ? ofForm
                   : m_parts->fieldOf(problem.part, problem.index - rowsBefore);
    };
    switch (problem.part) {
    case Part::Party:
        break;
    case Part::Address:
        return inRows(draft.addresses.size() - m_parts->addresses().size(), u"country"_s);
    case Part::Channel: {
        const std::size_t ofForm = draft.channels.size() - m_parts->channels().size();
        const bool isMail = draft.channels[problem.index].kind == crm::ChannelKind::Mail;
        return inRows(ofForm, isMail ? u"mail"_s : u"phone"_s);
    }
    case Part::BankAccount:
        return inRows(draft.bankAccounts.size() - m_parts->accounts().size(), u"iban"_s);
    case Part::TaxId:
        return inRows(draft.taxIds.size() - m_parts->taxIds().size(), u"taxId"_s);
    }
    return problem.error.field == u"paymentTermsDays"_s ? u"terms"_s : problem.error.field;
}

std::vector<Error> PartyDialog::problems()
{
    const crm::PartyDraft wanted = draft();
    std::vector<Error> wrong;
    for (const crm::PartyProblem& one : crm::problemsOf(wanted, m_homeCountry)) {
        wrong.push_back(one.error);
        wrong.back().field = fieldOf(one, wanted);
    }
    return wrong;
}

} // namespace tandem::gui
