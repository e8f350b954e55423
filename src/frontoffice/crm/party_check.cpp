#include "frontoffice/crm/party_check.h"

#include "frontoffice/crm/bic.h"
#include "frontoffice/crm/country.h"
#include "frontoffice/crm/email.h"
#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/iban.h"
#include "frontoffice/crm/phone.h"
#include "frontoffice/crm/tax_id.h"

namespace tandem::crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int termsDaysMax = 3650;

Result<Address> checkedAddress(const Address& address)
{
    TANDEM_TRY(const QString country, countryOf(address.country));
    return Address{.kind = address.kind,
                   .street = address.street.trimmed(),
                   .number = address.number.trimmed(),
                   .postcode = address.postcode.trimmed(),
                   .town = address.town.trimmed(),
                   .region = address.region.trimmed(),
                   .country = country};
}

/// What a channel is compared by with those of other parties.
Result<QString> channelKey(const Channel& channel, const QString& country)
{
    switch (channel.kind) {
    case ChannelKind::Phone:
    case ChannelKind::Mobile:
    case ChannelKind::Fax:
        return phoneKey(channel.value, country);
    case ChannelKind::Mail:
        return mailKey(channel.value);
    case ChannelKind::Web:
        break;
    }
    return channel.value.toLower();
}

Result<Channel> checkedChannel(Channel channel, const QString& country)
{
    channel.value = channel.value.trimmed();
    channel.label = channel.label.trimmed();
    if (channel.value.isEmpty())
        return fail(errors::channelEmpty).at(u"value"_s);
    TANDEM_TRY(channel.matchKey, channelKey(channel, country));
    return channel;
}

Result<BankAccount> checkedBankAccount(const BankAccount& account)
{
    TANDEM_TRY(const QString iban, checkedIban(account.iban));
    QString bic;
    if (!account.bic.trimmed().isEmpty()) {
        TANDEM_TRY(bic, checkedBic(account.bic));
    }
    return BankAccount{.iban = iban, .bic = bic, .holder = account.holder.trimmed()};
}

Result<TaxId> checkedTaxId(const TaxId& taxId, const QString& partyCountry)
{
    TANDEM_TRY(QString country, countryOf(taxId.country));
    if (country.isEmpty())
        country = partyCountry;
    if (country.isEmpty())
        return fail(errors::countryUnknown, {taxId.country}).at(u"country"_s);
    TANDEM_TRY(const QString number, taxId.kind == TaxIdKind::Vat
                                         ? checkedVatNumber(country, taxId.number)
                                         : checkedOtherTaxNumber(country, taxId.number));
    return TaxId{.kind = taxId.kind, .country = country, .number = number};
}

using Problems = std::vector<PartyProblem>;

/// Replaces each of `all` by what `check` makes of it, and notes what is wrong.
template <class Each, class Check>
void checkEach(std::vector<Each>& all, PartyProblem::Part part, Problems& problems, Check check)
{
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto checked = check(all[i]);
        if (checked)
            all[i] = *std::move(checked);
        else
            problems.push_back({part, i, checked.error()});
    }
}

void checkHead(const PartyDraft& draft, Problems& problems)
{
    const auto note = [&](const Result<>& wrong) {
        problems.push_back({PartyProblem::Part::Party, 0, wrong.error()});
    };
    if (draft.name.isEmpty())
        note(fail(errors::nameMissing).at(u"name"_s));
    if (draft.paymentTermsDays < 0 || draft.paymentTermsDays > termsDaysMax)
        note(fail(errors::termsOutOfRange, {QString::number(draft.paymentTermsDays)})
                 .at(u"paymentTermsDays"_s));
    if (!draft.language.isEmpty() && !documentLanguages().contains(draft.language))
        note(fail(errors::languageUnknown, {draft.language, documentLanguages().join(u", "_s)})
                 .at(u"language"_s));
    if (draft.company.isSet() && draft.kind == PartyKind::Company)
        note(fail(errors::onlyPeopleWork, {draft.name}).at(u"company"_s));
}

/// `draft` as it is kept, and what is wrong with it.
PartyDraft checkedAll(PartyDraft draft, const QString& homeCountry, Problems& problems)
{
    using enum PartyProblem::Part;
    draft.code = draft.code.trimmed();
    draft.name = draft.name.simplified();
    draft.jobTitle = draft.jobTitle.trimmed();
    draft.language = draft.language.trimmed().toLower();
    checkHead(draft, problems);
    checkEach(draft.addresses, Address, problems, &checkedAddress);
    const QString country = draft.addresses.empty() || draft.addresses.front().country.isEmpty()
                                ? homeCountry
                                : draft.addresses.front().country;
    checkEach(draft.channels, Channel, problems,
              [&](const crm::Channel& one) { return checkedChannel(one, country); });
    checkEach(draft.bankAccounts, BankAccount, problems, &checkedBankAccount);
    checkEach(draft.taxIds, TaxId, problems,
              [&](const crm::TaxId& one) { return checkedTaxId(one, country); });
    return draft;
}

} // namespace

QStringList documentLanguages()
{
    return {u"de"_s, u"en"_s};
}

Result<PartyDraft> checkedDraft(PartyDraft draft, const QString& homeCountry)
{
    Problems problems;
    PartyDraft checked = checkedAll(std::move(draft), homeCountry, problems);
    if (!problems.empty())
        return Failure(problems.front().error);
    return checked;
}

std::vector<PartyProblem> problemsOf(const PartyDraft& draft, const QString& homeCountry)
{
    Problems problems;
    checkedAll(draft, homeCountry, problems);
    return problems;
}

} // namespace tandem::crm
