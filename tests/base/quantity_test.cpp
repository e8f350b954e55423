#include "base/quantity.h"

#include "base/money_errors.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace tandem {
namespace {

static_assert(!std::is_constructible_v<Quantity, double>);
static_assert(!std::is_constructible_v<double, Quantity>);
static_assert(!std::is_constructible_v<double, UnitPrice>);

template <class Number>
concept MakesQuantity = requires(Number number)
{
    Quantity::ofMillionths(number);
}
|| requires(Number number)
{
    Quantity::ofWhole(number);
}
|| requires(Number number)
{
    UnitPrice::ofMillionths(number, eur);
};
static_assert(MakesQuantity<int> && MakesQuantity<std::int64_t>);
static_assert(!MakesQuantity<double> && !MakesQuantity<float>);

constexpr Rate noDiscount = Rate::ofMillionths(0);

Money euros(std::int64_t cents)
{
    return Money::ofMinor(cents, eur);
}

Decimal decimal(QStringView text)
{
    return Decimal::parse(text).value();
}

UnitPrice price(QStringView text, const Currency& currency = eur)
{
    return UnitPrice::exactFrom(decimal(text), currency).value();
}

// Worked case V1: 16 x 348.35 less 4 % is 5,350.656.
TEST(LineNet, RoundsOnceAtTheEnd)
{
    const Money net = lineNet(price(u"348.35"), Quantity::ofWhole(16), Rate::ofMillionths(40'000),
                              Rounding::HalfAwayFromZero);
    EXPECT_EQ(net, euros(5'350'66));
}

TEST(LineNet, KeepsTheDigitsOfThePrice)
{
    EXPECT_EQ(lineNet(price(u"0.0125"), Quantity::ofWhole(1000), noDiscount, Rounding::HalfEven),
              euros(12'50));
    EXPECT_EQ(lineNet(price(u"19.5"), Quantity::ofMillionths(-1'500'000), noDiscount,
                      Rounding::HalfAwayFromZero),
              euros(-29'25));
    EXPECT_EQ(lineNet(price(u"33.4", jpy), Quantity::ofWhole(3), noDiscount, Rounding::HalfEven),
              Money::ofMinor(100, jpy));
}

TEST(LineNet, IsExactBeyond128Bits)
{
    const UnitPrice million = price(u"1000000");
    const Quantity many = Quantity::ofWhole(9'000'000);
    EXPECT_EQ(lineNet(million, many, Rate::ofMillionths(500'000), Rounding::Down),
              euros(4'500'000'000'000'00));
    // -999,900 % off: the three factors have 45 digits together.
    EXPECT_EQ(
        lineNet(million, many, Rate::ofMillionths(-9'999'000'000), Rounding::Down),
        euros(9'000'000'000'000'00 * 1000).times(Rate::ofMillionths(10'000'000), Rounding::Down));
    EXPECT_THROW(lineNet(price(u"9000000000000"), many, noDiscount, Rounding::Down),
                 BrokenInvariant);
}

TEST(Quantity, CountsInMillionths)
{
    EXPECT_EQ(Quantity::exactFrom(decimal(u"1.5")).value(), Quantity::ofMillionths(1'500'000));
    EXPECT_EQ(Quantity::exactFrom(decimal(u"0.0000001")).error().code, &errors::digitsLost);
    EXPECT_EQ(Quantity::ofWhole(3) - Quantity::ofWhole(5), Quantity::ofWhole(-2));
    EXPECT_EQ(Quantity::ofWhole(-2).abs().toDecimal().toString(), u"2.000000");
    EXPECT_THROW(Quantity::ofWhole(9'223'372'036'855), BrokenInvariant);
}

TEST(UnitPrice, IsMadeOfAnAmount)
{
    EXPECT_EQ(UnitPrice::of(euros(12'34)), price(u"12.34"));
    EXPECT_EQ(pricePerUnit(euros(100'00), Quantity::ofWhole(3), Rounding::HalfEven),
              price(u"33.333333"));
    EXPECT_THROW(pricePerUnit(euros(1), Quantity::ofWhole(0), Rounding::Up), BrokenInvariant);
}

// Worked case F1: USD 1,000 at 1.10, paid at 1.05.
TEST(ExchangeRate, ConvertsBothWays)
{
    const ExchangeRate invoiced(eur, usd, decimal(u"1.10"));
    const ExchangeRate paid(eur, usd, decimal(u"1.05"));
    const Money dollars = Money::ofMinor(1'000'00, usd);
    EXPECT_EQ(invoiced.convert(dollars, Rounding::HalfAwayFromZero), euros(909'09));
    EXPECT_EQ(paid.convert(dollars, Rounding::HalfAwayFromZero), euros(952'38));
    EXPECT_EQ(invoiced.convert(euros(100'00), Rounding::HalfAwayFromZero).minor(), 110'00);
    EXPECT_THROW(invoiced.convert(Money::ofMinor(1, jpy), Rounding::Down), BrokenInvariant);
    EXPECT_THROW(ExchangeRate(eur, usd, Decimal()), BrokenInvariant);
}

// Property: the fast way and the exact way of pricing a line give the same.
TEST(LineNet, AgreesWithDecimalArithmetic)
{
    constexpr unsigned seed = 11;
    std::mt19937_64 random(seed);
    std::uniform_int_distribution<std::int64_t> prices(-9'000'000'000, 9'000'000'000);
    std::uniform_int_distribution<std::int64_t> counts(-90'000'000, 90'000'000);
    std::uniform_int_distribution<std::int64_t> rates(0, 1'000'000);
    for (int round = 0; round < 5'000; ++round) {
        const auto unit = UnitPrice::ofMillionths(prices(random), eur);
        const auto count = Quantity::ofMillionths(counts(random));
        const auto discount = Rate::ofMillionths(rates(random));
        const Decimal exact =
            unit.toDecimal() * count.toDecimal() * (Decimal::ofInteger(1) - discount.toDecimal());
        ASSERT_EQ(lineNet(unit, count, discount, Rounding::HalfEven),
                  Money::fromDecimal(exact, eur, Rounding::HalfEven))
            << "seed " << seed << ", round " << round;
    }
}

} // namespace
} // namespace tandem
