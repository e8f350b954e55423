#include "workflows/einvoice_parties.h"

#include "frontoffice/crm/tax_id.h"

#include <array>

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

bool isOfTheUnion(const QString& country)
{
    static const QStringList members{u"AT"_s, u"BE"_s, u"BG"_s, u"CY"_s, u"CZ"_s, u"DE"_s, u"DK"_s,
                                     u"EE"_s, u"ES"_s, u"FI"_s, u"FR"_s, u"GR"_s, u"HR"_s, u"HU"_s,
                                     u"IE"_s, u"IT"_s, u"LT"_s, u"LU"_s, u"LV"_s, u"MT"_s, u"NL"_s,
                                     u"PL"_s, u"PT"_s, u"RO"_s, u"SE"_s, u"SI"_s, u"SK"_s};
    return members.contains(country);
}

QString countryOf(const formats::EInvoiceParty& party)
{
    return party.address ? party.address->country : QString();
}

QString channelOf(const crm::Party& party, crm::ChannelKind kind)
{
    for (const crm::Channel& channel : party.channels) {
        if (channel.kind == kind)
            return channel.value;
    }
    return {};
}

} // namespace

formats::EInvoiceParty sellerOf(const Company& owner, const CompanyProfile& profile)
{
    formats::EInvoiceParty seller{
        .name = owner.name,
        .registration = {.id = profile.registration},
        .endpoint = {.id = profile.mail, .scheme = profile.mail.isEmpty() ? QString() : u"EM"_s},
        .address = formats::EInvoiceAddress{.street = profile.street,
                                            .town = profile.town,
                                            .postcode = profile.postcode,
                                            .country = owner.country},
        .contact = owner.name,
        .phone = profile.phone,
        .mail = profile.mail};
    const auto vatId = crm::checkedVatNumber(owner.country, profile.taxId);
    (vatId ? seller.vatId : seller.taxRegistration) = vatId ? *vatId : profile.taxId;
    return seller;
}

formats::EInvoiceParty buyerOf(const crm::Party& party, const Company& owner)
{
    const QString mail = channelOf(party, crm::ChannelKind::Mail);
    formats::EInvoiceParty buyer{
        .name = party.name,
        .endpoint = {.id = mail, .scheme = mail.isEmpty() ? QString() : u"EM"_s},
        .address = {},
        .phone = channelOf(party, crm::ChannelKind::Phone),
        .mail = mail};
    if (!party.code.isEmpty())
        buyer.ids = {{.id = party.code}};
    for (const crm::TaxId& id : party.taxIds) {
        if (id.kind == crm::TaxIdKind::Vat)
            buyer.vatId = id.number;
    }
    if (party.addresses.empty())
        return buyer;
    const crm::Address& address = party.addresses.front();
    buyer.address = formats::EInvoiceAddress{
        .street = (address.street + u' ' + address.number).trimmed(),
        .town = address.town,
        .postcode = address.postcode,
        .region = address.region,
        .country = address.country.isEmpty() ? owner.country : address.country};
    return buyer;
}

QString categoryOf(const tax::TaxCode& code, const formats::EInvoiceParty& seller,
                   const formats::EInvoiceParty& buyer)
{
    using tax::TaxKind;
    if (!code.id.isSet())
        return u"O"_s;
    switch (code.kind) {
    case TaxKind::Standard:
    case TaxKind::Reduced:
        return u"S"_s;
    case TaxKind::ReverseCharge:
        return u"AE"_s;
    case TaxKind::Exempt:
        return u"E"_s;
    case TaxKind::OutOfScope:
        return u"O"_s;
    default:
        break;
    }
    const QString there = countryOf(buyer);
    const bool isHome = there.isEmpty() || there == countryOf(seller);
    const bool isInUnion = isOfTheUnion(there) && isOfTheUnion(countryOf(seller));
    return isHome ? u"Z"_s : isInUnion && !buyer.vatId.isEmpty() ? u"K"_s : u"G"_s;
}

QString unitCodeOf(const QString& unit)
{
    struct Known {
        QStringView word;
        QStringView code;
    };
    constexpr std::array known{
        Known{u"h", u"HUR"},   Known{u"hour", u"HUR"}, Known{u"std", u"HUR"}, Known{u"day", u"DAY"},
        Known{u"tag", u"DAY"}, Known{u"min", u"MIN"},  Known{u"kg", u"KGM"},  Known{u"g", u"GRM"},
        Known{u"t", u"TNE"},   Known{u"l", u"LTR"},    Known{u"m", u"MTR"},   Known{u"m2", u"MTK"},
        Known{u"m3", u"MTQ"},  Known{u"km", u"KMT"},   Known{u"pcs", u"H87"}, Known{u"stk", u"H87"},
        Known{u"set", u"SET"}, Known{u"month", u"MON"}};
    const QString word = unit.trimmed().toLower();
    for (const Known& one : known) {
        if (word == one.word)
            return one.code.toString();
    }
    return u"C62"_s;
}

} // namespace tandem::workflows
