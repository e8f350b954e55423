#include "revalue_books.h"

#include "backoffice/ledger/errors.h"

namespace tandem::workflows {
namespace {

using exchange::Outcome;

// F3
TEST_F(RevalueTest, TakesTheUnrealisedGainOfTheYearEndBackBeforeItIsRealised)
{
    at.owed(dollars(1'000'00), cents(909'09));
    rate(u"1.08"_s);

    const auto done = revalue(at.office, yearEnd);
    ASSERT_TRUE(done) << qPrintable(done.error().text());
    EXPECT_EQ(done->gains, cents(16'84));
    EXPECT_TRUE(done->losses.isZero());
    at.expectProven();
    ASSERT_TRUE(
        receivePayment(at.office, {}, paid(dollars(1'000'00), cents(952'38), {2026, 1, 20})));

    const QDate january{2026, 1, 31};
    EXPECT_EQ(booked(AccountRole::UnrealisedExchangeGain, yearEnd, yearEnd), -16'84);
    EXPECT_EQ(booked(AccountRole::Receivable, {2025, 1, 1}, yearEnd), 925'93);
    EXPECT_EQ(booked(AccountRole::UnrealisedExchangeGain, {2026, 1, 1}, {2026, 1, 1}), 16'84);
    EXPECT_EQ(booked(AccountRole::UnrealisedExchangeGain, {2026, 1, 1}, january)
                  + booked(AccountRole::ExchangeGain, {2026, 1, 1}, january),
              -26'45);
    EXPECT_EQ(at.balance(AccountRole::UnrealisedExchangeGain)
                  + at.balance(AccountRole::ExchangeGain),
              cents(-43'29));
    EXPECT_TRUE(at.balance(AccountRole::Receivable).isZero());
    at.expectProven();
}

TEST_F(RevalueTest, BooksNothingWhenADayIsRevaluedAgain)
{
    at.owed(dollars(1'000'00), cents(909'09));
    rate(u"1.08"_s);
    ASSERT_TRUE(revalue(at.office, yearEnd));
    const auto before = entryCount();

    const auto again = revalue(at.office, yearEnd);

    ASSERT_TRUE(again);
    EXPECT_EQ(again->lineCount, 0);
    EXPECT_EQ(entryCount(), before);
    EXPECT_TRUE(plan().isDone());
}

TEST_F(RevalueTest, BooksOnlyWhatChangedSinceADayWasRevalued)
{
    at.owed(dollars(1'000'00), cents(909'09));
    rate(u"1.08"_s);
    ASSERT_TRUE(revalue(at.office, yearEnd));
    at.owed(dollars(100'00), cents(100'00));

    const auto again = revalue(at.office, yearEnd);

    ASSERT_TRUE(again);
    EXPECT_EQ(again->lineCount, 1);
    EXPECT_EQ(again->losses, cents(-7'41));
    EXPECT_EQ(booked(AccountRole::Receivable, {2025, 1, 1}, yearEnd), 925'93 + 92'59);
    at.expectProven();
}

TEST_F(RevalueTest, ShowsEachItemBeforeItIsBooked)
{
    at.owed(dollars(1'000'00), cents(909'09));
    at.owed(dollars(500'00), cents(470'00), {2025, 4, 30}, {}, Side::Payable);
    at.owed(119'00);
    rate(u"1.08"_s);
    const auto before = entryCount();

    const auto shown = plan();

    ASSERT_EQ(shown.lines.size(), 2U);
    EXPECT_EQ(shown.lines[0].position.name, u"SI-2025-00001"_s);
    EXPECT_EQ(shown.lines[0].position.open, dollars(1'000'00));
    EXPECT_EQ(shown.lines[0].value, cents(925'93));
    EXPECT_EQ(shown.lines[0].difference(), cents(16'84));
    EXPECT_EQ(shown.lines[1].position.open, dollars(-500'00));
    EXPECT_EQ(shown.lines[1].value, cents(-462'96));
    EXPECT_EQ(shown.lines[1].difference(), cents(7'04));
    EXPECT_EQ(entryCount(), before);
}

TEST_F(RevalueTest, ValuesABankAccountAndRealisesWhatNothingForeignIsLeftOf)
{
    at.owed(dollars(1'000'00), cents(909'09));
    rate(u"1.05"_s, {2025, 3, 20});
    rate(u"1.08"_s);
    ASSERT_TRUE(
        receivePayment(at.office, {}, paid(dollars(1'000'00), cents(952'38), {2025, 3, 20})));

    ASSERT_TRUE(revalue(at.office, {2025, 3, 20}));
    EXPECT_EQ(at.balance(AccountRole::UnrealisedExchangeLoss), cents(0));
    ASSERT_TRUE(revalue(at.office, yearEnd));
    EXPECT_EQ(booked(AccountRole::UnrealisedExchangeLoss, yearEnd, yearEnd), 26'45);
    EXPECT_EQ(booked(AccountRole::Bank, {2025, 1, 1}, yearEnd), 925'93);

    at.arrange([&](UnitOfWork& work) {
        return ledger::post(
            work,
            ledger::Entry::of(
                {.postedOn = {2026, 1, 15}, .source = u"manual"_s},
                {{.account = at.bank, .amount = dollars(-1'000'00), .base = cents(-930'00)},
                 {.account = AccountRole::Cash, .amount = cents(930'00), .base = cents(930'00)}}));
    });
    rate(u"1.07"_s, {2026, 1, 30});
    const auto last = revalue(at.office, {2026, 1, 31});
    ASSERT_TRUE(last) << qPrintable(last.error().text());
    EXPECT_EQ(at.balance(AccountRole::ExchangeLoss), cents(22'38));
    EXPECT_TRUE(at.balance(AccountRole::Bank).isZero());
    EXPECT_TRUE(at.balance(AccountRole::UnrealisedExchangeLoss).isZero());
}

TEST_F(RevalueTest, LeavesWhatCameWithoutAValueAsItIs)
{
    at.arrange([&](UnitOfWork& work) {
        return ledger::post(
            work,
            ledger::Entry::of({.postedOn = {2025, 3, 1}, .source = u"manual"_s},
                              {{.account = at.bank, .amount = dollars(5'00), .base = cents(0)},
                               {.account = AccountRole::OpeningBalances,
                                .amount = dollars(-5'00),
                                .base = cents(0)}}));
    });
    rate(u"1.08"_s);

    const auto shown = plan();

    ASSERT_EQ(shown.lines.size(), 1U);
    EXPECT_EQ(shown.lines[0].outcome, Outcome::Unvalued);
    EXPECT_TRUE(shown.isDone());
}

TEST_F(RevalueTest, RefusesWithoutARateOrAnOpenPeriodAndLeavesTheBooksAlone)
{
    at.owed(dollars(1'000'00), cents(909'09));
    const auto refusal = [&](QDate on) {
        const auto done = revalue(at.office, on);
        return done ? nullptr : done.error().code;
    };
    const auto before = entryCount();

    EXPECT_EQ(refusal(yearEnd), &exchange::errors::rateMissing);
    rate(u"1.08"_s);
    EXPECT_EQ(refusal({}), &exchange::errors::dateMissing);
    EXPECT_EQ(refusal({2026, 2, 1}), &exchange::errors::dayAhead);
    at.arrange([](UnitOfWork& work) {
        return ledger::setPeriodState(work, {2026, 1, 1}, ledger::PeriodState::Closed);
    });
    EXPECT_EQ(refusal(yearEnd), &ledger::errors::noOpenPeriod);
    at.arrange([](UnitOfWork& work) {
        return ledger::setPeriodState(work, {2026, 1, 1}, ledger::PeriodState::Open);
    });
    at.arrange([](UnitOfWork& work) {
        return ledger::setLockDate(work, ledger::LockKind::Books, yearEnd);
    });
    EXPECT_EQ(refusal(yearEnd), &ledger::errors::dateLocked);
    EXPECT_EQ(entryCount(), before);
    EXPECT_TRUE(test::rowImages(*at.database, u"revaluation"_s).isEmpty());
}

TEST_F(RevalueTest, KeepsTheRatesThatItUsed)
{
    at.owed(dollars(1'000'00), cents(909'09));
    rate(u"1.08"_s);
    ASSERT_TRUE(revalue(at.office, yearEnd));
    static constexpr Action probe{"test.probe", Permission::SettingsWrite, ""};
    const auto used = plan().rates.at(u"USD"_s).steps().front();

    const auto changed = at.back.change(probe, [&](UnitOfWork& work) {
        return exchange::changeRate(work, used.id, used.version, Decimal::ofInteger(2));
    });
    const auto removed = at.back.change(
        probe, [&](UnitOfWork& work) { return exchange::removeRate(work, used.id, used.version); });

    EXPECT_EQ(changed.error().code, &exchange::errors::rateUsed);
    EXPECT_EQ(removed.error().code, &exchange::errors::rateUsed);
}

} // namespace
} // namespace tandem::workflows
