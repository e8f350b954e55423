#include "gui/frontoffice/crm/party_words.h"

#include "base/country.h"

#include <QCoreApplication>
#include <QLocale>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// The words about parties, for translators under one name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Party)
};

/// "DE02 1203 0000 ..." as it is printed.
QString groupedIban(const QString& iban)
{
    QString grouped;
    for (qsizetype i = 0; i < iban.size(); i += 4)
        grouped += iban.mid(i, 4) + u' ';
    return grouped.trimmed();
}

QString channelWord(crm::ChannelKind kind)
{
    switch (kind) {
    case crm::ChannelKind::Phone:
        return Words::tr("Phone");
    case crm::ChannelKind::Mobile:
        return Words::tr("Mobile");
    case crm::ChannelKind::Fax:
        return Words::tr("Fax");
    case crm::ChannelKind::Mail:
        return Words::tr("Mail");
    case crm::ChannelKind::Web:
        break;
    }
    return Words::tr("Web");
}

} // namespace

QStringList roleWords(const crm::Party& party)
{
    QStringList words{party.kind == crm::PartyKind::Company ? Words::tr("Company")
                                                            : Words::tr("Person")};
    if (party.isCustomer)
        words += Words::tr("Customer");
    if (party.isSupplier)
        words += Words::tr("Supplier");
    if (party.isEmployee)
        words += Words::tr("Employee");
    if (party.isVisitor)
        words += Words::tr("Visitor");
    if (party.isMedia)
        words += Words::tr("Media");
    return words;
}

QStringList detailLines(const crm::Party& party)
{
    QStringList lines;
    for (const crm::Address& address : party.addresses) {
        for (const QString& line : {(address.street + u' ' + address.number).trimmed(),
                                    (address.postcode + u' ' + address.town).trimmed(),
                                    address.region, countryName(address.country, QLocale())})
            if (!line.isEmpty())
                lines += line;
        lines += QString();
    }
    for (const crm::Channel& channel : party.channels)
        lines += u"%1  %2"_s.arg(channelWord(channel.kind), channel.value);
    for (const crm::BankAccount& account : party.bankAccounts)
        lines += u"IBAN  %1"_s.arg(groupedIban(account.iban));
    for (const crm::TaxId& id : party.taxIds)
        lines += (id.kind == crm::TaxIdKind::Vat ? Words::tr("VAT  %1") : Words::tr("Tax id  %1"))
                     .arg(id.number);
    if (party.isCustomer)
        lines += Words::tr("Pays within %1 days").arg(party.paymentTermsDays);
    if (!party.note.isEmpty())
        lines += {QString(), party.note};
    lines += QString();
    return lines;
}

QString kindWord(crm::InteractionKind kind)
{
    switch (kind) {
    case crm::InteractionKind::Call:
        return Words::tr("Call");
    case crm::InteractionKind::Mail:
        return Words::tr("Mail");
    case crm::InteractionKind::Meeting:
        return Words::tr("Meeting");
    case crm::InteractionKind::Note:
        break;
    }
    return Words::tr("Note");
}

QString documentWord(const QString& kind)
{
    if (kind == u"order"_s)
        return Words::tr("Order");
    return kind == u"invoice"_s ? Words::tr("Invoice") : Words::tr("Payment");
}

QString stateWord(const QString& state)
{
    if (state == u"won"_s)
        return Words::tr("Won");
    return state == u"lost"_s ? Words::tr("Lost") : Words::tr("Open");
}

Tone toneOf(const QString& word)
{
    if (word == u"won"_s || word == u"payment"_s)
        return Tone::Ok;
    if (word == u"lost"_s)
        return Tone::Bad;
    return word == u"invoice"_s ? Tone::Warn : word == u"open"_s ? Tone::Info : Tone::Neutral;
}

} // namespace tandem::gui
