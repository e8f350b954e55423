#include "base/allocation.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace tandem {
namespace {

using Amounts = std::vector<std::int64_t>;

Money euros(std::int64_t cents)
{
    return Money::ofMinor(cents, eur);
}

Amounts minors(const std::vector<Money>& parts)
{
    Amounts amounts;
    for (const Money& part : parts)
        amounts.push_back(part.minor());
    return amounts;
}

Amounts allocated(std::int64_t whole, const Amounts& weights)
{
    return minors(euros(whole).allocate(weights));
}

/// The steps of `amount` when `reached` is reached one after the other, of `whole`.
Amounts steps(std::int64_t amount, const Amounts& reached, std::int64_t whole)
{
    Amounts shares;
    std::int64_t before = 0;
    for (const std::int64_t after : reached) {
        const Step step{.before = before, .after = after, .whole = whole};
        shares.push_back(cumulativeShare(euros(amount), step, Rounding::HalfAwayFromZero).minor());
        before = after;
    }
    return shares;
}

// Worked case L4.
TEST(Allocation, GivesWhatIsLeftToTheLargestRemainder)
{
    EXPECT_EQ(allocated(5, {70, 20, 10}), (Amounts{4, 1, 0}));
    EXPECT_EQ(minors(splitEvenly(euros(100'00), 3)), (Amounts{33'34, 33'33, 33'33}));
}

TEST(Allocation, GivesATieToTheEarlierLine)
{
    EXPECT_EQ(allocated(1, {1, 1}), (Amounts{1, 0}));
    EXPECT_EQ(allocated(2, {0, 1, 1, 1, 1}), (Amounts{0, 1, 1, 0, 0}));
}

TEST(Allocation, MirrorsANegativeWhole)
{
    EXPECT_EQ(allocated(-5, {7, 3}), (Amounts{-4, -1}));
    EXPECT_EQ(allocated(-100, {1, 1, 1}), (Amounts{-34, -33, -33}));
}

TEST(Allocation, GivesNothingForNoWeight)
{
    EXPECT_EQ(allocated(5, {0, 0, 1}), (Amounts{0, 0, 5}));
    EXPECT_EQ(allocated(0, {2, 1}), (Amounts{0, 0}));
}

TEST(Allocation, IsExactWhere64BitsEnd)
{
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    EXPECT_EQ(allocated(most, {most, most, most}),
              (Amounts{most / 3 + 1, most / 3, most / 3})); // 2^63 - 1 is 1 mod 3
    EXPECT_EQ(allocated(least, {1}), (Amounts{least}));
    EXPECT_EQ(allocated(least, {most, 0}), (Amounts{least, 0}));
}

TEST(Allocation, RefusesWeightsThatMeanNothing)
{
    EXPECT_THROW(euros(1).allocate(Amounts{}), BrokenInvariant);
    EXPECT_THROW(euros(1).allocate(Amounts{0, 0}), BrokenInvariant);
    EXPECT_THROW(euros(1).allocate(Amounts{2, -1}), BrokenInvariant);
    EXPECT_THROW(splitEvenly(euros(1), 0), BrokenInvariant);
}

// Worked cases V7, V10, X1 and F5.
TEST(CumulativeShare, AddsUpHoweverTheStepsFall)
{
    EXPECT_EQ(steps(20'00, {1, 2, 3}, 3), (Amounts{6'67, 6'66, 6'67}));
    EXPECT_EQ(steps(63'33, {100'00, 200'00, 396'66}, 396'66), (Amounts{15'97, 15'96, 31'40}));
    EXPECT_EQ(steps(10'07, {33, 66}, 100), (Amounts{3'32, 3'33}));
    EXPECT_EQ(steps(91'97, {33'33, 66'66, 100'00}, 100'00), (Amounts{30'65, 30'66, 30'66}));
}

TEST(AllocateOverLines, FollowsTheAmountsOfTheLines)
{
    const std::vector lines{euros(600'00), euros(400'00)};
    EXPECT_EQ(minors(allocateOverLines(euros(-50'00), lines)), (Amounts{-30'00, -20'00}));
    const std::vector withReturn{euros(600'00), euros(-100'00), euros(400'00)};
    EXPECT_EQ(minors(allocateOverLines(euros(-50'00), withReturn)), (Amounts{-30'00, 0, -20'00}));
    const std::vector nothing{euros(1), euros(-1)};
    EXPECT_THROW(allocateOverLines(euros(1), nothing), BrokenInvariant);
}

// Property: the parts add up to the whole, and none is a minor unit or more off its exact share.
TEST(Allocation, LosesNothing)
{
    constexpr unsigned seed = 20250310;
    std::mt19937_64 random(seed);
    for (int round = 0; round < 4'000; ++round) {
        const int bits = std::uniform_int_distribution(1, 62)(random);
        std::uniform_int_distribution<std::int64_t> numbers(0, std::int64_t{1} << bits);
        const std::int64_t whole = numbers(random) * (round % 2 == 0 ? 1 : -1);
        Amounts weights(std::uniform_int_distribution<std::size_t>(1, 20)(random));
        for (auto& weight : weights)
            weight = random() % 4 == 0 ? 0 : numbers(random);
        weights.back() += 1;
        const Amounts parts = allocateMinor(whole, weights);
        const Int128 sum = std::accumulate(weights.begin(), weights.end(), Int128(0));
        SCOPED_TRACE(::testing::Message() << "seed " << seed << ", round " << round);
        ASSERT_EQ(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}), whole);
        for (std::size_t i = 0; i < parts.size(); ++i)
            ASSERT_LT(magnitude(Int128(parts[i])
                                - divideRounded(Int128(whole) * weights[i], sum, Rounding::Down)),
                      UInt128(2));
    }
}

// Property: random steps of random amounts add up to the amount.
TEST(CumulativeShare, LosesNothing)
{
    constexpr unsigned seed = 5;
    std::mt19937_64 random(seed);
    for (int round = 0; round < 2'000; ++round) {
        const std::int64_t amount = std::uniform_int_distribution(-1'000'000, 1'000'000)(random);
        Amounts reached(std::uniform_int_distribution<std::size_t>(1, 9)(random));
        for (auto& step : reached)
            step = std::uniform_int_distribution(0, 999)(random);
        std::ranges::sort(reached);
        reached.push_back(1000);
        const Amounts shares = steps(amount, reached, 1000);
        ASSERT_EQ(std::accumulate(shares.begin(), shares.end(), std::int64_t{0}), amount)
            << "seed " << seed << ", round " << round;
    }
}

std::vector<std::int64_t> spread(std::int64_t whole, const Amounts& parts)
{
    std::vector<Money> amounts;
    for (const std::int64_t part : parts)
        amounts.push_back(Money::ofMinor(part, usd));
    return minors(spreadOverParts(euros(whole), amounts));
}

// USD 100.00 and 19.00 at 1.0873 are EUR 91.97 and 17.47, rounded apart; 109.45 together.
TEST(Allocation, SpreadsTheBaseOfADocumentOverItsParts)
{
    EXPECT_EQ(spread(109'45, {100'00, 19'00}), (Amounts{91'97, 17'48}));
    EXPECT_EQ(spread(-109'45, {-100'00, -19'00}), (Amounts{-91'97, -17'48}));
    EXPECT_EQ(spread(91'97, {120'00, -20'00, 0}), (Amounts{110'36, -18'39, 0}));
}

TEST(Allocation, LosesNothingOfABase)
{
    std::mt19937_64 random(20261123);
    std::uniform_int_distribution<std::int64_t> amounts(-1'000'000'000, 1'000'000'000);
    std::uniform_int_distribution<std::size_t> counts(1, 9);
    for (int round = 0; round < 2'000; ++round) {
        Amounts parts(counts(random));
        for (std::int64_t& part : parts)
            part = amounts(random);
        const std::int64_t sum = std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
        if (sum == 0)
            continue;
        const std::int64_t whole = amounts(random);
        const Amounts worths = spread(whole, parts);
        ASSERT_EQ(std::accumulate(worths.begin(), worths.end(), std::int64_t{0}), whole);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const Money exact = euros(whole).timesRatio(sum < 0 ? -parts[i] : parts[i],
                                                        std::abs(sum), Rounding::HalfAwayFromZero);
            ASSERT_LE((exact - euros(worths[i])).abs().minor(), 1) << "round " << round;
        }
    }
}

} // namespace
} // namespace tandem
