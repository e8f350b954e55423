#include "frontoffice/appointments/free_slot.h"
#include "frontoffice/appointments/zone_time.h"

#include <gtest/gtest.h>

#include <random>

namespace tandem::appointments {
namespace {

using namespace Qt::StringLiterals;

const QTimeZone& berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

Instant monday(int hour, int minute = 0)
{
    return instantOf({2025, 3, 10}, {hour, minute}, berlin());
}

constexpr std::int64_t hourMs = 3'600'000;
constexpr std::int64_t minuteMs = 60'000;

TEST(FreeSlot, BeginsWhenTheOneBeforeEnds)
{
    const std::vector<Taken> taken{{{monday(10), monday(11)}}};

    const auto slot =
        nextFreeSlot({.notBefore = monday(10), .durationMs = hourMs}, taken, 1, {}, berlin());

    ASSERT_TRUE(slot);
    EXPECT_EQ(*slot, (Interval{monday(11), monday(12)}));
}

// exactness A1: the buffer after the first appointment counts as taken.
TEST(FreeSlot, LeavesTheBufferAfterTheOneBefore)
{
    const std::vector<Taken> taken{{{monday(10), monday(11, 15)}}};

    const auto slot =
        nextFreeSlot({.notBefore = monday(10), .durationMs = hourMs}, taken, 1, {}, berlin());

    ASSERT_TRUE(slot);
    EXPECT_EQ(slot->from, monday(11, 15));
}

TEST(FreeSlot, NeedsItsOwnBuffersToBeFree)
{
    const std::vector<Taken> taken{{{monday(9), monday(10)}}, {{monday(12), monday(13)}}};
    const SlotWish wish{.notBefore = monday(9),
                        .durationMs = hourMs,
                        .beforeMs = 30 * minuteMs,
                        .afterMs = 45 * minuteMs};

    const auto slot = nextFreeSlot(wish, taken, 1, {}, berlin());

    ASSERT_TRUE(slot); // 10:30 would need 09:45 free until 12:15
    EXPECT_EQ(slot->from, monday(13, 30));
}

TEST(FreeSlot, StaysWithinTheWorkingHoursAndDays)
{
    const Instant fridayEvening = instantOf({2025, 3, 14}, {16, 30}, berlin());

    const auto slot =
        nextFreeSlot({.notBefore = fridayEvening, .durationMs = hourMs}, {}, 1, {}, berlin());

    ASSERT_TRUE(slot);
    EXPECT_EQ(wallText(slot->from, berlin()), u"2025-03-17 09:00"_s);
}

TEST(FreeSlot, IsNoneIfNothingFits)
{
    const std::vector<Taken> taken{{{monday(0), {monday(0).ms + 90LL * 24 * hourMs}}}};

    EXPECT_FALSE(
        nextFreeSlot({.notBefore = monday(9), .durationMs = hourMs}, taken, 1, {}, berlin()));
    EXPECT_FALSE(
        nextFreeSlot({.notBefore = monday(9), .durationMs = 9 * hourMs}, {}, 1, {}, berlin()));
}

TEST(FreeSlot, BeginsOnTheQuarterOfAnHour)
{
    const auto slot =
        nextFreeSlot({.notBefore = monday(9, 7), .durationMs = hourMs}, {}, 1, {}, berlin());

    ASSERT_TRUE(slot);
    EXPECT_EQ(slot->from, monday(9, 15));
}

// Property: against a search minute by minute over random bookings.
TEST(FreeSlot, IsTheFirstThereIs)
{
    constexpr std::uint64_t seed = 20250310;
    std::mt19937_64 random(seed);
    const auto upTo = [&](int most) { return static_cast<int>(random() % (most + 1U)); };
    for (int round = 0; round < 300; ++round) {
        std::vector<Taken> taken;
        const int capacity = 1 + upTo(2);
        for (int booking = upTo(12); booking > 0; --booking) {
            const Instant from{monday(8).ms + upTo(600) * minuteMs};
            taken.push_back({{from, {from.ms + (1 + upTo(180)) * minuteMs}}, 1 + upTo(1)});
        }
        const SlotWish wish{.notBefore = {monday(8).ms + upTo(300) * minuteMs},
                            .durationMs = (1 + upTo(120)) * minuteMs,
                            .beforeMs = upTo(20) * minuteMs,
                            .afterMs = upTo(20) * minuteMs,
                            .stepMinutes = 1,
                            .daysMax = 1};

        const auto slot = nextFreeSlot(wish, taken, capacity, {}, berlin());

        std::optional<Instant> first;
        for (Instant at = std::max(monday(9), wish.notBefore);
             !first && at.ms + wish.durationMs <= monday(17).ms; at.ms += minuteMs) {
            int peak = 0;
            for (std::int64_t ms = at.ms - wish.beforeMs;
                 ms < at.ms + wish.durationMs + wish.afterMs; ms += minuteMs) {
                int use = 0;
                for (const Taken& one : taken)
                    use += one.when.from.ms <= ms && ms < one.when.until.ms ? one.quantity : 0;
                peak = std::max(peak, use);
            }
            if (peak + 1 <= capacity)
                first = at;
        }
        ASSERT_EQ(slot.has_value(), first.has_value()) << "seed " << seed << " round " << round;
        if (slot) {
            ASSERT_EQ(slot->from, *first) << "seed " << seed << " round " << round;
        }
    }
}

} // namespace
} // namespace tandem::appointments
