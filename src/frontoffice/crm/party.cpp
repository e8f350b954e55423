#include "frontoffice/crm/party.h"

#include "frontoffice/crm/words.h"

namespace tandem::crm {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array partyKinds{
    Word<PartyKind>{PartyKind::Company, "company"_L1},
    Word<PartyKind>{PartyKind::Person, "person"_L1},
};
constexpr std::array addressKinds{
    Word<AddressKind>{AddressKind::Main, "main"_L1},
    Word<AddressKind>{AddressKind::Invoice, "invoice"_L1},
    Word<AddressKind>{AddressKind::Delivery, "delivery"_L1},
    Word<AddressKind>{AddressKind::Private, "private"_L1},
};
constexpr std::array channelKinds{
    Word<ChannelKind>{ChannelKind::Phone, "phone"_L1},
    Word<ChannelKind>{ChannelKind::Mobile, "mobile"_L1},
    Word<ChannelKind>{ChannelKind::Fax, "fax"_L1},
    Word<ChannelKind>{ChannelKind::Mail, "mail"_L1},
    Word<ChannelKind>{ChannelKind::Web, "web"_L1},
};
constexpr std::array taxIdKinds{
    Word<TaxIdKind>{TaxIdKind::Vat, "vat"_L1},
    Word<TaxIdKind>{TaxIdKind::Other, "other"_L1},
};

} // namespace

QString wordOf(PartyKind kind)
{
    return wordIn(partyKinds, kind);
}

QString wordOf(AddressKind kind)
{
    return wordIn(addressKinds, kind);
}

QString wordOf(ChannelKind kind)
{
    return wordIn(channelKinds, kind);
}

QString wordOf(TaxIdKind kind)
{
    return wordIn(taxIdKinds, kind);
}

PartyKind partyKindOf(const QString& word)
{
    return valueIn(partyKinds, word);
}

AddressKind addressKindOf(const QString& word)
{
    return valueIn(addressKinds, word);
}

ChannelKind channelKindOf(const QString& word)
{
    return valueIn(channelKinds, word);
}

TaxIdKind taxIdKindOf(const QString& word)
{
    return valueIn(taxIdKinds, word);
}

} // namespace tandem::crm
