#include "gui/kit/week_layout.h"

#include <gtest/gtest.h>

#include <random>

namespace tandem::test {
namespace {

using gui::CalendarLane;
using gui::CalendarSpan;

TEST(WeekLayout, PutsSpansThatMeetSideBySide)
{
    const std::vector<CalendarSpan> spans{
        {0, 540, 600}, {0, 570, 630}, {0, 630, 660}, {1, 540, 600}};

    const auto lanes = gui::packedLanes(spans);

    EXPECT_EQ(lanes, (std::vector<CalendarLane>{{0, 2}, {1, 2}, {0, 1}, {0, 1}}));
}

TEST(WeekLayout, GivesAFreedLaneAgainWithinWhatHangsTogether)
{
    const std::vector<CalendarSpan> spans{{0, 540, 720}, {0, 540, 600}, {0, 600, 660}};

    EXPECT_EQ(gui::packedLanes(spans), (std::vector<CalendarLane>{{0, 2}, {1, 2}, {1, 2}}));
}

TEST(WeekLayout, NeverPaintsTwoSpansThatMeetOverEachOther)
{
    const auto seed = std::random_device()();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    const auto number = [&](int most) {
        return std::uniform_int_distribution<int>(0, most)(random);
    };
    const gui::CalendarSheet sheet{.columnsLeft = 50, .columnsWidth = 900, .columnCount = 3};
    for (int round = 0; round < 200; ++round) {
        std::vector<CalendarSpan> spans;
        for (int count = number(12); count > 0; --count) {
            const int from = number(90) * 15;
            spans.push_back({number(2), from, std::min(from + 15 + number(20) * 15, 1440)});
        }
        const auto lanes = gui::packedLanes(spans);
        for (std::size_t one = 0; one < spans.size(); ++one)
            for (std::size_t other = 0; other < one; ++other)
                ASSERT_FALSE(sheet.placeOf(spans[one], lanes[one])
                                 .intersects(sheet.placeOf(spans[other], lanes[other])));
    }
}

TEST(WeekLayout, FindsTheStepUnderAPoint)
{
    const gui::CalendarSheet sheet{
        .columnsLeft = 50, .columnsWidth = 700, .columnCount = 7, .hourHeight = 60};

    EXPECT_EQ(sheet.stepAt({50 + 150, 9 * 60 + 20}), (CalendarSpan{1, 555, 570}));
    EXPECT_EQ(sheet.stepAt({-5, -5}), (CalendarSpan{0, 0, 15}));
    EXPECT_EQ(sheet.stepAt({5'000, 5'000}), (CalendarSpan{6, 1425, 1440}));
}

TEST(WeekLayout, KeepsWhatIsMovedOrResizedWithinTheDay)
{
    EXPECT_EQ(gui::movedSpan({0, 540, 600}, 9, 15, 7), (CalendarSpan{6, 555, 615}));
    EXPECT_EQ(gui::movedSpan({0, 1380, 1440}, 0, 15, 7), (CalendarSpan{0, 1380, 1440}));
    EXPECT_EQ(gui::resizedSpan({0, 540, 600}, 500), (CalendarSpan{0, 540, 555}));
    EXPECT_EQ(gui::resizedSpan({0, 540, 600}, 2'000), (CalendarSpan{0, 540, 1440}));
}

} // namespace
} // namespace tandem::test
