#include "base/number_format.h"

#include "base/money_errors.h"
#include "base/text_number.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace tandem {
namespace {

using namespace number_formats;

constexpr std::array allFormats{plain, english, german, french, swiss, indian};

QString printed(QStringView number, const NumberFormat& format)
{
    return formatNumber(Decimal::parse(number).value(), format);
}

/// What is read, in plain digits; "refused" if it is not a number there.
QString read(QStringView text, const NumberFormat& format)
{
    const auto number = parseNumber(text, format);
    if (number)
        return number->toString();
    return number.error().code == &errors::notANumber ? u"refused"_s : number.error().text();
}

QString readAmount(QStringView text, const NumberFormat& format, const Currency& currency)
{
    const auto amount = parseAmount(text, format, currency);
    return amount ? amount->toDecimal().toString() : QString::fromUtf8(amount.error().code->name);
}

TEST(NumberFormat, WritesAsEachCountryDoes)
{
    const auto number = u"-12345678.90";
    EXPECT_EQ(printed(number, plain), u"-12345678.90");
    EXPECT_EQ(printed(number, english), u"-12,345,678.90");
    EXPECT_EQ(printed(number, german), u"-12.345.678,90");
    EXPECT_EQ(printed(number, french), u"-12\u202f345\u202f678,90");
    EXPECT_EQ(printed(number, swiss), u"-12\u2019345\u2019678.90");
    EXPECT_EQ(printed(number, indian), u"-1,23,45,678.90");
    EXPECT_EQ(printed(u"999", indian), u"999");
    EXPECT_EQ(printed(u"1000", indian), u"1,000");
    EXPECT_EQ(printed(u"100000", indian), u"1,00,000");
    EXPECT_EQ(printed(u"0.5", german), u"0,5");
}

TEST(NumberFormat, WritesNegativesAsAsked)
{
    NumberFormat format = english;
    format.negative = NegativeStyle::Parentheses;
    EXPECT_EQ(printed(u"-1234.5", format), u"(1,234.5)");
    EXPECT_EQ(printed(u"1234.5", format), u"1,234.5");
    format.negative = NegativeStyle::Trailing;
    EXPECT_EQ(printed(u"-1234.5", format), u"1,234.5-");
}

TEST(NumberFormat, WritesAllDigitsOfACurrency)
{
    EXPECT_EQ(formatAmount(Money::ofMinor(-5, eur), german), u"-0,05");
    EXPECT_EQ(formatAmount(Money::ofMinor(1234567, jpy), english), u"1,234,567");
    EXPECT_EQ(formatAmount(Money::ofMinor(1234567, kwd), english), u"1,234.567");
}

TEST(NumberFormat, IsFoundByLocale)
{
    EXPECT_EQ(findNumberFormat(u"de-CH")->groupMarks, swiss.groupMarks);
    EXPECT_EQ(findNumberFormat(u"de_CH.UTF-8")->groupMarks, swiss.groupMarks);
    EXPECT_EQ(findNumberFormat(u"de_AT")->groupMarks, german.groupMarks);
    EXPECT_EQ(findNumberFormat(u"en-IN")->grouping, Grouping::Indian);
    EXPECT_EQ(findNumberFormat(u"en-GB")->grouping, Grouping::Western);
    EXPECT_FALSE(findNumberFormat(u"xx"));
    EXPECT_FALSE(findNumberFormat(u"deutsch"));
}

TEST(NumberParser, ReadsWhatPeopleAndProgramsWrite)
{
    EXPECT_EQ(read(u"1,234,567.89", english), u"1234567.89");
    EXPECT_EQ(read(u"1234567.89", english), u"1234567.89");
    EXPECT_EQ(read(u"1.234.567,89", german), u"1234567.89");
    EXPECT_EQ(read(u"1\u00a0234\u00a0567,89", french), u"1234567.89");
    EXPECT_EQ(read(u"1\u2009234,5", german), u"1234.5");
    EXPECT_EQ(read(u"1'234.50", swiss), u"1234.50");
    EXPECT_EQ(read(u"1\u2019234.50", swiss), u"1234.50");
    EXPECT_EQ(read(u"12,34,567", indian), u"1234567");
    EXPECT_EQ(read(u"  5 ", plain), u"5");
    EXPECT_EQ(read(u".99", plain), u"0.99");
    EXPECT_EQ(read(u"1000.", plain), u"1000");
}

TEST(NumberParser, ReadsEveryKindOfNegative)
{
    for (const QString& text :
         {u"-1.50"_s, u"\u22121.50"_s, u"1.50-"_s, u"(1.50)"_s, u"- 1.50"_s, u"( 1.50 )"_s})
        EXPECT_EQ(read(text, english), u"-1.50") << qPrintable(text);
    EXPECT_EQ(read(u"+1.50", english), u"1.50");
    for (const QString& text : {u"-(1.50)"_s, u"--1"_s, u"-1-"_s, u"+-1"_s, u"(1"_s, u"1)"_s})
        EXPECT_EQ(read(text, english), u"refused") << qPrintable(text);
}

TEST(NumberParser, RefusesWhatCouldBeReadInTwoWays)
{
    for (const QString& text : {u"1,23"_s, u"1.234,56"_s, u"0,123"_s, u"12,34,567"_s, u"1,2345"_s,
                                u",123"_s, u"1,,234"_s, u"1,234 567"_s, u"1.234.567"_s, u"1'234"_s})
        EXPECT_EQ(read(text, english), u"refused") << qPrintable(text);
    for (const QString& text : {u"0.5"_s, u"1.23"_s, u"1,234.56"_s, u"0.123"_s})
        EXPECT_EQ(read(text, german), u"refused") << qPrintable(text);
    EXPECT_EQ(read(u"1\n234", english), u"refused");
    EXPECT_EQ(read(u"1\t234", english), u"refused");
    EXPECT_EQ(read(u"1,234", plain), u"refused");
    EXPECT_EQ(read(u"1 234", plain), u"refused");
}

TEST(NumberParser, RefusesWhatIsNoNumber)
{
    for (const QString& text : {u""_s, u" "_s, u"-"_s, u"."_s, u"abc"_s, u"1e5"_s, u"1.5x2"_s,
                                u"\u0661\u0662"_s, u"NaN"_s, u"5 EUR"_s, u"()"_s, u"1 - 2"_s})
        EXPECT_EQ(read(text, english), u"refused") << qPrintable(text);
}

TEST(AmountParser, TakesTheCurrencyBeforeOrAfter)
{
    for (const QString& text : {u"EUR 1.234,50"_s, u"1.234,50 EUR"_s, u"1.234,50€"_s,
                                u"€1.234,50"_s, u"1.234,50"_s, u"1.234,50\u00a0€"_s})
        EXPECT_EQ(readAmount(text, german, eur), u"1234.50") << qPrintable(text);
    for (const QString& text : {u"-€5"_s, u"€ -5"_s, u"€5-"_s, u"5- €"_s, u"(€5)"_s, u"-5 EUR"_s})
        EXPECT_EQ(readAmount(text, german, eur), u"-5.00") << qPrintable(text);
    EXPECT_EQ(readAmount(u"Fr. 1'234.50", swiss, chf), u"1234.50");
    EXPECT_EQ(readAmount(u"Fr.5", swiss, chf), u"5.00");
    EXPECT_EQ(readAmount(u"5 Fr.", swiss, chf), u"5.00");
}

TEST(AmountParser, RefusesAnotherCurrencyAndLostDigits)
{
    EXPECT_EQ(readAmount(u"$5", german, eur), u"money.other_currency");
    EXPECT_EQ(readAmount(u"5 USD", german, eur), u"money.other_currency");
    EXPECT_EQ(readAmount(u"EUR", german, eur), u"money.not_a_number");
    EXPECT_EQ(readAmount(u"1,234", german, eur), u"money.digits_lost");
    EXPECT_EQ(readAmount(u"1,5", german, jpy), u"money.digits_lost");
}

// Property: what is printed reads back as it was, in every format and style.
TEST(NumberFormat, ReadsBackWhatItPrints)
{
    constexpr unsigned seed = 42;
    std::mt19937_64 random(seed);
    for (int round = 0; round < 2'000; ++round) {
        const int bits = std::uniform_int_distribution(1, 63)(random);
        std::uniform_int_distribution<std::int64_t> numbers(0, (std::uint64_t{1} << bits) - 1);
        const auto number = Decimal::ofScaled(round % 2 == 0 ? numbers(random) : -numbers(random),
                                              std::uniform_int_distribution(0, 18)(random));
        for (NumberFormat format : allFormats) {
            for (const auto style :
                 {NegativeStyle::Minus, NegativeStyle::Trailing, NegativeStyle::Parentheses}) {
                format.negative = style;
                const QString text = formatNumber(number, format);
                const auto back = parseNumber(text, format);
                ASSERT_TRUE(back) << qPrintable(text) << ", seed " << seed << ", round " << round;
                ASSERT_EQ(back->coefficient(), number.coefficient()) << qPrintable(text);
                ASSERT_EQ(back->scale(), number.scale()) << qPrintable(text);
            }
        }
    }
}

TEST(ParseInt64, ReadsWholeNumbersThatFit)
{
    EXPECT_EQ(parseInt64(u"0"), 0);
    EXPECT_EQ(parseInt64(u"-42"), -42);
    EXPECT_EQ(parseInt64(u"9223372036854775807"), std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(parseInt64(u"-9223372036854775808"), std::numeric_limits<std::int64_t>::min());
    for (const QString& text : {u""_s, u"-"_s, u"+1"_s, u" 1"_s, u"1 "_s, u"1.0"_s, u"0x1"_s,
                                u"9223372036854775808"_s, u"-9223372036854775809"_s, u"\u0661"_s})
        EXPECT_EQ(parseInt64(text), std::nullopt) << qPrintable(text);
}

} // namespace
} // namespace tandem
