#include "schedule_books.h"

#include <random>

namespace tandem::schedules {
namespace {

using namespace Qt::StringLiterals;

std::int64_t usedThrough(const DeferralTerms& terms, QDate day)
{
    const auto parts = partsOf(terms);
    require(parts.has_value(), "the amount can be spread");
    std::int64_t minor = 0;
    for (const PlannedPart& part : *parts)
        if (part.dueOn <= day)
            minor += part.amount.minor();
    return minor;
}

template <class T>
const ErrorCode* codeOf(const Result<T>& result)
{
    return result ? nullptr : result.error().code;
}

// Source: exactness.md, L3.
TEST(Deferral, OfAYearFromNovemberIsUsedByMonthOrByDay)
{
    DeferralTerms terms{euros(1'200'00), {2025, 11, 1}, {2026, 10, 31}, Spread::ByMonth};
    EXPECT_EQ(usedThrough(terms, {2025, 12, 31}), 200'00);
    EXPECT_EQ(usedThrough(terms, {2026, 10, 31}), 1'200'00);
    terms.spread = Spread::ByDay;
    EXPECT_EQ(usedThrough(terms, {2025, 12, 31}), 200'55);
    EXPECT_EQ(usedThrough(terms, {2026, 10, 31}), 1'200'00);
}

TEST(Deferral, FromTheMiddleOfAMonthIsUsedOnTheLastDaysOfTheMonthsItsMonthsBeginIn)
{
    const auto parts = partsOf({euros(100), {2025, 1, 31}, {2025, 4, 29}, Spread::ByMonth});
    ASSERT_TRUE(parts);
    ASSERT_EQ(parts->size(), 3U);
    EXPECT_EQ((*parts)[1].dueOn, QDate(2025, 2, 28));
    EXPECT_EQ((*parts)[0].amount, euros(33));
    EXPECT_EQ((*parts)[1].amount, euros(34));
}

TEST(Deferral, RefusesWhatCannotBeSpread)
{
    EXPECT_EQ(codeOf(partsOf({euros(0), {2025, 1, 1}, {2025, 1, 31}})), &errors::amountNotPositive);
    EXPECT_EQ(codeOf(partsOf({euros(1), {2025, 1, 2}, {2025, 1, 1}})), &errors::endsBeforeStart);
    EXPECT_EQ(codeOf(partsOf({euros(1), {2025, 1, 1}, {2025, 2, 2}})), &errors::notWholeMonths);
    EXPECT_EQ(codeOf(partsOf({euros(1), {2025, 1, 1}, {2099, 1, 1}})), &errors::tooLong);
    EXPECT_EQ(codeOf(partsOf({euros(1), {}, {2025, 1, 1}})), &errors::startMissing);
}

// Property, over seeded random amounts and days: the parts add up, rise, and none is empty.
TEST(Deferral, PartsAddUpToTheCent)
{
    std::mt19937_64 random(20251101);
    for (int round = 0; round < 2'000; ++round) {
        const std::int64_t minor = 1 + static_cast<std::int64_t>(random() % 5'000'000);
        const QDate from = QDate(2024, 1, 1).addDays(static_cast<int>(random() % 800));
        const bool isByDay = random() % 2 == 0;
        const int length = 1 + static_cast<int>(random() % 60);
        const QDate through =
            isByDay ? from.addDays(length * 13) : from.addMonths(length).addDays(-1);
        const auto parts =
            partsOf({euros(minor), from, through, isByDay ? Spread::ByDay : Spread::ByMonth});
        ASSERT_TRUE(parts) << "round " << round;
        std::int64_t sum = 0;
        QDate before;
        for (const PlannedPart& part : *parts) {
            ASSERT_GT(part.amount.minor(), 0) << "round " << round;
            ASSERT_TRUE(!before.isValid() || part.dueOn > before) << "round " << round;
            before = part.dueOn;
            sum += part.amount.minor();
        }
        ASSERT_EQ(sum, minor) << "round " << round;
    }
}

class DeferralTest : public ::testing::Test {
protected:
    Result<Deferral> made(QDate movedOn = {})
    {
        return m_books.office.change(actions::createDeferral, [&](UnitOfWork& work) {
            return createDeferral(
                work, {.name = u"Insurance"_s,
                       .terms = {euros(1'200'00), {2025, 11, 1}, {2026, 10, 31}, Spread::ByMonth},
                       .resultAccount = m_books.expense,
                       .movedOn = movedOn});
        });
    }

    Result<ledger::PostedEntry> posted(const Deferral& deferral, std::size_t part)
    {
        return m_books.office.change(actions::runSchedules, [&](UnitOfWork& work) {
            return postPart(work, deferral.id, deferral.parts.at(part).id, LatePolicy::Refuse);
        });
    }

    ScheduleBooks m_books;
    AccountId m_prepaid = m_books.accountOf(ledger::AccountRole::PrepaidExpenses);
};

TEST_F(DeferralTest, MovesTheWholeAndUsesItMonthByMonth)
{
    const auto deferral = made({2025, 11, 1});
    ASSERT_TRUE(deferral) << qPrintable(deferral.error().text());
    EXPECT_EQ(m_books.balance(m_prepaid), 1'200'00);
    EXPECT_EQ(m_books.balance(m_books.expense), -1'200'00);

    ASSERT_TRUE(posted(*deferral, 0));
    ASSERT_TRUE(posted(*deferral, 1));

    EXPECT_EQ(m_books.balance(m_prepaid, {2025, 12, 31}), 1'000'00);
    EXPECT_EQ(codeOf(posted(*deferral, 1)), &errors::notDue);
    const auto due = m_books.look([](Reader& books) {
        return partsThrough(books, {2026, 1, 31}, 100);
    });
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due.front().dueOn, QDate(2026, 1, 31));
}

TEST_F(DeferralTest, IsEndedEarlyWithTheRest)
{
    const auto deferral = made({2025, 11, 1});
    ASSERT_TRUE(deferral);
    ASSERT_TRUE(posted(*deferral, 0));
    const auto end = [&](std::int64_t seen) {
        return m_books.office.change(actions::endDeferral, [&](UnitOfWork& work) {
            return endDeferral(work, deferral->id, seen, {2025, 12, 15});
        });
    };
    EXPECT_EQ(codeOf(end(7)), &tandem::errors::changedMeanwhile);

    ASSERT_TRUE(end(1));

    EXPECT_EQ(m_books.balance(m_prepaid), 0);
    const auto now = m_books.look(
        [&](Reader& books) { return tandem::schedules::deferral(books, deferral->id); });
    EXPECT_EQ(now.used(), euros(1'200'00));
    EXPECT_EQ(codeOf(end(2)), &errors::deferralUsedUp);
    EXPECT_TRUE(m_books.look([](Reader& books) {
                           return partsThrough(books, {2099, 1, 1}, 100);
                       })
                    .empty());
}

TEST_F(DeferralTest, TakesItsLastPartBackAndPlansItAgain)
{
    const auto deferral = made({2025, 11, 1});
    ASSERT_TRUE(deferral);
    const auto undo = [&](std::int64_t seen, LatePolicy policy = LatePolicy::Refuse) {
        return m_books.office.change(actions::undoDeferralPart, [&](UnitOfWork& work) {
            return undoLastPart(work, deferral->id, seen, policy);
        });
    };
    EXPECT_EQ(codeOf(undo(1)), &errors::nothingPosted);
    ASSERT_TRUE(posted(*deferral, 0));
    ASSERT_TRUE(posted(*deferral, 1));
    EXPECT_EQ(codeOf(undo(7)), &tandem::errors::changedMeanwhile);

    ASSERT_TRUE(undo(1));

    EXPECT_EQ(m_books.balance(m_prepaid), 1'100'00);
    const auto read = [&] {
        return m_books.look(
            [&](Reader& books) { return tandem::schedules::deferral(books, deferral->id); });
    };
    EXPECT_EQ(read().used(), euros(100'00));
    const auto due = m_books.look([](Reader& books) {
        return partsThrough(books, {2025, 12, 31}, 100);
    });
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due.front().dueOn, QDate(2025, 12, 31));
    ASSERT_TRUE(m_books.office.change(actions::runSchedules, [&](UnitOfWork& work) {
        return postPart(work, deferral->id, due.front().part, LatePolicy::Refuse);
    })) << "posted again";
    EXPECT_EQ(m_books.balance(m_prepaid), 1'000'00);

    m_books.lock({2025, 12, 31});
    EXPECT_EQ(codeOf(undo(2)), &errors::postsIntoPast);
    EXPECT_EQ(m_books.balance(m_prepaid), 1'000'00);
    ASSERT_TRUE(undo(2, LatePolicy::FirstOpenDay));
    EXPECT_EQ(m_books.balance(m_prepaid, {2025, 12, 31}), 1'000'00);
    EXPECT_EQ(m_books.balance(m_prepaid, {2026, 1, 1}), 1'100'00);
}

TEST_F(DeferralTest, ThatWasEndedRunsOnWhenTheRestIsTakenBack)
{
    const auto deferral = made({2025, 11, 1});
    ASSERT_TRUE(deferral);
    ASSERT_TRUE(m_books.office.change(actions::endDeferral, [&](UnitOfWork& work) {
        return endDeferral(work, deferral->id, 1, {2025, 12, 15});
    }));
    ASSERT_TRUE(m_books.office.change(actions::undoDeferralPart, [&](UnitOfWork& work) {
        return undoLastPart(work, deferral->id, 2, LatePolicy::Refuse);
    }));

    const auto now = m_books.look(
        [&](Reader& books) { return tandem::schedules::deferral(books, deferral->id); });

    EXPECT_FALSE(now.endedOn.isValid());
    EXPECT_EQ(now.rest(), euros(1'200'00));
    EXPECT_EQ(m_books.balance(m_prepaid), 1'200'00);
}

TEST_F(DeferralTest, IsNotPostedIntoALockedPeriod)
{
    const auto deferral = made();
    ASSERT_TRUE(deferral);
    m_books.lock({2025, 12, 31});
    EXPECT_EQ(codeOf(posted(*deferral, 0)), &errors::postsIntoPast);
    EXPECT_EQ(codeOf(made({2025, 11, 1})), &errors::postsIntoPast);
    EXPECT_EQ(m_books.balance(m_prepaid), 0);
}

} // namespace
} // namespace tandem::schedules
