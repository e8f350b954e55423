#include "base/decimal.h"

#include "base/money_errors.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace tandem {
namespace {

using Big = boost::multiprecision::cpp_int;

static_assert(!std::is_constructible_v<Decimal, double>);
static_assert(!std::is_constructible_v<Decimal, float>);
static_assert(!std::is_constructible_v<Decimal, int>);
static_assert(!std::is_convertible_v<Decimal, double>);
static_assert(!std::is_constructible_v<double, Decimal>);

template <class Number>
concept MakesDecimal = requires(Number number)
{
    Decimal::ofInteger(number);
}
|| requires(Number number)
{
    Decimal::ofScaled(number, 2);
};
static_assert(MakesDecimal<int> && MakesDecimal<std::int64_t>);
static_assert(!MakesDecimal<double> && !MakesDecimal<float> && !MakesDecimal<long double>);

constexpr std::array allRoundings{Rounding::HalfAwayFromZero,
                                  Rounding::HalfEven,
                                  Rounding::HalfDown,
                                  Rounding::Up,
                                  Rounding::Down,
                                  Rounding::Ceiling,
                                  Rounding::Floor};

Decimal decimal(QStringView text)
{
    return Decimal::parse(text).value();
}

QString rounded(QStringView text, Rounding rounding)
{
    return decimal(text).rescaled(0, rounding).toString();
}

/// A decimal of 1 to `digitsMax` digits, any scale that fits them all.
Decimal someDecimal(std::mt19937_64& random, int digitsMax)
{
    const int digits = std::uniform_int_distribution(1, digitsMax)(random);
    const int scale = std::uniform_int_distribution(0, 9)(random);
    Int128 coefficient = 0;
    for (int i = 0; i < digits; ++i)
        coefficient = coefficient * 10 + std::uniform_int_distribution(0, 9)(random);
    return Decimal::ofScaled(random() % 2 == 0 ? coefficient : -coefficient, scale);
}

/// The rounding rules again, said another way: by comparing twice the distance.
Big roundedAnew(const Big& numerator, const Big& denominator, Rounding rounding)
{
    Big below = numerator / denominator;
    if (below * denominator > numerator)
        --below; // the floor
    const Big above = below + 1;
    if (below * denominator == numerator)
        return below;
    const Big twice = 2 * numerator - denominator * (below + above); // < 0: nearer to `below`
    const Big& outer = numerator < 0 ? below : above;
    const Big& inner = numerator < 0 ? above : below;
    const Big nearest = twice < 0 ? below : above;
    switch (rounding) {
    case Rounding::HalfAwayFromZero:
        return twice == 0 ? outer : nearest;
    case Rounding::HalfEven:
        return twice == 0 ? (below % 2 == 0 ? below : above) : nearest;
    case Rounding::HalfDown:
        return twice == 0 ? inner : nearest;
    case Rounding::Up:
        return outer;
    case Rounding::Down:
        return inner;
    case Rounding::Ceiling:
        return above;
    case Rounding::Floor:
        return below;
    }
    return 0;
}

Big big(Int128 value)
{
    return Big(value);
}

TEST(Decimal, RoundsHalvesAsNamed)
{
    EXPECT_EQ(rounded(u"2.5", Rounding::HalfAwayFromZero), u"3");
    EXPECT_EQ(rounded(u"-2.5", Rounding::HalfAwayFromZero), u"-3");
    EXPECT_EQ(rounded(u"2.5", Rounding::HalfEven), u"2");
    EXPECT_EQ(rounded(u"3.5", Rounding::HalfEven), u"4");
    EXPECT_EQ(rounded(u"2.5", Rounding::HalfDown), u"2");
    EXPECT_EQ(rounded(u"2.500000001", Rounding::HalfDown), u"3");
    EXPECT_EQ(rounded(u"2.1", Rounding::Up), u"3");
    EXPECT_EQ(rounded(u"-2.9", Rounding::Down), u"-2");
    EXPECT_EQ(rounded(u"-2.1", Rounding::Ceiling), u"-2");
    EXPECT_EQ(rounded(u"-0.1", Rounding::Floor), u"-1");
    EXPECT_EQ(rounded(u"0.1", Rounding::Ceiling), u"1");
}

TEST(Decimal, ComparesByValue)
{
    EXPECT_EQ(decimal(u"2.5"), decimal(u"2.50"));
    EXPECT_LT(decimal(u"-2.51"), decimal(u"-2.5"));
    EXPECT_GT(decimal(u"99999999999999999999999999999999999999"), decimal(u"0.000000000000000001"));
    EXPECT_LT(decimal(u"-99999999999999999999999999999999999999"),
              decimal(u"0.000000000000000001"));
    EXPECT_LT(decimal(u"0.000000000000000001"), decimal(u"99999999999999999999999999999999999999"));
}

TEST(Decimal, CountsItsDigits)
{
    EXPECT_EQ(Decimal().digits(), 1);
    EXPECT_EQ(decimal(u"-9").digits(), 1);
    EXPECT_EQ(decimal(u"10").digits(), 2);
    EXPECT_EQ(decimal(u"99999999999999999999999999999999999999").digits(), 38);
}

TEST(Decimal, MultipliesExactly)
{
    EXPECT_EQ((decimal(u"1.20") * decimal(u"-3.5")).toString(), u"-4.200");
    // 20 digits after the point, of which two are zeros that can go.
    EXPECT_EQ((decimal(u"0.1000000000") * decimal(u"0.1000000001")).toString(), u"0.01000000001");
}

TEST(Decimal, DividesAndRoundsOnce)
{
    EXPECT_EQ(decimal(u"1").dividedBy(decimal(u"3"), 18, Rounding::HalfEven).toString(),
              u"0.333333333333333333");
    EXPECT_EQ(decimal(u"-2").dividedBy(decimal(u"-3"), 2, Rounding::Down).toString(), u"0.66");
    EXPECT_EQ(decimal(u"1").dividedBy(decimal(u"-8"), 2, Rounding::HalfEven).toString(), u"-0.12");
}

TEST(Decimal, DoesNotPassOverAnOverflowOrAZeroDivisor)
{
    const Decimal largest = decimal(u"99999999999999999999999999999999999999");
    const Decimal one = Decimal::ofInteger(1);
    const Decimal tiny = Decimal::ofScaled(1, 18);
    EXPECT_THROW(largest + one, BrokenInvariant);
    EXPECT_THROW(-largest - one, BrokenInvariant);
    EXPECT_THROW(largest * largest, BrokenInvariant);
    EXPECT_THROW(tiny * tiny, BrokenInvariant);
    EXPECT_THROW(largest.rescaled(1, Rounding::Down), BrokenInvariant);
    EXPECT_THROW(one.dividedBy(Decimal(), 2, Rounding::Down), BrokenInvariant);
    EXPECT_THROW(largest.dividedBy(tiny, 0, Rounding::Down), BrokenInvariant);
    EXPECT_THROW(one.rescaled(19, Rounding::Down), BrokenInvariant);
    EXPECT_THROW(one.rescaled(-1, Rounding::Down), BrokenInvariant);

    EXPECT_EQ(checkedSum(largest, one, 0, Rounding::Down).error().code, &errors::numberTooLarge);
    EXPECT_EQ(checkedProduct(largest, largest, 0, Rounding::Down).error().code,
              &errors::numberTooLarge);
    EXPECT_EQ(checkedQuotient(one, Decimal(), 0, Rounding::Down).error().code,
              &errors::dividedByZero);
    EXPECT_EQ(checkedRescale(one, 19, Rounding::Down).error().code, &errors::numberTooLarge);
}

TEST(Decimal, CancelsBeyond128BitsWithoutLoss)
{
    const Decimal a = decimal(u"99999999999999999999.999999999999999999");
    EXPECT_EQ((a - a).toString(), u"0.000000000000000000");
    EXPECT_EQ(
        checkedSum(decimal(u"99999999999999999999999999999999999999"), -a, 0, Rounding::HalfEven)
            .value()
            .toString(),
        u"99999999999999999899999999999999999999");
}

// Random numbers hardly ever meet a half there.
TEST(Decimal, RoundsHalvesBeyond128BitsAsNamed)
{
    const Decimal one = decimal(u"1.000000000000000000");
    const Decimal none = decimal(u"0.000000000000000000");
    const auto expectRounded = [&](QStringView half, Rounding rounding, QStringView expected) {
        const Decimal value = decimal(half);
        EXPECT_EQ(value.times(one, 0, rounding).toString(), expected);
        EXPECT_EQ(value.dividedBy(one, 0, rounding).toString(), expected);
        EXPECT_EQ(checkedSum(value, none, 0, rounding).value().toString(), expected);
    };
    const auto even = u"300000000000000000000000.5";
    const auto odd = u"-300000000000000000000001.5";
    expectRounded(even, Rounding::HalfAwayFromZero, u"300000000000000000000001");
    expectRounded(even, Rounding::HalfEven, u"300000000000000000000000");
    expectRounded(even, Rounding::HalfDown, u"300000000000000000000000");
    expectRounded(even, Rounding::Ceiling, u"300000000000000000000001");
    expectRounded(odd, Rounding::HalfAwayFromZero, u"-300000000000000000000002");
    expectRounded(odd, Rounding::HalfEven, u"-300000000000000000000002");
    expectRounded(odd, Rounding::HalfDown, u"-300000000000000000000001");
    expectRounded(odd, Rounding::Floor, u"-300000000000000000000002");
}

// Property: every operation agrees with unlimited integers and the rounding rules said anew.
TEST(Decimal, AgreesWithUnlimitedIntegers)
{
    constexpr unsigned seed = 20250310;
    std::mt19937_64 random(seed);
    for (int round = 0; round < 4'000; ++round) {
        const Decimal a = someDecimal(random, 38);
        const Decimal b = someDecimal(random, 38);
        const int scale = std::uniform_int_distribution(0, 18)(random);
        const Big up = pow(Big(10), static_cast<unsigned>(scale + 18));
        const Big limit = pow(Big(10), 38u);
        for (const Rounding rounding : allRoundings) {
            SCOPED_TRACE(::testing::Message() << "seed " << seed << ", round " << round);
            const auto expectSame = [&](const Result<Decimal>& got, const Big& expected) {
                if (abs(expected) >= limit)
                    EXPECT_FALSE(got);
                else
                    EXPECT_EQ(big(got.value().coefficient()), expected);
            };
            expectSame(checkedProduct(a, b, scale, rounding),
                       roundedAnew(big(a.coefficient()) * big(b.coefficient()) * up,
                                   pow(Big(10), static_cast<unsigned>(a.scale() + b.scale() + 18)),
                                   rounding));
            const Big left =
                big(a.coefficient()) * pow(Big(10), static_cast<unsigned>(18 - a.scale()));
            const Big right =
                big(b.coefficient()) * pow(Big(10), static_cast<unsigned>(18 - b.scale()));
            expectSame(checkedSum(a, b, scale, rounding),
                       roundedAnew((left + right) * up, pow(Big(10), 36u), rounding));
            if (!b.isZero()) {
                const Big sign = right < 0 ? -1 : 1;
                expectSame(checkedQuotient(a, b, scale, rounding),
                           roundedAnew(sign * left * pow(Big(10), static_cast<unsigned>(scale)),
                                       sign * right, rounding));
            }
            EXPECT_EQ(a < b, left < right);
            EXPECT_EQ(a == b, left == right);
        }
        ASSERT_FALSE(HasFailure());
    }
}

// Property: exact operations do not depend on the order, and text keeps everything.
TEST(Decimal, KeepsTheLawsOfArithmetic)
{
    constexpr unsigned seed = 7;
    std::mt19937_64 random(seed);
    for (int round = 0; round < 4'000; ++round) {
        const Decimal a = someDecimal(random, 9);
        const Decimal b = someDecimal(random, 9);
        const Decimal c = someDecimal(random, 9);
        SCOPED_TRACE(::testing::Message() << "seed " << seed << ", round " << round);
        ASSERT_EQ((a + b) + c, a + (b + c));
        ASSERT_EQ(a + b, b + a);
        ASSERT_EQ(a * b, b * a);
        ASSERT_EQ(a - b, -(b - a));
        const Decimal third = c.rescaled(0, Rounding::Down); // else 27 digits after the point
        ASSERT_EQ(a * (b + third), a * b + a * third);
        ASSERT_EQ(Decimal::parse(a.toString()).value().coefficient(), a.coefficient());
        ASSERT_EQ(Decimal::parse(a.toString()).value().scale(), a.scale());
        ASSERT_EQ(a.trimmed(), a);
    }
}

} // namespace
} // namespace tandem
