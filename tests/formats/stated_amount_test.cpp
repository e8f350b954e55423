#include "formats/stated_amount.h"

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t most = 999'999'999'999'999'999; // bankDigitsMax nines

Decimal read(QStringView text)
{
    return statedAmount(text, Decimal::digitsMax).value();
}

TEST(StatedAmount, KeepsEveryDigitOfWhatItReads)
{
    for (const QStringView text :
         {u"0", u"-12.50", u"8.850", u"0.000000000000000001", u"999999999999999999", u"-0.05"})
        EXPECT_EQ(statedAmount(text, bankDigitsMax)->toString(), text.toString());
    EXPECT_EQ(statedAmount(u"+.5", bankDigitsMax)->toString(), u"0.5"_s);
}

TEST(StatedAmount, ReadsNothingElse)
{
    for (const QStringView text : {u"", u"-", u".", u"1,5", u"1e3", u"1.2.3", u" 1", u"１",
                                   u"1000000000000000000", u"0.0000000000000000001"})
        EXPECT_FALSE(statedAmount(text, bankDigitsMax)) << qPrintable(text.toString());
    const QString nines(Decimal::digitsMax, u'9');
    EXPECT_TRUE(statedAmount(nines, Decimal::digitsMax));
    EXPECT_FALSE(statedAmount(nines + u'9', Decimal::digitsMax));
}

TEST(StatedAmount, IsAFractionOfAPowerOfTen)
{
    EXPECT_EQ(statedFraction(-125, 100)->toString(), u"-1.25"_s);
    EXPECT_EQ(statedFraction(7, 1)->toString(), u"7"_s);
    EXPECT_EQ(statedFraction(1, 1'000'000'000'000'000'000)->scale(), 18);
    for (const std::int64_t denominator : {0, 3, 50, -100})
        EXPECT_FALSE(statedFraction(1, denominator)) << denominator;
}

TEST(StatedAmount, AddsExactlyOrNotAtAll)
{
    EXPECT_EQ(exactSum(read(u"1.5"), read(u"-0.25"))->toString(), u"1.25"_s);
    EXPECT_EQ(exactSum(read(u"1.50"), read(u"0.5"))->toString(), u"2.00"_s);
    const Decimal largest = read(QString(Decimal::digitsMax, u'9'));
    EXPECT_FALSE(exactSum(largest, read(u"1")));
    EXPECT_FALSE(exactSum(largest, read(u"0.1")));
    EXPECT_FALSE(exactSum(-largest, read(u"-1")));
    EXPECT_EQ(exactSum(largest, -largest), Decimal());
    EXPECT_FALSE(exactSum(largest, Decimal::ofScaled(0, 18)));
}

TEST(StatedAmount, BecomesMinorUnitsOnlyIfNothingIsLost)
{
    EXPECT_EQ(exactMinor(read(u"8.85000"), 2), 885);
    EXPECT_EQ(exactMinor(read(u"8.85001"), 2), std::nullopt);
    EXPECT_EQ(exactMinor(read(u"-5"), 2), -500);
    EXPECT_EQ(exactMinor(Decimal::ofScaled(most, 0), 2), std::nullopt);
    EXPECT_EQ(exactMinor(read(u"-9223372036854775808"), 0),
              std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(exactMinor(read(u"9223372036854775808"), 0), std::nullopt);
}

} // namespace
} // namespace tandem::formats
