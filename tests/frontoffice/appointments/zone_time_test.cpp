#include "frontoffice/appointments/zone_time.h"

#include <gtest/gtest.h>

namespace tandem::appointments {
namespace {

using namespace Qt::StringLiterals;

QString utcText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toString(u"yyyy-MM-dd HH:mm"_s);
}

// exactness A2: weekly on Sunday at 15:00 in Chicago, whose clocks went forward on 9 March 2025.
TEST(ZoneTime, KeepsTheTimeOnTheWallOverAChangeOfClocks)
{
    const QTimeZone chicago("America/Chicago");

    const auto all = repeated({2025, 3, 2}, {15, 0}, chicago, 7, 3);

    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(utcText(all[0]), u"2025-03-02 21:00"_s);
    EXPECT_EQ(utcText(all[1]), u"2025-03-09 20:00"_s);
    EXPECT_EQ(utcText(all[2]), u"2025-03-16 20:00"_s);
    for (const Instant at : all)
        EXPECT_EQ(wallTime(at, chicago).time(), QTime(15, 0));
}

// exactness A3: daily at 02:30 in Berlin.
TEST(ZoneTime, ShiftsAMissingTimeAndTakesTheFirstOfADoubledOne)
{
    const QTimeZone berlin("Europe/Berlin");

    const auto spring = repeated({2026, 3, 28}, {2, 30}, berlin, 1, 3);
    const auto autumn = repeated({2026, 10, 24}, {2, 30}, berlin, 1, 3);

    EXPECT_EQ(utcText(spring[0]), u"2026-03-28 01:30"_s);
    EXPECT_EQ(utcText(spring[1]), u"2026-03-29 01:30"_s);
    EXPECT_EQ(wallText(spring[1], berlin), u"2026-03-29 03:30"_s);
    EXPECT_EQ(utcText(spring[2]), u"2026-03-30 00:30"_s);
    EXPECT_EQ(utcText(autumn[0]), u"2026-10-24 00:30"_s);
    EXPECT_EQ(utcText(autumn[1]), u"2026-10-25 00:30"_s);
    EXPECT_EQ(utcText(autumn[2]), u"2026-10-26 01:30"_s);
}

// exactness H6: a shift over a change of clocks lasts as long as it really does.
TEST(ZoneTime, TellsHowLongANightIs)
{
    const QTimeZone berlin("Europe/Berlin");
    const auto hours = [&](QDate evening) {
        const Instant from = instantOf(evening, {22, 0}, berlin);
        const Instant until = instantOf(evening.addDays(1), {6, 0}, berlin);
        return (until.ms - from.ms) / 3'600'000;
    };

    EXPECT_EQ(hours({2026, 10, 24}), 9);
    EXPECT_EQ(hours({2026, 3, 28}), 7);
    EXPECT_EQ(hours({2026, 6, 1}), 8);
}

// Property: what is not skipped or doubled comes back as it was, in every hour of a year.
TEST(ZoneTime, ComesBackAsItWentIn)
{
    for (const char* name : {"Europe/Berlin", "America/Chicago", "Asia/Kolkata", "Pacific/Apia",
                             "Australia/Lord_Howe", "UTC"}) {
        const QTimeZone zone(name);
        const std::int64_t start = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC).toMSecsSinceEpoch();
        for (int hour = 0; hour < 365 * 24; ++hour) {
            const Instant at{start + hour * 3'600'000LL};
            const QDateTime wall = wallTime(at, zone);
            const Instant back = instantOf(wall.date(), wall.time(), zone);
            // In the hour that is shown twice, the first one is meant.
            ASSERT_LE(back, at) << name << " hour " << hour;
            ASSERT_EQ(wallText(back, zone), wallText(at, zone)) << name << " hour " << hour;
        }
    }
}

} // namespace
} // namespace tandem::appointments
