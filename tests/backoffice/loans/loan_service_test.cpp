#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/chart.h"
#include "backoffice/ledger/period.h"
#include "backoffice/loans/actions.h"
#include "backoffice/loans/errors.h"
#include "backoffice/loans/loan_service.h"
#include "backoffice/schedules/errors.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

#include <random>

namespace tandem::loans {
namespace {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using schedules::LatePolicy;

Money euros(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

template <class T>
const ErrorCode* codeOf(const Result<T>& result)
{
    return result ? nullptr : result.error().code;
}

/// An office with a chart and the years 2025 to 2027 open, and a loan of 12,000.00 for a year.
class LoanTest : public ::testing::Test, public test::TestOffice {
protected:
    LoanTest()
    {
        arrange([](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(ledger::applyChart(work, u"general"_s));
            return ledger::openFiscalYears(work, {2025, 1, 1}, {2027, 12, 31});
        });
        const auto made = taken({.name = u"Harbour Bank"_s,
                                 .terms = {.principal = euros(12'000'00),
                                           .rate = Rate::ofMillionths(60'000),
                                           .count = 12,
                                           .takenOn = {2025, 1, 15},
                                           .firstDueOn = {2025, 2, 15}}});
        require(made.has_value(), made ? "" : qPrintable(text(made.error())));
        id = made->id;
    }

    Result<Loan> taken(const LoanDraft& draft)
    {
        return office.change(actions::takeLoan,
                             [&](UnitOfWork& work) { return takeLoan(work, draft); });
    }
    Result<ledger::PostedEntry> paid(int number, LatePolicy policy = LatePolicy::Refuse)
    {
        return office.change(actions::payInstalment, [&](UnitOfWork& work) {
            return payInstalment(work, id, number, policy);
        });
    }
    Result<ledger::PostedEntry> extra(QDate on, std::int64_t minor)
    {
        return office.change(actions::payExtra, [&](UnitOfWork& work) {
            return payExtra(work, id, on, euros(minor));
        });
    }
    Result<> rate(QDate from, std::int64_t millionths)
    {
        return office.change(actions::changeRate, [&](UnitOfWork& work) {
            return changeRate(work, id, from, Rate::ofMillionths(millionths));
        });
    }
    Result<LoanMoveKind> undone(QDate on = {})
    {
        return office.change(actions::undoMove,
                             [&](UnitOfWork& work) { return undoLastMove(work, id, on); });
    }
    Loan now()
    {
        return look([&](Reader& books) { return loan(books, id); });
    }

    std::int64_t balance(AccountRole role)
    {
        const auto account = look([&](Reader& books) { return ledger::accountOf(books, role); });
        std::int64_t minor = 0;
        const auto read = database->eachOf(
            u"SELECT CAST(COALESCE(SUM(base_minor), 0) AS BIGINT) AS sum FROM entry_line "
            "WHERE account_id = :id"_s,
            {{"id", account}}, [&](const Row& row) { minor = row.integer("sum"); });
        require(read.has_value(), "the balance can be read");
        return minor;
    }

    void expectProven()
    {
        look([](Reader& books) -> Result<bool> {
            TANDEM_CHECK(proveLoans(
                books, [](const Finding& one) { ADD_FAILURE() << qPrintable(one.what); }));
            return true;
        });
        EXPECT_EQ(balance(AccountRole::LoansPayable), -standingOf(now()).debt.minor());
    }

    LoanId id;
};

TEST_F(LoanTest, IsBookedWhenItIsTakenAndPaidBackInstalmentByInstalment)
{
    EXPECT_EQ(now().number, u"LN-2025-00001"_s);
    EXPECT_EQ(balance(AccountRole::LoansPayable), -12'000'00);

    ASSERT_TRUE(paid(1));

    EXPECT_EQ(balance(AccountRole::InterestExpense), 60'00);
    EXPECT_EQ(balance(AccountRole::LoansPayable), -11'027'20);
    EXPECT_EQ(balance(AccountRole::Bank), 12'000'00 - 1'032'80);
    EXPECT_EQ(codeOf(paid(1)), &errors::notDue);
    for (int number = 2; number <= 12; ++number)
        ASSERT_TRUE(paid(number)) << number;
    EXPECT_EQ(balance(AccountRole::LoansPayable), 0);
    EXPECT_TRUE(now().isPaidBack);
    EXPECT_EQ(codeOf(paid(13)), &errors::paidBack);
    expectProven();
}

TEST_F(LoanTest, IsNeverPostedIntoALockedPeriod)
{
    arrange([](UnitOfWork& work) {
        return ledger::setLockDate(work, ledger::LockKind::Books, {2025, 2, 28});
    });
    EXPECT_EQ(codeOf(paid(1)), &schedules::errors::postsIntoPast);
    EXPECT_EQ(codeOf(extra({2025, 2, 1}, 1'00)), &schedules::errors::postsIntoPast);
    EXPECT_EQ(codeOf(undone()), &schedules::errors::postsIntoPast);
    ASSERT_TRUE(paid(1, LatePolicy::FirstOpenDay));
    EXPECT_EQ(now().moves.back().movedOn, QDate(2025, 3, 1));
    EXPECT_EQ(standingOf(now()).periodFrom, QDate(2025, 2, 15));
    expectProven();
}

TEST_F(LoanTest, TakesExtraPaymentsAndOtherRatesBetweenInstalments)
{
    EXPECT_EQ(codeOf(extra({2025, 2, 15}, 1)), &errors::instalmentFirst);
    EXPECT_EQ(codeOf(extra({2025, 1, 14}, 1)), &errors::movesLater);
    EXPECT_EQ(codeOf(extra({2025, 1, 30}, 12'000'01)), &errors::extraTooMuch);
    EXPECT_EQ(codeOf(extra({2025, 1, 30}, 0)), &errors::principalNotPositive);
    EXPECT_EQ(codeOf(rate({2025, 1, 30}, -1)), &errors::rateUnfit);

    ASSERT_TRUE(extra({2025, 1, 30}, 6'000'00));
    ASSERT_TRUE(rate({2025, 2, 1}, 30'000));

    EXPECT_EQ(balance(AccountRole::LoansPayable), -6'000'00);
    expectProven();
    ASSERT_TRUE(undone());
    EXPECT_EQ(standingOf(now()).rate, Rate::ofMillionths(60'000));
    ASSERT_TRUE(undone());
    EXPECT_EQ(balance(AccountRole::LoansPayable), -12'000'00);
    expectProven();
}

TEST_F(LoanTest, IsUndoneToTheBeginning)
{
    ASSERT_TRUE(paid(1));
    ASSERT_TRUE(undone());
    ASSERT_TRUE(paid(1)); // again
    ASSERT_TRUE(undone());
    ASSERT_TRUE(undone());
    EXPECT_EQ(balance(AccountRole::Bank), 0);
    EXPECT_EQ(codeOf(undone()), &errors::nothingToUndo);
    expectProven();
}

// Property, over seeded random histories: what is left of the loan is what the ledger has.
TEST_F(LoanTest, IsTheLedgersWhateverHappens)
{
    std::mt19937_64 chance(20250215);
    int doneCount = 0;
    for (int step = 0; step < 120; ++step) {
        const QDate between = standingOf(now()).periodFrom.addDays(static_cast<int>(chance() % 20));
        switch (chance() % 5) {
        case 0:
        case 1:
            doneCount += paid(standingOf(now()).paidCount + 1) ? 1 : 0;
            break;
        case 2:
            doneCount += extra(between, static_cast<std::int64_t>(1 + chance() % 500'00)) ? 1 : 0;
            break;
        case 3:
            doneCount += rate(between, static_cast<std::int64_t>(chance() % 150'000)) ? 1 : 0;
            break;
        default:
            if (standingMoves(now().moves).size() > 1)
                doneCount += undone() ? 1 : 0;
        }
        if (step % 20 == 0)
            expectProven();
    }
    EXPECT_GT(doneCount, 40);
    expectProven();
}

} // namespace
} // namespace tandem::loans
