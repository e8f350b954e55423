#include "backoffice/budgets/spreading.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace tandem::budgets {
namespace {

Money cents(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

std::vector<Money> months(std::initializer_list<std::int64_t> minors)
{
    std::vector<Money> all;
    for (const std::int64_t minor : minors)
        all.push_back(cents(minor));
    return all;
}

Money sumOf(const std::vector<Money>& all)
{
    return std::accumulate(all.begin(), all.end(), cents(0));
}

TEST(Spreading, GivesTheEarlierMonthsTheOddCents)
{
    const auto spread = spreadByShape(cents(100'00), months({0, 0, 0}));

    EXPECT_EQ(spread, months({33'34, 33'33, 33'33}));
}

TEST(Spreading, FollowsTheShapeOfAnotherYear)
{
    const auto spread = spreadByShape(cents(1'000'00), months({200'00, 0, 100'00, -50'00}));

    EXPECT_EQ(spread, months({666'67, 0, 333'33, 0}));
}

TEST(Spreading, AddsUpWhateverTheShape)
{
    const unsigned seed = 20260331;
    SCOPED_TRACE(seed);
    std::mt19937_64 random(seed);
    std::uniform_int_distribution<std::int64_t> amounts(-9'000'000'000'000, 9'000'000'000'000);
    for (int round = 0; round < 2'000; ++round) {
        const Money year = cents(amounts(random));
        std::vector<Money> shape;
        for (int month = 0; month < 12; ++month)
            shape.push_back(cents(random() % 4 == 0 ? 0 : amounts(random) / 100));

        const auto spread = spreadByShape(year, shape);

        ASSERT_EQ(spread.size(), shape.size());
        ASSERT_EQ(sumOf(spread), year) << "round " << round;
    }
}

TEST(Growing, CarriesWhatRoundingLost)
{
    // 3 % of 0.33 a month would be lost month by month.
    const auto planned = grown(months({33, 33, 33, 33}), Rate::ofMillionths(30'000));

    EXPECT_EQ(planned, months({34, 34, 34, 34}));
    EXPECT_EQ(sumOf(grown(months({10, 10, 10}), Rate::ofMillionths(30'000))), cents(31));
}

TEST(Growing, ByNothingIsTheActual)
{
    const auto actual = months({119'00, -7, 0, 3'000'01});

    EXPECT_EQ(grown(actual, Rate::ofMillionths(0)), actual);
}

TEST(Growing, IsTheYearGrownAndRoundedOnce)
{
    const unsigned seed = 20260401;
    SCOPED_TRACE(seed);
    std::mt19937_64 random(seed);
    std::uniform_int_distribution<std::int64_t> amounts(-5'000'000, 9'000'000);
    std::uniform_int_distribution<std::int64_t> rates(-1'000'000, 3'000'000);
    for (int round = 0; round < 2'000; ++round) {
        std::vector<Money> actual;
        for (int month = 0; month < 12; ++month)
            actual.push_back(cents(amounts(random)));
        const Rate growth = Rate::ofMillionths(rates(random));

        const auto planned = grown(actual, growth);

        const Rate factor = Rate::ofMillionths(Rate::whole + growth.millionths());
        ASSERT_EQ(sumOf(planned), sumOf(actual).times(factor, Rounding::HalfAwayFromZero))
            << "round " << round;
    }
}

TEST(Share, IsExactToTheMillionth)
{
    EXPECT_EQ(shareOf(cents(1), cents(3)), Rate::ofMillionths(333'333));
    EXPECT_EQ(shareOf(cents(-2), cents(3)), Rate::ofMillionths(-666'667));
    EXPECT_EQ(shareOf(cents(1), cents(-2)), Rate::ofMillionths(-500'000));
    EXPECT_EQ(shareOf(cents(5), cents(0)), std::nullopt);
}

} // namespace
} // namespace tandem::budgets
