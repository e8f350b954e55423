#include "backoffice/assets/depreciation.h"

#include <gtest/gtest.h>

#include <random>

namespace tandem::assets {
namespace {

Money euros(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

Basis basisOf(std::int64_t book, std::int64_t residual, QDate firstMonth, int months)
{
    return {.firstMonth = firstMonth,
            .months = months,
            .book = euros(book),
            .residual = euros(residual)};
}

const Quantity nothing = Quantity::ofWhole(0);

TEST(Depreciation, InAStraightLineIsAlikeInAllMonthsToTheCent)
{
    const Terms terms{.lifeMonths = 36};
    const Basis basis = basisOf(1'000'00, 0, {2025, 3, 1}, 36);
    EXPECT_EQ(depreciatedThrough(terms, basis, {2025, 2, 28}, nothing), euros(0));
    EXPECT_EQ(depreciatedThrough(terms, basis, {2025, 3, 31}, nothing), euros(27'78));
    EXPECT_EQ(depreciatedThrough(terms, basis, {2025, 12, 31}, nothing), euros(277'78));
    EXPECT_EQ(depreciatedThrough(terms, basis, {2028, 2, 29}, nothing), euros(1'000'00));
    EXPECT_EQ(depreciatedThrough(terms, basis, {2040, 1, 1}, nothing), euros(1'000'00));
}

TEST(Depreciation, OfAMonthThatBeganCountsItsDays)
{
    const Terms terms{.lifeMonths = 12};
    const Basis basis = basisOf(1'200'00, 0, {2025, 1, 1}, 12);
    EXPECT_EQ(depreciatedThrough(terms, basis, {2025, 6, 15}, nothing), euros(550'00));
    EXPECT_EQ(depreciatedThrough(terms, basis, {2025, 2, 14}, nothing), euros(150'00));
}

// 30 % of 10,000.00, then of 7,000.00; of the 4,900.00 left, a third is more than 30 %.
TEST(Depreciation, FallingGoesOverToEqualPartsOnceThoseAreMore)
{
    const Terms terms{
        .method = Method::Declining, .lifeMonths = 60, .rate = Rate::ofMillionths(300'000)};
    const Basis basis = basisOf(10'000'00, 0, {2025, 1, 1}, 60);
    const auto through = [&](int year) {
        return depreciatedThrough(terms, basis, {year, 12, 31}, nothing);
    };
    EXPECT_EQ(through(2025), euros(3'000'00));
    EXPECT_EQ(through(2026), euros(5'100'00));
    EXPECT_EQ(through(2027), euros(6'733'33));
    EXPECT_EQ(through(2028), euros(8'366'67));
    EXPECT_EQ(through(2029), euros(10'000'00));
    EXPECT_EQ(depreciatedThrough(terms, basis, {2025, 1, 31}, nothing), euros(250'00));
}

TEST(Depreciation, FallingIsOfTheBookValueAtTheBeginningOfTheFiscalYear)
{
    const Terms terms{.method = Method::Declining,
                      .lifeMonths = 120,
                      .rate = Rate::ofMillionths(200'000),
                      .yearStartsMonth = 1};
    const Basis basis = basisOf(12'000'00, 0, {2025, 7, 1}, 120);
    EXPECT_EQ(depreciatedThrough(terms, basis, {2025, 12, 31}, nothing), euros(1'200'00));
    EXPECT_EQ(depreciatedThrough(terms, basis, {2026, 12, 31}, nothing), euros(3'360'00));
}

TEST(Depreciation, ByUnitsFollowsWhatWasMade)
{
    const Terms terms{.method = Method::Units, .units = Quantity::ofWhole(30'000)};
    const Basis basis = basisOf(9'000'00, 0, {2025, 1, 1}, 0);
    const QDate day(2025, 1, 31);
    EXPECT_EQ(depreciatedThrough(terms, basis, day, Quantity::ofWhole(1'000)), euros(300'00));
    EXPECT_EQ(depreciatedThrough(terms, basis, day, Quantity::ofWhole(40'000)), euros(9'000'00));
}

TEST(Depreciation, OfLandIsNone)
{
    const Basis basis = basisOf(9'000'00, 0, {2025, 1, 1}, 0);
    EXPECT_EQ(depreciatedThrough({.method = Method::None}, basis, {2099, 1, 1}, nothing), euros(0));
}

// Property, over seeded random assets: plans add up to cost less residual, and never fall.
TEST(Depreciation, PlansAddUpToTheCent)
{
    std::mt19937_64 random(20250630);
    const auto between = [&](std::int64_t low, std::int64_t high) {
        return low
               + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(high - low + 1));
    };
    for (int round = 0; round < 1'000; ++round) {
        const std::int64_t cost = between(1, 900'000'00);
        const std::int64_t residual = between(0, cost);
        const auto months = static_cast<int>(between(1, 180));
        const Terms terms{.method = between(0, 1) == 0 ? Method::StraightLine : Method::Declining,
                          .lifeMonths = months,
                          .rate = Rate::ofMillionths(between(10'000, 1'000'000)),
                          .yearStartsMonth = static_cast<int>(between(1, 12))};
        const QDate first = QDate(2020, 1, 1).addMonths(static_cast<int>(between(0, 60)));
        const Basis basis = basisOf(cost, residual, first, months);
        Money sum = euros(0);
        for (const PlannedMonth& month : planOf(terms, basis, first.addDays(-1), euros(0))) {
            ASSERT_GT(month.amount.minor(), 0) << "round " << round;
            sum += month.amount;
            ASSERT_EQ(month.book, euros(cost) - sum) << "round " << round;
        }
        ASSERT_EQ(sum, euros(cost - residual)) << "round " << round;
        Money before = euros(0);
        for (QDate day = first; day < first.addDays(400); day = day.addDays(1)) {
            const Money now = depreciatedThrough(terms, basis, day, nothing);
            ASSERT_GE(now, before) << "round " << round << ' ' << qPrintable(day.toString());
            before = now;
        }
    }
}

} // namespace
} // namespace tandem::assets
