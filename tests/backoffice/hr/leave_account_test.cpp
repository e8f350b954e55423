#include "backoffice/hr/leave_account.h"
#include "backoffice/hr/work_days.h"

#include <gtest/gtest.h>

namespace tandem::hr {
namespace {

using namespace Qt::StringLiterals;

Quantity days(std::int64_t whole)
{
    return Quantity::ofWhole(whole);
}

LeaveEntry granted(std::int64_t id, std::int64_t whole, QDate from, QDate expiresOn = {})
{
    return {.id = LeaveEntryId(id),
            .kind = LeaveEntryKind::Granted,
            .effectiveOn = from,
            .days = days(whole),
            .expiresOn = expiresOn};
}

LeaveEntry taken(std::int64_t whole, QDate on)
{
    return {.id = LeaveEntryId(99),
            .kind = LeaveEntryKind::Taken,
            .effectiveOn = on,
            .days = -days(whole)};
}

// exactness H2: 10 days carried over expire on 31 March, 20 are new.
TEST(LeaveAccount, LetsWhatWasCarriedOverExpire)
{
    struct Case {
        std::int64_t takenBefore;
        std::int64_t expired;
        std::int64_t balance;
    };
    for (const Case& one : {Case{0, 10, 20}, Case{8, 2, 20}, Case{10, 0, 20}, Case{12, 0, 18}}) {
        std::vector<LeaveEntry> entries{granted(1, 10, {2026, 1, 1}, {2026, 3, 31}),
                                        granted(2, 20, {2026, 1, 1})};
        if (one.takenBefore > 0)
            entries.push_back(taken(one.takenBefore, {2026, 2, 2}));

        const auto expired = expiredBefore(entries, {2026, 4, 1});

        ASSERT_EQ(expired.size(), 1U);
        EXPECT_EQ(expired.at(LeaveEntryId(1)), days(one.expired));
        EXPECT_EQ(balanceOf(entries) - expired.at(LeaveEntryId(1)), days(one.balance));
    }
}

TEST(LeaveAccount, LetsNothingExpireOnTheLastDay)
{
    const std::vector<LeaveEntry> entries{granted(1, 10, {2026, 1, 1}, {2026, 3, 31})};

    EXPECT_TRUE(expiredBefore(entries, {2026, 3, 31}).empty());
}

TEST(LeaveAccount, DoesNotCountWhatIsTakenAfterTheLastDay)
{
    const std::vector<LeaveEntry> entries{granted(1, 10, {2026, 1, 1}, {2026, 3, 31}),
                                          granted(2, 20, {2026, 1, 1}), taken(3, {2026, 3, 31}),
                                          taken(5, {2026, 4, 1})};

    EXPECT_EQ(expiredBefore(entries, {2026, 5, 1}).at(LeaveEntryId(1)), days(7));
}

TEST(WorkDays, AreCountedByTheCompanysWeek)
{
    EXPECT_EQ(workingDays({2026, 12, 21}, {2026, 12, 27}, {}).size(), 5U);
    EXPECT_EQ(workingDays({2026, 12, 21}, {2026, 12, 27}, {.weekdays = {6, 7}}).size(), 2U);
    EXPECT_TRUE(workingDays({2026, 12, 26}, {2026, 12, 27}, {}).empty());
}

// exactness H3
TEST(WorkDays, MakeAPartOfAMonthsPay)
{
    EXPECT_EQ(payForPart(Money::ofMinor(3'100'00, eur), {2026, 12, 12}, {2026, 12, 31},
                         ProRata::CalendarDays, {}),
              Money::ofMinor(2'000'00, eur));
    EXPECT_EQ(payForPart(Money::ofMinor(3'450'00, eur), {2026, 12, 14}, {2026, 12, 31},
                         ProRata::WorkingDays, {}),
              Money::ofMinor(2'100'00, eur));
}

} // namespace
} // namespace tandem::hr
