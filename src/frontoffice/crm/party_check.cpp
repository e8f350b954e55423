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

} // namespace

Result<PartyDraft> checkedDraft(PartyDraft draft, const QString& homeCountry)
{
    draft.code = draft.code.trimmed();
    draft.name = draft.name.simplified();
    draft.jobTitle = draft.jobTitle.trimmed();
    if (draft.name.isEmpty())
        return fail(errors::nameMissing).at(u"name"_s);
    if (draft.paymentTermsDays < 0 || draft.paymentTermsDays > termsDaysMax)
        return fail(errors::termsOutOfRange, {QString::number(draft.paymentTermsDays)})
            .at(u"paymentTermsDays"_s);
    if (draft.company.isSet() && draft.kind == PartyKind::Company)
        return fail(errors::onlyPeopleWork, {draft.name}).at(u"company"_s);

    for (Address& address : draft.addresses) {
        TANDEM_TRY(address, checkedAddress(address));
    }
    const QString country = draft.addresses.empty() || draft.addresses.front().country.isEmpty()
                                ? homeCountry
                                : draft.addresses.front().country;
    for (Channel& channel : draft.channels) {
        TANDEM_TRY(channel, checkedChannel(channel, country));
    }
    for (BankAccount& account : draft.bankAccounts) {
        TANDEM_TRY(account, checkedBankAccount(account));
    }
    for (TaxId& taxId : draft.taxIds) {
        TANDEM_TRY(taxId, checkedTaxId(taxId, country));
    }
    return draft;
}

} // namespace tandem::crm
