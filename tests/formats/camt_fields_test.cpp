#include "formats/camt.h"
#include "formats/stated_amount.h"
#include "support/shared_data.h"

#include <QJsonArray>

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

/// The text at "a/b/c" below `object`; empty if it is absent or null.
QString at(const QJsonObject& object, const QString& path)
{
    QJsonValue value = object;
    for (const QString& step : path.split(u'/'))
        value = value.toObject()[step];
    return value.toVariant().toString();
}

QDate dateAt(const QJsonObject& object, const QString& path)
{
    return QDate::fromString(at(object, path).left(10), u"yyyy-MM-dd"_s);
}

void expectSame(const BankLine& line, const QJsonObject& entry, const QString& ownAccount)
{
    EXPECT_EQ(QString::number(exactMinor(line.amount, 2).value_or(0)),
              at(entry, u"getAmount/getAmount"_s));
    EXPECT_EQ(line.currency, at(entry, u"getAmount/getCurrency/getCode"_s));
    EXPECT_EQ(line.bookedOn, dateAt(entry, u"getBookingDate/0"_s));
    EXPECT_EQ(line.valueOn, dateAt(entry, u"getValueDate/0"_s));
    EXPECT_EQ(line.status == BookingStatus::Pending, at(entry, u"getStatus"_s) == u"PDNG");
    EXPECT_EQ(line.isReversal, at(entry, u"getReversalIndicator"_s) == u"true");
    if (const QString bankReference = at(entry, u"getAccountServicerReference"_s);
        !bankReference.isEmpty()) {
        EXPECT_EQ(line.bankReference, bankReference);
    }
    const QString own = at(entry, u"getBankTransactionCode/getProprietary/getCode"_s);
    const QString family =
        at(entry, u"getBankTransactionCode/getDomain/getFamily/getSubFamilyCode"_s);
    EXPECT_EQ(line.bankTransactionCode.section(u'/', -1), family.isEmpty() ? own : family);

    EXPECT_EQ(qsizetype(line.details.size()), entry[u"getTransactionDetails"].toArray().size());
    if (line.details.empty())
        return;
    const QJsonObject detail = entry[u"getTransactionDetail"].toObject();
    const BankLineDetail& first = line.details.front();
    EXPECT_EQ(first.endToEndId, at(detail, u"getReference/getEndToEndId"_s));
    EXPECT_TRUE(first.remittance.contains(at(detail, u"getRemittanceInformation/getMessage"_s)));
    QStringList names{QString()};
    bool hasOther = false;
    for (const QJsonValue& party : detail[u"getRelatedParties"].toArray()) {
        names += at(party.toObject(), u"getRelatedPartyType/getName"_s);
        hasOther =
            hasOther || at(party.toObject(), u"getAccount/getIdentification"_s) != ownAccount;
    }
    EXPECT_TRUE(names.contains(first.counterpartyName)) << qPrintable(first.counterpartyName);
    EXPECT_TRUE(!first.counterpartyName.isEmpty() || !hasOther);
}

TEST(CamtFields, AreThoseThatAnotherReaderFound)
{
    TANDEM_NEED_SHARED_DATA(shared);
    const QDir samples(shared + u"/bank/camt/genkgo"_s);
    const QDir expected(shared + u"/bank/expected/camt-genkgo"_s);
    const QStringList files = samples.entryList({u"*.xml"_s});
    ASSERT_EQ(files.size(), 15);

    for (const QString& file : files) {
        SCOPED_TRACE(qPrintable(file));
        const auto read = readCamt(test::bytesOf(samples.filePath(file)));
        ASSERT_TRUE(read) << qPrintable(read.error().text());
        std::vector<BankLine> lines;
        for (const BankStatement& statement : *read)
            lines.insert(lines.end(), statement.lines.begin(), statement.lines.end());
        const QString json = expected.filePath(file.chopped(3) + u"json"_s);
        // The other reader lists the entries of the last statement only.
        const QJsonArray entries =
            QJsonDocument::fromJson(test::bytesOf(json)).object()[u"getEntries"].toArray();
        ASSERT_FALSE(entries.isEmpty());
        ASSERT_LE(entries.size(), qsizetype(lines.size()));
        for (qsizetype i = 0; i < entries.size(); ++i)
            expectSame(lines[lines.size() - std::size_t(entries.size() - i)], entries[i].toObject(),
                       read->back().account);
    }
}

} // namespace
} // namespace tandem::formats
