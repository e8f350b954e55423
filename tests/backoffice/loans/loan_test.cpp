#include "backoffice/loans/errors.h"
#include "backoffice/loans/loan.h"

#include <gtest/gtest.h>

#include <random>

namespace tandem::loans {
namespace {

Money euros(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

LoanTerms terms(LoanKind kind, int count, std::int64_t millionths)
{
    return {.principal = euros(12'000'00),
            .rate = Rate::ofMillionths(millionths),
            .kind = kind,
            .months = 1,
            .count = count,
            .takenOn = {2025, 1, 31},
            .firstDueOn = {2025, 2, 28}};
}

// 12,000.00 at 6 % in 12 months: 12,000 x 0.005 / (1 - 1.005^-12) = 1,032.797...
TEST(LoanPlan, OfAnAnnuityHasAlikeInstalmentsAndTakesTheRestAtLast)
{
    LoanTerms wanted = terms(LoanKind::Annuity, 12, 60'000);
    wanted.takenOn = {2025, 1, 15};
    wanted.firstDueOn = {2025, 2, 15};

    const auto plan = planOf(wanted);

    ASSERT_EQ(plan.size(), 12U);
    EXPECT_EQ(plan[0].interest, euros(60'00));
    EXPECT_EQ(plan[0].principal, euros(972'80));
    EXPECT_EQ(plan[1].interest, euros(55'14));
    EXPECT_EQ(plan[1].total(), euros(1'032'80));
    EXPECT_EQ(plan[11].debt, euros(0));
    EXPECT_LE((plan[11].total() - euros(1'032'80)).abs(), euros(6));
    EXPECT_EQ(annuityOf(euros(100'000'00), Rate::ofMillionths(36'000), 1, 360), euros(454'65));
}

TEST(LoanPlan, OfEqualPartsPaysTheSameOfThePrincipal)
{
    const auto plan = planOf(terms(LoanKind::EqualPrincipal, 7, 60'000));
    ASSERT_EQ(plan.size(), 7U);
    EXPECT_EQ(plan[0].principal, euros(1'714'29));
    EXPECT_EQ(plan[6].principal, euros(1'714'26));
    EXPECT_EQ(plan[0].dueOn, QDate(2025, 2, 28));
    EXPECT_EQ(plan[1].interest, euros(51'43));
}

TEST(LoanPlan, OfABulletPaysEverythingAtLast)
{
    const auto plan = planOf(terms(LoanKind::Bullet, 3, 60'000));
    ASSERT_EQ(plan.size(), 3U);
    EXPECT_EQ(plan[0].principal, euros(0));
    EXPECT_EQ(plan[2].principal, euros(12'000'00));
    EXPECT_EQ(plan[1].interest, euros(60'00));
}

TEST(LoanPlan, CountsTheDaysOfTheCalendarWhereAskedTo)
{
    LoanTerms wanted = terms(LoanKind::Bullet, 2, 36'500);
    wanted.dayCount = DayCount::Actual365;
    wanted.takenOn = {2025, 1, 1};
    wanted.firstDueOn = {2025, 2, 1};
    const auto plan = planOf(wanted);
    EXPECT_EQ(plan[0].interest, euros(37'20)); // 31 days at 1.20
    EXPECT_EQ(plan[1].interest, euros(33'60));
    EXPECT_EQ(daysBetween(DayCount::Thirty360, {2025, 1, 31}, {2025, 3, 31}), 60);
}

Loan taken(const LoanTerms& wanted)
{
    Loan loan{.id = LoanId(1), .number = {}, .name = {}, .terms = wanted};
    loan.moves.push_back({.id = LoanMoveId(1),
                          .kind = LoanMoveKind::Drawn,
                          .movedOn = wanted.takenOn,
                          .principal = wanted.principal,
                          .interest = euros(0)});
    return loan;
}

LoanMove moveOf(std::int64_t id, LoanMoveKind kind, QDate on, std::int64_t principal = 0)
{
    return {.id = LoanMoveId(id),
            .kind = kind,
            .movedOn = on,
            .principal = euros(principal),
            .interest = euros(0)};
}

TEST(LoanPlan, AfterAnExtraPaymentHasFewerInstalmentsOfTheSameHeight)
{
    LoanTerms wanted = terms(LoanKind::Annuity, 12, 60'000);
    wanted.takenOn = {2025, 1, 15};
    wanted.firstDueOn = {2025, 2, 15};
    Loan loan = taken(wanted);
    loan.moves.push_back(moveOf(2, LoanMoveKind::Extra, {2025, 1, 30}, -6'000'00));

    const auto plan = planOf(loan);

    EXPECT_EQ(plan.size(), 6U);
    EXPECT_EQ(plan[0].interest, euros(45'00)); // 15 days of 12,000.00, 15 of 6,000.00
    EXPECT_EQ(plan[0].total(), euros(1'032'80));
    EXPECT_EQ(plan.back().debt, euros(0));
}

TEST(LoanPlan, AfterAnotherRateEndsOnTheSameDay)
{
    LoanTerms wanted = terms(LoanKind::Annuity, 12, 60'000);
    wanted.takenOn = {2025, 1, 15};
    wanted.firstDueOn = {2025, 2, 15};
    Loan loan = taken(wanted);
    loan.moves.push_back(moveOf(2, LoanMoveKind::Rate, {2025, 1, 30}));
    loan.moves.back().rate = Rate::ofMillionths(120'000);

    const auto plan = planOf(loan);

    ASSERT_EQ(plan.size(), 12U);
    EXPECT_EQ(plan[0].interest, euros(90'00));
    EXPECT_EQ(plan[0].total(), euros(1'066'19));
    EXPECT_EQ(plan.back().dueOn, QDate(2026, 1, 15));
}

TEST(LoanPlan, RefusesWhatMakesNoSense)
{
    const auto refused = [](auto edit) {
        LoanTerms wanted = terms(LoanKind::Annuity, 12, 60'000);
        edit(wanted);
        const auto checked = check(wanted);
        return checked ? nullptr : checked.error().code;
    };
    EXPECT_EQ(refused([](LoanTerms&) {}), nullptr);
    EXPECT_EQ(refused([](LoanTerms& one) { one.principal = euros(0); }),
              &errors::principalNotPositive);
    EXPECT_EQ(refused([](LoanTerms& one) { one.rate = Rate::ofMillionths(1'000'001); }),
              &errors::rateUnfit);
    EXPECT_EQ(refused([](LoanTerms& one) { one.count = 0; }), &errors::countUnfit);
    EXPECT_EQ(refused([](LoanTerms& one) { one.months = 2; }), &errors::monthsUnfit);
    EXPECT_EQ(refused([](LoanTerms& one) { one.takenOn = {}; }), &errors::dayMissing);
    EXPECT_EQ(refused([](LoanTerms& one) { one.firstDueOn = one.takenOn; }),
              &errors::dueBeforeTaken);
}

// Property, over seeded random loans with extra payments and other rates: the principal of all
// instalments is the debt, none is negative, and there are not more than agreed.
TEST(LoanPlan, PaysTheDebtBackToTheCent)
{
    std::mt19937_64 random(20250131);
    const auto between = [&](std::int64_t low, std::int64_t high) {
        return low
               + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(high - low + 1));
    };
    constexpr std::array periods{1, 3, 6, 12};
    for (int round = 0; round < 1'000; ++round) {
        LoanTerms wanted{.principal = euros(between(1, 50'000'000'00)),
                         .rate = Rate::ofMillionths(between(0, 300'000)),
                         .kind = static_cast<LoanKind>(between(0, 2)),
                         .months = periods.at(static_cast<std::size_t>(between(0, 3))),
                         .count = static_cast<int>(between(1, 360)),
                         .dayCount = static_cast<DayCount>(between(0, 1)),
                         .takenOn = QDate(2024, 1, 1).addDays(between(0, 365)),
                         .firstDueOn = {}};
        wanted.firstDueOn = wanted.takenOn.addDays(between(5, 300));
        Loan loan = taken(wanted);
        if (between(0, 1) == 0)
            loan.moves.push_back(moveOf(2, LoanMoveKind::Extra, wanted.takenOn.addDays(2),
                                        -between(0, wanted.principal.minor())));
        if (between(0, 1) == 0) {
            loan.moves.push_back(moveOf(3, LoanMoveKind::Rate, wanted.takenOn.addDays(3)));
            loan.moves.back().rate = Rate::ofMillionths(between(0, 200'000));
        }
        Money left = standingOf(loan).debt;
        const auto plan = planOf(loan);
        ASSERT_LE(plan.size(), static_cast<std::size_t>(wanted.count)) << "round " << round;
        for (const Instalment& one : plan) {
            ASSERT_FALSE(one.interest.isNegative() || one.principal.isNegative())
                << "round " << round;
            left -= one.principal;
            ASSERT_EQ(one.debt, left) << "round " << round;
        }
        ASSERT_EQ(left, euros(0)) << "round " << round;
    }
}

} // namespace
} // namespace tandem::loans
