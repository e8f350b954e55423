#include "formats/gnucash_xml.h"

#include "formats/book_errors.h"
#include "formats/gnucash_business_xml.h"
#include "formats/gnucash_walker.h"

using namespace Qt::StringLiterals;

namespace tandem::formats::gnucash {
namespace {

Commodity readCommodity(XmlWalker& xml)
{
    Commodity commodity;
    while (xml.nextChild()) {
        if (xml.name() == u"cmdty:space")
            commodity.space = xml.text().trimmed();
        else if (xml.name() == u"cmdty:id")
            commodity.id = xml.text().trimmed();
        else
            xml.skip();
    }
    return commodity;
}

/// Calls `take(key, value)` for each slot; values in values (frames, dates) come as their text.
template <class Take>
void readSlots(XmlWalker& xml, const Take& take)
{
    while (xml.nextChild()) {
        QString key;
        QString value;
        while (xml.nextChild()) {
            if (xml.name() == u"slot:key")
                key = xml.text();
            else if (xml.name() == u"slot:value")
                value = xml.text();
            else
                xml.skip();
        }
        take(key, value.trimmed());
    }
}

Account readAccount(XmlWalker& xml, Business& business)
{
    Account account;
    const std::pair<QStringView, QString*> texts[] = {
        {u"act:name", &account.name},
        {u"act:id", &account.guid},
        {u"act:type", &account.type},
        {u"act:code", &account.code},
        {u"act:description", &account.description},
        {u"act:parent", &account.parent},
    };
    while (xml.nextChild()) {
        const auto known =
            std::ranges::find(texts, xml.name(), [](const auto& t) { return t.first; });
        if (known != std::end(texts))
            *known->second = xml.text().trimmed();
        else if (xml.name() == u"act:commodity")
            account.commodity = readCommodity(xml);
        else if (xml.name() == u"act:lots")
            readLots(xml, business);
        else if (xml.name() == u"act:slots")
            readSlots(xml, [&](const QString& key, const QString& value) {
                account.isPlaceholder |= key == u"placeholder" && value == u"true";
            });
        else
            xml.skip();
    }
    return account;
}

/// False where a number is not one.
bool readSplit(XmlWalker& xml, Split& split)
{
    bool areNumbersGood = true;
    const auto take = [&](Fraction& fraction) {
        const auto read = fractionOf(xml.text().trimmed());
        areNumbersGood &= read.has_value();
        fraction = read.value_or(Fraction());
    };
    while (xml.nextChild()) {
        if (xml.name() == u"split:account")
            split.account = xml.text().trimmed();
        else if (xml.name() == u"split:memo")
            split.memo = xml.text().trimmed();
        else if (xml.name() == u"split:lot")
            split.lot = xml.text().trimmed();
        else if (xml.name() == u"split:value")
            take(split.value);
        else if (xml.name() == u"split:quantity")
            take(split.quantity);
        else
            xml.skip();
    }
    return areNumbersGood;
}

Result<Transaction> readTransaction(XmlWalker& xml)
{
    Transaction transaction;
    bool areSplitsGood = true;
    QDate slotDate;
    while (xml.nextChild()) {
        if (xml.name() == u"trn:id")
            transaction.guid = xml.text().trimmed();
        else if (xml.name() == u"trn:num")
            transaction.number = xml.text().trimmed();
        else if (xml.name() == u"trn:description")
            transaction.description = xml.text().trimmed();
        else if (xml.name() == u"trn:currency")
            transaction.currency = readCommodity(xml);
        else if (xml.name() == u"trn:date-posted")
            transaction.postedOn = readDate(xml);
        else if (xml.name() == u"trn:slots")
            readSlots(xml, [&](const QString& key, const QString& value) {
                if (key == u"notes")
                    transaction.notes = value;
                else if (key == u"date-posted")
                    slotDate = QDate::fromString(value, Qt::ISODate);
                else if (key == u"trans-date-due")
                    transaction.dueOn = QDate::fromString(value.left(10), Qt::ISODate);
            });
        else if (xml.name() == u"trn:splits") {
            while (xml.nextChild())
                areSplitsGood &= readSplit(xml, transaction.splits.emplace_back());
        } else
            xml.skip();
    }
    if (slotDate.isValid())
        transaction.postedOn = slotDate;
    if (!areSplitsGood)
        return fail(errors::gnucashBadBook,
                    {transaction.description, u"one of its amounts is no fraction"_s});
    return transaction;
}

/// The prices of a book; one whose value is no fraction is passed over.
void readPrices(XmlWalker& xml, BookBuilder& builder)
{
    while (xml.nextChild()) {
        Price price;
        while (xml.nextChild()) {
            if (xml.name() == u"price:commodity")
                price.commodity = readCommodity(xml);
            else if (xml.name() == u"price:currency")
                price.currency = readCommodity(xml);
            else if (xml.name() == u"price:time")
                price.on = readDate(xml);
            else if (xml.name() == u"price:value")
                price.value = fractionOf(xml.text().trimmed()).value_or(Fraction());
            else
                xml.skip();
        }
        builder.add(std::move(price));
    }
}

Result<> readBook(XmlWalker& xml, BookBuilder& builder)
{
    while (xml.nextChild()) {
        const QString name = xml.name().toString();
        if (name == u"gnc:book") {
            TANDEM_CHECK(readBook(xml, builder));
        } else if (name == u"gnc-act:title") {
            builder.setTitle(xml.text().trimmed());
        } else if (name == u"gnc:pricedb") {
            readPrices(xml, builder);
        } else if (name == u"gnc:account") {
            Account account = readAccount(xml, builder.business());
            if (!xml.hasFailed())
                TANDEM_CHECK(builder.add(std::move(account)));
        } else if (name == u"gnc:transaction") {
            const auto transaction = readTransaction(xml);
            if (xml.hasFailed())
                break;
            if (!transaction)
                return Failure(transaction.error());
            TANDEM_CHECK(builder.add(*transaction));
        } else if (!readBusiness(xml, builder.business())) {
            xml.skip();
        }
    }
    return {};
}

} // namespace

Result<> readXml(QIODevice& device, BookBuilder& builder)
{
    XmlWalker xml(device);
    const bool hasRoot = xml.nextChild();
    if (xml.hasFailed())
        return Failure(xml.error());
    if (!hasRoot || (xml.name() != u"gnc-v2" && xml.name() != u"gnc-account-example"))
        return fail(errors::gnucashNotABook);
    TANDEM_CHECK(readBook(xml, builder));
    if (!xml.hasFailed())
        xml.nextChild(); // what comes after the root must be nothing
    if (xml.hasFailed())
        return Failure(xml.error());
    return {};
}

} // namespace tandem::formats::gnucash
