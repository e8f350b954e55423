#include "backoffice/schedules/errors.h"
#include "backoffice/schedules/rhythm.h"

#include <gtest/gtest.h>

#include <random>

namespace tandem::schedules {
namespace {

using namespace Qt::StringLiterals;

QStringList days(const Rhythm& rhythm, int count)
{
    QStringList all;
    for (int number = 0; number < count; ++number) {
        const auto one = occurrence(rhythm, number);
        all += one ? one->postsOn.toString(Qt::ISODate) : u"-"_s;
    }
    return all;
}

TEST(Rhythm, StepsOverHolidaysAndTheWeekendBesideThem)
{
    const std::vector<QDate> easter{{2025, 4, 18}, {2025, 4, 21}, {2025, 5, 1}};
    EXPECT_EQ(workingDay({2025, 4, 18}, WeekendRule::Next, easter), QDate(2025, 4, 22));
    EXPECT_EQ(workingDay({2025, 4, 21}, WeekendRule::Previous, easter), QDate(2025, 4, 17));
    EXPECT_EQ(workingDay({2025, 4, 18}, WeekendRule::AsIs, easter), QDate(2025, 4, 18));
    const Rhythm rhythm{.startsOn = {2025, 4, 1}, .weekend = WeekendRule::Next, .holidays = easter};
    EXPECT_EQ(days(rhythm, 3), QStringList({u"2025-04-01"_s, u"2025-05-02"_s, u"2025-06-02"_s}));
    EXPECT_EQ(occurrence(rhythm, 1)->dueOn, QDate(2025, 5, 1));
}

TEST(Rhythm, OfTheLastDayKeepsToItHoweverLongTheMonth)
{
    const Rhythm rhythm{.startsOn = {2025, 1, 31}};
    EXPECT_EQ(days(rhythm, 4),
              QStringList({u"2025-01-31"_s, u"2025-02-28"_s, u"2025-03-31"_s, u"2025-04-30"_s}));
    const Rhythm last{.startsOn = {2024, 2, 10}, .dayOfMonth = lastDayOfMonth};
    EXPECT_EQ(days(last, 2), QStringList({u"2024-02-29"_s, u"2024-03-31"_s}));
}

TEST(Rhythm, BeginsInTheNextMonthWhereItsDayIsOver)
{
    const Rhythm rhythm{.every = 3, .startsOn = {2025, 1, 20}, .dayOfMonth = 15};
    EXPECT_EQ(days(rhythm, 2), QStringList({u"2025-02-15"_s, u"2025-05-15"_s}));
}

TEST(Rhythm, CountsDaysWeeksAndYears)
{
    EXPECT_EQ(days({.unit = Unit::Day, .every = 10, .startsOn = {2025, 2, 25}}, 2),
              QStringList({u"2025-02-25"_s, u"2025-03-07"_s}));
    EXPECT_EQ(days({.unit = Unit::Week, .every = 2, .startsOn = {2025, 3, 3}}, 2),
              QStringList({u"2025-03-03"_s, u"2025-03-17"_s}));
    EXPECT_EQ(days({.unit = Unit::Year, .startsOn = {2024, 2, 29}}, 2),
              QStringList({u"2024-02-29"_s, u"2025-02-28"_s}));
}

TEST(Rhythm, MovesOffTheWeekendAndKeepsTheNameOfItsDay)
{
    Rhythm rhythm{.startsOn = {2025, 3, 15}, .weekend = WeekendRule::Next}; // a Saturday
    EXPECT_EQ(days(rhythm, 2), QStringList({u"2025-03-17"_s, u"2025-04-15"_s}));
    EXPECT_EQ(occurrence(rhythm, 0)->dueOn, QDate(2025, 3, 15));
    rhythm.weekend = WeekendRule::Previous;
    EXPECT_EQ(days(rhythm, 1), QStringList({u"2025-03-14"_s}));
    EXPECT_EQ(workingDay({2025, 3, 16}, WeekendRule::Next, {}), QDate(2025, 3, 17));
    EXPECT_EQ(workingDay({2025, 3, 16}, WeekendRule::Previous, {}), QDate(2025, 3, 14));
}

TEST(Rhythm, EndsOnItsDayOrAfterItsTimes)
{
    EXPECT_EQ(days({.startsOn = {2025, 1, 1}, .until = {2025, 2, 1}}, 3),
              QStringList({u"2025-01-01"_s, u"2025-02-01"_s, u"-"_s}));
    EXPECT_EQ(days({.startsOn = {2025, 1, 1}, .times = 1}, 2),
              QStringList({u"2025-01-01"_s, u"-"_s}));
}

TEST(Rhythm, RefusesWhatMakesNoSense)
{
    const auto codeOf = [](const Rhythm& rhythm) {
        const auto checked = check(rhythm);
        return checked ? nullptr : checked.error().code;
    };
    const QDate day(2025, 3, 1);
    EXPECT_EQ(codeOf({.startsOn = {}}), &errors::startMissing);
    EXPECT_EQ(codeOf({.every = 0, .startsOn = day}), &errors::everyUnfit);
    EXPECT_EQ(codeOf({.startsOn = day, .dayOfMonth = 32}), &errors::dayOfMonthUnfit);
    EXPECT_EQ(codeOf({.startsOn = day, .until = day.addDays(-1)}), &errors::endsBeforeStart);
    EXPECT_EQ(codeOf({.startsOn = day, .dayOfMonth = 15, .until = day}), &errors::neverDue);
    EXPECT_EQ(codeOf({.startsOn = day}), nullptr);
}

// Property, over seeded random rhythms: days rise strictly, and a run in steps finds each once.
TEST(Rhythm, FindsEachOccurrenceOnceHoweverOftenItIsAsked)
{
    std::mt19937_64 random(20250616);
    const auto between = [&](int low, int high) {
        return low + static_cast<int>(random() % static_cast<std::uint64_t>(high - low + 1));
    };
    for (int round = 0; round < 500; ++round) {
        const Rhythm rhythm{.unit = static_cast<Unit>(between(0, 3)),
                            .every = between(1, 7),
                            .startsOn = QDate(2023, 1, 1).addDays(between(0, 700)),
                            .dayOfMonth = between(0, 31),
                            .weekend = WeekendRule::AsIs,
                            .times = between(0, 40)};
        const QDate end = rhythm.startsOn.addDays(900);
        const auto atOnce = occurrencesThrough(rhythm, 0, end, 10'000);
        std::vector<Occurrence> inSteps;
        for (QDate day = rhythm.startsOn; day <= end; day = day.addDays(between(1, 60))) {
            const auto some = occurrencesThrough(rhythm, static_cast<int>(inSteps.size()),
                                                 std::min(day, end), 10'000);
            inSteps.insert(inSteps.end(), some.begin(), some.end());
        }
        const auto rest = occurrencesThrough(rhythm, static_cast<int>(inSteps.size()), end, 10'000);
        inSteps.insert(inSteps.end(), rest.begin(), rest.end());
        ASSERT_EQ(atOnce.size(), inSteps.size()) << "round " << round;
        for (std::size_t at = 0; at < atOnce.size(); ++at) {
            ASSERT_EQ(atOnce[at].dueOn, inSteps[at].dueOn) << "round " << round;
            ASSERT_TRUE(at == 0 || atOnce[at - 1].dueOn < atOnce[at].dueOn) << "round " << round;
        }
    }
}

} // namespace
} // namespace tandem::schedules
