#include "schedule_books.h"

#include "backoffice/currencies/errors.h"
#include "backoffice/currencies/rate_service.h"
#include "backoffice/hr/holiday.h"

namespace tandem::schedules {
namespace {

using namespace Qt::StringLiterals;

template <class T>
const ErrorCode* codeOf(const Result<T>& result)
{
    return result ? nullptr : result.error().code;
}

TEST(Schedules, PostEachOccurrenceOnceAndNameItByItsDay)
{
    ScheduleBooks books;
    const auto schedule = books.made(books.rent({.startsOn = {2025, 3, 15}, .times = 2}));
    ASSERT_TRUE(schedule) << qPrintable(schedule.error().text());
    EXPECT_EQ(schedule->number, u"RE-2025-00001"_s);

    ASSERT_TRUE(books.posted(schedule->id, {2025, 3, 15}));

    EXPECT_EQ(books.balance(books.expense), 800'00);
    EXPECT_EQ(codeOf(books.posted(schedule->id, {2025, 3, 15})), &errors::notDue);
    EXPECT_EQ(codeOf(books.posted(schedule->id, {2025, 5, 15})), &errors::notDue);
    EXPECT_EQ(books.now(schedule->id).next()->dueOn, QDate(2025, 4, 15));
    ASSERT_TRUE(books.posted(schedule->id, {2025, 4, 15}));
    EXPECT_EQ(books.now(schedule->id).state, ScheduleState::Ended);
    EXPECT_EQ(books.balance(books.expense), 1'600'00);
    const auto made =
        books.look([&](Reader& reader) { return occurrencesOf(reader, schedule->id, 10); });
    ASSERT_EQ(made.size(), 2U);
    EXPECT_EQ(made.front().dueOn, QDate(2025, 4, 15));
}

TEST(Schedules, AreKeptAsTheyWereAskedFor)
{
    ScheduleBooks books;
    const ScheduleDraft draft = books.rent({.unit = Unit::Week,
                                            .every = 2,
                                            .startsOn = {2025, 3, 15},
                                            .weekend = WeekendRule::Previous,
                                            .until = {2025, 12, 31}});
    const auto schedule = books.made(draft);
    ASSERT_TRUE(schedule);

    const Schedule now = books.now(schedule->id);

    EXPECT_EQ(now.what.name, u"Rent"_s);
    EXPECT_EQ(now.what.rhythm.unit, Unit::Week);
    EXPECT_EQ(now.what.rhythm.until, QDate(2025, 12, 31));
    EXPECT_EQ(now.what.lines.size(), 2U);
    EXPECT_EQ(now.amount(), euros(800'00));
    EXPECT_EQ(now.next()->postsOn, QDate(2025, 3, 14));
}

TEST(Schedules, AvoidTheHolidaysOfTheCompany)
{
    ScheduleBooks books;
    const auto holiday = [&](QDate day, const QString& region, const QString& country = {}) {
        books.arrange([&](UnitOfWork& work) {
            return hr::addHoliday(
                work, {.country = country, .region = region, .heldOn = day, .name = u"Feast"_s});
        });
    };
    books.arrange([](UnitOfWork& work) { return hr::setHolidayRegion(work, u"BY"_s); });
    holiday({2025, 5, 1}, {});
    holiday({2025, 5, 2}, u"BY"_s);
    holiday({2025, 5, 5}, u"SN"_s);
    holiday({2025, 5, 5}, {}, u"FR"_s);
    const auto schedule =
        books.made(books.rent({.startsOn = {2025, 5, 1}, .weekend = WeekendRule::Next}));
    ASSERT_TRUE(schedule) << qPrintable(schedule.error().text());
    EXPECT_EQ(schedule->next()->postsOn, QDate(2025, 5, 5)); // after 3 and 4 May, a weekend

    const auto made = books.posted(schedule->id, {2025, 5, 1});

    ASSERT_TRUE(made) << qPrintable(made.error().text());
    EXPECT_EQ(made->postedOn, QDate(2025, 5, 5));
}

TEST(Schedules, AreFoundOnTheDayThatAHolidayMovedThemTo)
{
    ScheduleBooks books;
    ASSERT_TRUE(
        books.made(books.rent({.startsOn = {2025, 5, 1}, .weekend = WeekendRule::Previous})));
    books.arrange([](UnitOfWork& work) {
        return hr::addHoliday(work, {.heldOn = {2025, 5, 1}, .name = u"Labour Day"_s});
    });

    const auto due = books.look([](Reader& reader) {
        return schedulesDue(reader, {2025, 4, 30}, 10);
    });

    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due.front().next()->postsOn, QDate(2025, 4, 30));
}

TEST(Schedules, OfAForeignCurrencyAreWorthWhatTheRateOfTheirDaySays)
{
    ScheduleBooks books;
    const auto rate = [&](QDate on, const QString& value) {
        books.arrange([&](UnitOfWork& work) {
            return exchange::enterRate(
                work,
                {.unit = u"EUR"_s, .quoted = u"USD"_s, .on = on, .value = *Decimal::parse(value)});
        });
    };
    const auto dollars = [&](std::int64_t minor) { return Money::ofMinor(minor, usd); };
    ScheduleDraft draft = books.rent({.startsOn = {2025, 3, 3}});
    draft.lines = {ledger::Line::of(books.expense, dollars(333'33)),
                   ledger::Line::of(books.expense, dollars(666'67)),
                   ledger::Line::of(books.bank, dollars(-1'000'00))};
    const auto schedule = books.made(draft);
    ASSERT_TRUE(schedule) << qPrintable(schedule.error().text());
    EXPECT_EQ(books.now(schedule->id).amount(), dollars(1'000'00));
    EXPECT_EQ(codeOf(books.posted(schedule->id, {2025, 3, 3})), &exchange::errors::rateMissing);
    EXPECT_EQ(books.now(schedule->id).nextNumber, 0);
    rate({2025, 3, 3}, u"1.07"_s);
    rate({2025, 4, 3}, u"1.10"_s);

    const auto march = books.posted(schedule->id, {2025, 3, 3});
    const auto april = books.posted(schedule->id, {2025, 4, 3});

    ASSERT_TRUE(march) << qPrintable(march.error().text());
    ASSERT_TRUE(april) << qPrintable(april.error().text());
    EXPECT_EQ(books.balance(books.expense, {2025, 3, 31}), 934'58); // 1,000 / 1.07
    EXPECT_EQ(books.balance(books.bank, {2025, 3, 31}), -934'58);
    EXPECT_EQ(books.balance(books.expense), 934'58 + 909'09);
}

TEST(Schedules, AreInOneCurrency)
{
    ScheduleBooks books;
    ScheduleDraft draft = books.rent({.startsOn = {2025, 3, 3}});
    draft.lines[1].amount = Money::ofMinor(-900'00, usd);

    const auto refused = books.made(draft);

    ASSERT_EQ(codeOf(refused), &errors::severalCurrencies);
    EXPECT_EQ(refused.error().arguments, QStringList{u"EUR, USD"_s});
}

TEST(Schedules, NeverPostIntoALockedOrClosedPeriod)
{
    ScheduleBooks books;
    const auto schedule = books.made(books.rent({.startsOn = {2025, 2, 10}}));
    ASSERT_TRUE(schedule);
    books.lock({2025, 2, 28});

    const auto refused = books.posted(schedule->id, {2025, 2, 10});

    ASSERT_EQ(codeOf(refused), &errors::postsIntoPast);
    EXPECT_EQ(refused.error().arguments,
              QStringList({schedule->number, u"2025-02-10"_s, u"2025-03-01"_s}));
    EXPECT_EQ(books.balance(books.expense), 0);
    EXPECT_EQ(books.now(schedule->id).nextNumber, 0);
    books.arrange([](UnitOfWork& work) {
        return ledger::setPeriodState(work, {2025, 3, 1}, ledger::PeriodState::Closed);
    });
    const auto late = books.posted(schedule->id, {2025, 2, 10}, LatePolicy::FirstOpenDay);
    ASSERT_TRUE(late);
    EXPECT_EQ(late->postedOn, QDate(2025, 4, 1));
}

TEST(Schedules, ThatWouldBeginInTheLockedPastAreRefused)
{
    ScheduleBooks books;
    books.lock({2025, 2, 28});
    EXPECT_EQ(codeOf(books.made(books.rent({.startsOn = {2025, 1, 31}}))), &errors::postsIntoPast);
    EXPECT_EQ(codeOf(books.posted(ScheduleId(99), {2025, 1, 31})), &errors::scheduleNotFound);
}

TEST(Schedules, RefuseWhatIsIncomplete)
{
    ScheduleBooks books;
    const Rhythm monthly{.startsOn = {2025, 3, 31}};
    ScheduleDraft draft = books.rent(monthly);
    draft.name = u" "_s;
    EXPECT_EQ(codeOf(books.made(draft)), &errors::nameMissing);
    draft = books.rent(monthly);
    draft.lines.pop_back();
    EXPECT_EQ(codeOf(books.made(draft)), &ledger::errors::tooFewLines);
    draft = books.rent(monthly);
    draft.lines.front() = ledger::Line::of(books.expense, euros(1));
    EXPECT_EQ(codeOf(books.made(draft)), &ledger::errors::unbalanced);
    draft = {.name = u"Rent"_s, .kind = ScheduleKind::Bill, .rhythm = monthly};
    EXPECT_EQ(codeOf(books.made(draft)), &errors::templateMissing);
    draft.subject = 1;
    EXPECT_EQ(codeOf(books.made(draft)), &errors::billIsEmpty);
    draft.expenses = {{u"Rent"_s, euros(0)}};
    EXPECT_EQ(codeOf(books.made(draft)), &errors::amountNotPositive);
    draft.after = AfterMonth::IsReversed;
    EXPECT_EQ(codeOf(books.made(draft)), &errors::onlyEntriesReverse);
}

TEST(Schedules, PauseResumeAndEnd)
{
    ScheduleBooks books;
    const auto schedule = books.made(books.rent({.startsOn = {2025, 3, 31}}));
    ASSERT_TRUE(schedule);
    const auto turn = [&](std::int64_t seen, ScheduleState state) {
        return books.office.change(actions::changeSchedule, [&](UnitOfWork& work) {
            return setScheduleState(work, schedule->id, seen, state);
        });
    };

    ASSERT_TRUE(turn(1, ScheduleState::Paused));

    EXPECT_EQ(codeOf(books.posted(schedule->id, {2025, 3, 31})), &errors::schedulePaused);
    EXPECT_EQ(codeOf(turn(1, ScheduleState::Active)), &tandem::errors::changedMeanwhile);
    ASSERT_TRUE(turn(2, ScheduleState::Active));
    ASSERT_TRUE(turn(3, ScheduleState::Ended));
    EXPECT_EQ(codeOf(turn(4, ScheduleState::Active)), &errors::scheduleEnded);
    EXPECT_EQ(codeOf(books.posted(schedule->id, {2025, 3, 31})), &errors::scheduleEnded);
}

TEST(Accruals, AreReversedOnTheFirstDayOfTheNextMonthOnce)
{
    ScheduleBooks books;
    ScheduleDraft draft = books.rent({.startsOn = {2025, 3, 31}, .times = 1});
    draft.after = AfterMonth::IsReversed;
    const auto schedule = books.made(draft);
    ASSERT_TRUE(schedule);
    ASSERT_TRUE(books.posted(schedule->id, {2025, 3, 31}));
    const auto due = [&](QDate through) {
        return books.look([&](Reader& reader) { return reversalsThrough(reader, through, 10); });
    };
    EXPECT_TRUE(due({2025, 3, 31}).empty());
    ASSERT_EQ(due({2025, 4, 1}).size(), 1U);
    const auto reverse = [&, id = due({2025, 4, 1}).front().id] {
        return books.office.change(actions::runSchedules, [&](UnitOfWork& work) {
            return postReversal(work, id, LatePolicy::Refuse);
        });
    };

    ASSERT_TRUE(reverse());

    EXPECT_EQ(books.balance(books.expense, {2025, 3, 31}), 800'00);
    EXPECT_EQ(books.balance(books.expense, {2025, 4, 1}), 0);
    EXPECT_TRUE(due({2025, 12, 31}).empty());
    EXPECT_EQ(codeOf(reverse()), &errors::notDue);
}

TEST(Schedules, AreRunByWhoMayPostOnly)
{
    ScheduleBooks books({Permission::LedgerRead});
    EXPECT_EQ(codeOf(books.made(books.rent({.startsOn = {2025, 3, 31}}))),
              &tandem::errors::permissionDenied);
}

} // namespace
} // namespace tandem::schedules
