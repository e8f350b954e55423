#include "base/decimal.h"

#include "base/money_errors.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace tandem {
namespace {

Decimal decimal(QStringView text)
{
    return Decimal::parse(text).value();
}

TEST(Decimal, PrintsWhatItReads)
{
    for (const QString& text : {u"-12.340"_s, u"0"_s, u"0.00"_s, u"1"_s, u"-0.000000000000000001"_s,
                                u"99999999999999999999999999999999999999"_s, u"1000"_s})
        EXPECT_EQ(decimal(text).toString(), text);
}

TEST(Decimal, ReadsOtherSpellingsOfANumber)
{
    EXPECT_EQ(decimal(u"+007.50").toString(), u"7.50");
    EXPECT_EQ(decimal(u".5").toString(), u"0.5");
    EXPECT_EQ(decimal(u"5.").toString(), u"5");
    EXPECT_EQ(decimal(u"-0.0").toString(), u"0.0");
}

TEST(Decimal, RefusesWhatIsNotANumber)
{
    for (const QString& text : {u""_s, u"-"_s, u"."_s, u"1.2.3"_s, u"1,5"_s, u"1e5"_s, u" 1"_s,
                                u"--1"_s, u"NaN"_s, u"\u0661"_s, u"0x10"_s, u"1-"_s}) {
        const auto read = Decimal::parse(text);
        ASSERT_FALSE(read) << qPrintable(text);
        EXPECT_EQ(read.error().code, &errors::notANumber) << qPrintable(text);
    }
}

TEST(Decimal, RefusesMoreDigitsThanItHolds)
{
    for (const QString& text : {u"100000000000000000000000000000000000000"_s,
                                u"0.0000000000000000001"_s, u"1"_s + QString(500, u'0')}) {
        const auto read = Decimal::parse(text);
        ASSERT_FALSE(read) << qPrintable(text);
        EXPECT_EQ(read.error().code, &errors::numberTooLarge) << qPrintable(text);
    }
}

} // namespace
} // namespace tandem
