#include "base/currency.h"

#include "support/shared_data.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace tandem {
namespace {

/// What the published list says about one code.
struct Published {
    QString number;
    QString digits;
    QString name;
};

std::map<QString, Published> publishedList(const QByteArray& bytes)
{
    std::map<QString, Published> list;
    QXmlStreamReader xml(bytes);
    QString code;
    Published row;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            if (xml.name() == u"CcyNm")
                row.name = xml.readElementText().remove(u'"');
            else if (xml.name() == u"Ccy")
                code = xml.readElementText();
            else if (xml.name() == u"CcyNbr")
                row.number = xml.readElementText();
            else if (xml.name() == u"CcyMnrUnts")
                row.digits = xml.readElementText();
        } else if (xml.isEndElement() && xml.name() == u"CcyNtry" && !code.isEmpty()) {
            list[std::exchange(code, {})] = std::exchange(row, {});
        }
    }
    return list;
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

TEST(Currency, IsEqualByCodeAndDigits)
{
    EXPECT_EQ(eur, Currency("EUR", 2));
    EXPECT_FALSE(eur == usd);
    EXPECT_FALSE(eur == Currency("EUR", 3));
    static_assert(eur == Currency("EUR", 2) && !(eur == jpy));
}

TEST(Currency, HoldsTheNameOfAnyCommodity)
{
    EXPECT_EQ(Currency("hours", 2).code(), "hours");
    EXPECT_EQ(Currency("123456789012345", 0).code(), "123456789012345");
    EXPECT_EQ(Currency("", 0).code(), "");
}

TEST(Currency, IsFoundByCode)
{
    EXPECT_EQ(findCurrency("CHF"), chf);
    EXPECT_EQ(findCurrency("KWD"), kwd);
    EXPECT_EQ(findCurrency("CLF")->digits(), 4);
    EXPECT_EQ(findCurrencyFacts("CHF")->cashStep_minor, 5);
    EXPECT_EQ(findCurrencyFacts("EUR")->symbol, "€");
    for (const char* unknown : {"", "eur", "XAU", "ZZZ", "AAA", "EURO"})
        EXPECT_FALSE(findCurrency(unknown)) << unknown;
}

TEST(Currency, AgreesWithThePublishedList)
{
    TANDEM_NEED_SHARED_DATA(shared);
    const QByteArray bytes = test::bytesOf(shared + u"/money/iso4217/iso-4217-list-one.xml"_s);
    auto published = publishedList(bytes);
    ASSERT_GT(published.size(), 170u);
    for (const CurrencyFacts& facts : currencies()) {
        const auto row = published.extract(text(facts.code));
        ASSERT_TRUE(row) << facts.code;
        EXPECT_EQ(row.mapped().number, text(facts.number)) << facts.code;
        EXPECT_EQ(row.mapped().digits, QString::number(facts.digits)) << facts.code;
        EXPECT_EQ(row.mapped().name, text(facts.name)) << facts.code;
    }
    for (const auto& [code, row] : published)
        EXPECT_EQ(row.digits, u"N.A.") << qPrintable(code) << " is missing";
}

TEST(Currency, KnowsTheSmallestCoin)
{
    TANDEM_NEED_SHARED_DATA(shared);
    const QByteArray bytes = test::bytesOf(shared + u"/money/iso4217/currency_iso.json"_s);
    const QJsonObject listed = QJsonDocument::fromJson(bytes).object();
    int compared = 0;
    for (const CurrencyFacts& facts : currencies()) {
        const QJsonObject row = listed[text(facts.code).toLower()].toObject();
        // The leone was redenominated in 2022; the list still has the coin of before.
        if (!row.contains(u"smallest_denomination"_s) || facts.code == "SLE")
            continue;
        int perUnit = row[u"subunit_to_unit"_s].toInt();
        int step = row[u"smallest_denomination"_s].toInt();
        for (int i = 0; i < facts.digits; ++i)
            step *= 10;
        EXPECT_EQ(facts.cashStep_minor, std::max(1, step / perUnit)) << facts.code;
        ++compared;
    }
    EXPECT_GT(compared, 140);
}

} // namespace
} // namespace tandem
