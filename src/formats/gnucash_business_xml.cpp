#include "formats/gnucash_business_xml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem::formats::gnucash {
namespace {

OwnerKind ownerKindOf(QStringView name)
{
    constexpr std::pair<QStringView, OwnerKind> known[] = {
        {u"gncCustomer", OwnerKind::Customer},
        {u"gncJob", OwnerKind::Job},
        {u"gncVendor", OwnerKind::Vendor},
        {u"gncEmployee", OwnerKind::Employee},
    };
    const auto found = std::ranges::find(known, name, [](const auto& one) { return one.first; });
    return found == std::end(known) ? OwnerKind::None : found->second;
}

Owner readOwner(XmlWalker& xml)
{
    Owner owner;
    while (xml.nextChild()) {
        if (xml.name() == u"owner:type")
            owner.kind = ownerKindOf(xml.text().trimmed());
        else if (xml.name() == u"owner:id")
            owner.guid = xml.text().trimmed();
        else
            xml.skip();
    }
    return owner;
}

/// The slots where we are, those in frames too: `take(key, value)` for each.
template <class Take>
void readNestedSlots(XmlWalker& xml, const Take& take)
{
    while (xml.nextChild()) {
        QString key;
        while (xml.nextChild()) {
            if (xml.name() == u"slot:key")
                key = xml.text().trimmed();
            else if (xml.name() == u"slot:value" && key == u"gncOwner")
                readNestedSlots(xml, take);
            else if (xml.name() == u"slot:value")
                take(key, xml.text().trimmed());
            else
                xml.skip();
        }
    }
}

Lot readLot(XmlWalker& xml)
{
    Lot lot;
    while (xml.nextChild()) {
        if (xml.name() == u"lot:id")
            lot.guid = xml.text().trimmed();
        else if (xml.name() == u"lot:slots")
            readNestedSlots(xml, [&](const QString& key, const QString& value) {
                const int kind = value.toInt();
                if (key == u"owner-guid")
                    lot.owner.guid = value;
                else if (key == u"owner-type" && kind >= 0 && kind <= int(OwnerKind::Employee))
                    lot.owner.kind = static_cast<OwnerKind>(kind);
            });
        else
            xml.skip();
    }
    return lot;
}

void readAddress(XmlWalker& xml, Person& person)
{
    while (xml.nextChild()) {
        const QString name = xml.name().toString();
        const QString text = xml.text().trimmed();
        if (name == u"addr:name" && person.name.isEmpty())
            person.name = text;
        else if (name.startsWith(u"addr:addr") && !text.isEmpty())
            person.address += text;
        else if (name == u"addr:phone")
            person.phone = text;
        else if (name == u"addr:email")
            person.mail = text;
    }
}

/// The children of the three kinds differ in their prefix only: "cust:id", "vendor:id".
Person readPerson(XmlWalker& xml, OwnerKind kind)
{
    Person person{.kind = kind};
    while (xml.nextChild()) {
        const QString name = xml.name().toString().section(u':', 1);
        if (name == u"guid")
            person.guid = xml.text().trimmed();
        else if (name == u"id")
            person.number = xml.text().trimmed();
        else if (name == u"name" || name == u"username")
            person.name = xml.text().trimmed();
        else if (name == u"addr")
            readAddress(xml, person);
        else if (name == u"notes")
            person.notes = xml.text().trimmed();
        else if (name == u"terms")
            person.terms = xml.text().trimmed();
        else
            xml.skip();
    }
    return person;
}

Job readJob(XmlWalker& xml)
{
    Job job;
    while (xml.nextChild()) {
        if (xml.name() == u"job:guid")
            job.guid = xml.text().trimmed();
        else if (xml.name() == u"job:id")
            job.number = xml.text().trimmed();
        else if (xml.name() == u"job:name")
            job.name = xml.text().trimmed();
        else if (xml.name() == u"job:owner")
            job.owner = readOwner(xml);
        else
            xml.skip();
    }
    return job;
}

Terms readTerms(XmlWalker& xml)
{
    Terms terms;
    while (xml.nextChild()) {
        if (xml.name() == u"billterm:guid") {
            terms.guid = xml.text().trimmed();
        } else if (xml.name() == u"billterm:name") {
            terms.name = xml.text().trimmed();
        } else if (xml.name() == u"billterm:days") {
            while (xml.nextChild()) {
                if (xml.name() == u"bt-days:due-days")
                    terms.dueDays = xml.text().trimmed().toInt();
                else
                    xml.skip();
            }
        } else {
            xml.skip();
        }
    }
    return terms;
}

TaxTable readTaxTable(XmlWalker& xml)
{
    TaxTable table;
    while (xml.nextChild()) {
        if (xml.name() == u"taxtable:name") {
            table.name = xml.text().trimmed();
        } else {
            table.isCopy |= xml.name() == u"taxtable:parent";
            xml.skip();
        }
    }
    return table;
}

Document readDocument(XmlWalker& xml)
{
    Document document;
    while (xml.nextChild()) {
        if (xml.name() == u"invoice:guid")
            document.guid = xml.text().trimmed();
        else if (xml.name() == u"invoice:id")
            document.number = xml.text().trimmed();
        else if (xml.name() == u"invoice:owner")
            document.owner = readOwner(xml);
        else if (xml.name() == u"invoice:posttxn")
            document.transaction = xml.text().trimmed();
        else if (xml.name() == u"invoice:postlot")
            document.lot = xml.text().trimmed();
        else if (xml.name() == u"invoice:slots")
            readNestedSlots(xml, [&](const QString& key, const QString& value) {
                document.isCreditNote |= key == u"credit-note" && value == u"1";
            });
        else
            xml.skip();
    }
    return document;
}

DocumentLine readLine(XmlWalker& xml)
{
    DocumentLine line;
    while (xml.nextChild()) {
        if (xml.name() == u"entry:description")
            line.description = xml.text().trimmed();
        else if (xml.name() == u"entry:qty")
            line.count = fractionOf(xml.text().trimmed()).value_or(Fraction());
        else if (xml.name() == u"entry:i-price" || xml.name() == u"entry:b-price")
            line.price = fractionOf(xml.text().trimmed()).value_or(Fraction());
        else if (xml.name() == u"entry:invoice" || xml.name() == u"entry:bill")
            line.document = xml.text().trimmed();
        else
            xml.skip();
    }
    return line;
}

} // namespace

std::optional<Fraction> fractionOf(const QString& text)
{
    const qsizetype slash = text.indexOf(u'/');
    bool hasNumerator = false;
    bool hasDenominator = false;
    const QStringView view = text;
    const Fraction fraction{view.left(slash).toLongLong(&hasNumerator),
                            view.mid(slash + 1).toLongLong(&hasDenominator)};
    if (slash < 0 || !hasNumerator || !hasDenominator)
        return std::nullopt;
    return fraction;
}

QDate readDate(XmlWalker& xml)
{
    QDate date;
    while (xml.nextChild()) {
        if (xml.name() == u"ts:date")
            date = QDate::fromString(xml.text().trimmed().left(10), Qt::ISODate);
        else
            xml.skip();
    }
    return date;
}

void readLots(XmlWalker& xml, Business& business)
{
    while (xml.nextChild()) {
        Lot lot = readLot(xml);
        if (!lot.owner.guid.isEmpty())
            business.lots.push_back(std::move(lot));
    }
}

bool readBusiness(XmlWalker& xml, Business& business)
{
    if (xml.name() == u"gnc:GncCustomer")
        business.people.push_back(readPerson(xml, OwnerKind::Customer));
    else if (xml.name() == u"gnc:GncVendor")
        business.people.push_back(readPerson(xml, OwnerKind::Vendor));
    else if (xml.name() == u"gnc:GncEmployee")
        business.people.push_back(readPerson(xml, OwnerKind::Employee));
    else if (xml.name() == u"gnc:GncJob")
        business.jobs.push_back(readJob(xml));
    else if (xml.name() == u"gnc:GncBillTerm")
        business.terms.push_back(readTerms(xml));
    else if (xml.name() == u"gnc:GncTaxTable")
        business.taxTables.push_back(readTaxTable(xml));
    else if (xml.name() == u"gnc:GncInvoice")
        business.documents.push_back(readDocument(xml));
    else if (xml.name() == u"gnc:GncEntry")
        business.lines.push_back(readLine(xml));
    else
        return false;
    return true;
}

} // namespace tandem::formats::gnucash
