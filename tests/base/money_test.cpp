#include "base/money.h"

#include "base/money_errors.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace tandem {
namespace {

static_assert(!std::is_constructible_v<Money, double>);
static_assert(!std::is_constructible_v<Money, double, Currency>);
static_assert(!std::is_convertible_v<Money, double>);
static_assert(!std::is_constructible_v<double, Money>);
static_assert(!std::is_constructible_v<Rate, double>);
static_assert(!std::is_constructible_v<double, Rate>);
static_assert(sizeof(Money) == 24);

template <class Number>
concept MakesMoney = requires(Number number)
{
    Money::ofMinor(number, eur);
}
|| requires(Number number)
{
    Rate::ofMillionths(number);
};
static_assert(MakesMoney<int> && MakesMoney<std::int64_t>);
static_assert(!MakesMoney<double> && !MakesMoney<float> && !MakesMoney<long double>);

constexpr auto minorMax = std::numeric_limits<std::int64_t>::max();
constexpr auto minorMin = std::numeric_limits<std::int64_t>::min();

Money euros(std::int64_t cents)
{
    return Money::ofMinor(cents, eur);
}

Decimal decimal(QStringView text)
{
    return Decimal::parse(text).value();
}

TEST(Money, AddsAndSubtractsExactly)
{
    EXPECT_EQ(euros(119'00) - euros(19'00), euros(100'00));
    EXPECT_EQ(-euros(5) + euros(3), euros(-2));
    EXPECT_EQ(euros(-3).abs(), euros(3));
    EXPECT_TRUE(euros(-1).isNegative());
    EXPECT_TRUE(Money::zero(eur).isZero());
}

TEST(Money, DoesNotWrap)
{
    EXPECT_THROW(euros(minorMax) + euros(1), BrokenInvariant);
    EXPECT_THROW(euros(minorMin) - euros(1), BrokenInvariant);
    EXPECT_THROW(-euros(minorMin), BrokenInvariant);
    EXPECT_THROW(euros(minorMax).times(Rate::ofMillionths(1'000'001), Rounding::Down),
                 BrokenInvariant);
    EXPECT_EQ(euros(minorMax).times(Rate::ofMillionths(1'000'000), Rounding::Up), euros(minorMax));
}

TEST(Money, DoesNotMixCurrencies)
{
    const Money dollars = Money::ofMinor(1, usd);
    EXPECT_THROW(euros(1) + dollars, BrokenInvariant);
    EXPECT_THROW(euros(1) - dollars, BrokenInvariant);
    EXPECT_THROW((void)(euros(1) < dollars), BrokenInvariant);
    EXPECT_FALSE(euros(1) == dollars);
    EXPECT_FALSE(euros(1) == Money::ofMinor(1, Currency("EUR", 3)));
}

TEST(Money, Compares)
{
    EXPECT_LT(euros(-1), euros(1));
    EXPECT_GE(euros(1), euros(1));
}

TEST(Money, RoundsAProductOnce)
{
    const Rate vat = Rate::ofMillionths(190'000);
    EXPECT_EQ(euros(100'00).times(vat, Rounding::HalfAwayFromZero), euros(19'00));
    EXPECT_EQ(euros(50).times(Rate::ofMillionths(190'000), Rounding::HalfAwayFromZero), euros(10));
    EXPECT_EQ(euros(-50).times(Rate::ofMillionths(190'000), Rounding::HalfAwayFromZero),
              euros(-10));
    EXPECT_EQ(euros(50).times(vat, Rounding::HalfDown), euros(9));
    EXPECT_EQ(euros(50).times(Rate::ofMillionths(-190'000), Rounding::Floor), euros(-10));
    EXPECT_EQ(euros(100).times(decimal(u"1.005"), Rounding::HalfEven), euros(100));
    EXPECT_EQ(euros(100).dividedBy(3, Rounding::Up), euros(34));
    EXPECT_THROW(euros(1).dividedBy(0, Rounding::Up), BrokenInvariant);
    EXPECT_EQ(euros(minorMax).timesRatio(minorMax - 1, minorMax, Rounding::HalfEven),
              euros(minorMax - 1));
}

TEST(Money, GoesToDecimalAndBack)
{
    EXPECT_EQ(euros(-12'34).toDecimal().toString(), u"-12.34");
    EXPECT_EQ(Money::ofMinor(5, jpy).toDecimal().toString(), u"5");
    EXPECT_EQ(Money::fromDecimal(decimal(u"1.2345"), kwd, Rounding::HalfEven).minor(), 1234);
    EXPECT_EQ(Money::exactFrom(decimal(u"7.5000"), eur).value(), euros(7'50));
}

TEST(Money, RefusesToLoseDigitsInSilence)
{
    const auto fine = Money::exactFrom(decimal(u"7.501"), eur);
    ASSERT_FALSE(fine);
    EXPECT_EQ(fine.error().code, &errors::digitsLost);
    EXPECT_EQ(fine.error().text(), u"7.501 has more than the 2 decimal places that are kept here "
                                   "(EUR). Round it first."_s);
    const auto huge = Money::exactFrom(decimal(u"92233720368547758.08"), eur);
    ASSERT_FALSE(huge);
    EXPECT_EQ(huge.error().code, &errors::numberTooLarge);
}

TEST(Money, IsHeldInTheBooksUpToTheLimit)
{
    EXPECT_TRUE(checkAmount(euros(amountMinorMax)));
    EXPECT_TRUE(checkAmount(euros(-amountMinorMax)));
    EXPECT_EQ(checkAmount(euros(amountMinorMax + 1)).error().code, &errors::amountTooLarge);
    EXPECT_EQ(checkAmount(euros(minorMin)).error().code, &errors::amountTooLarge);
}

TEST(Money, RoundsToWhatCoinsCanPay)
{
    const auto cash = [](std::int64_t minor, const Currency& currency) {
        return Money::ofMinor(minor, currency).roundedToCash(Rounding::HalfAwayFromZero).minor();
    };
    EXPECT_EQ(cash(1'23, chf), 1'25);
    EXPECT_EQ(cash(1'22, chf), 1'20);
    EXPECT_EQ(cash(-1'23, chf), -1'25);
    EXPECT_EQ(cash(1'23, eur), 1'23);
    EXPECT_EQ(cash(7'49, findCurrency("SEK").value()), 7'00);
    EXPECT_EQ(cash(12'50, findCurrency("HUF").value()), 15'00);
    EXPECT_EQ(cash(123, Currency("CHF", 3)), 123); // not the one of ISO 4217
}

TEST(Rate, ReadsFactorsAndPercentages)
{
    EXPECT_EQ(Rate::exactFromPercent(decimal(u"7.5")).value(), Rate::ofMillionths(75'000));
    EXPECT_EQ(Rate::exactFrom(decimal(u"0.19")).value(), Rate::ofMillionths(190'000));
    EXPECT_EQ(Rate::exactFrom(decimal(u"0.0000001")).error().code, &errors::digitsLost);
    EXPECT_EQ(Rate::ofMillionths(75'000).toPercent().toString(), u"7.5");
}

// Property: the 64-bit way and the 128-bit way of scaling give the same.
TEST(Money, ScalesAlikeInBothWidths)
{
    constexpr unsigned seed = 3;
    std::mt19937_64 random(seed);
    std::uniform_int_distribution<std::int64_t> amounts(-3'000'000, 3'000'000);
    std::uniform_int_distribution<std::int64_t> rates(-2'000'000, 2'000'000);
    for (int round = 0; round < 20'000; ++round) {
        const std::int64_t minor = amounts(random);
        const std::int64_t rate = rates(random);
        for (const Rounding rounding :
             {Rounding::HalfAwayFromZero, Rounding::HalfEven, Rounding::HalfDown, Rounding::Up,
              Rounding::Down, Rounding::Ceiling, Rounding::Floor})
            ASSERT_EQ(euros(minor).times(Rate::ofMillionths(rate), rounding).minor(),
                      divideRounded(Int128(minor) * rate, Int128(1'000'000), rounding))
                << "seed " << seed << ", round " << round;
    }
}

} // namespace
} // namespace tandem
