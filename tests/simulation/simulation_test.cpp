#include "simulation.h"

#include <gtest/gtest.h>

namespace tandem::simulation {
namespace {

class SimulationTest : public ::testing::TestWithParam<int> {};

TEST_P(SimulationTest, OfACompanyWithFaultsHoldsWhatTheModelHolds)
{
    const bool isFull = qEnvironmentVariable("TANDEM_FAULTS") == QStringLiteral("full");
    const int steps = isFull ? 2'000 : 200;
    const auto seed = static_cast<std::uint64_t>(GetParam());

    const Story story = simulate(seed, steps);

    EXPECT_FALSE(story.mismatch) << qPrintable(*story.mismatch) << "\nTo play it again:\n  "
                                 << qPrintable(Story::command(seed, steps));
    EXPECT_GT(story.faults, 0);
}

// A handful always; TANDEM_FAULTS=full plays two hundred.
INSTANTIATE_TEST_SUITE_P(
    Seeds, SimulationTest,
    ::testing::Range(1, qEnvironmentVariable("TANDEM_FAULTS") == QStringLiteral("full") ? 201 : 6));

TEST(SimulationStory, IsTheSameStoryForTheSameSeed)
{
    QStringList first;
    QStringList second;
    ASSERT_FALSE(simulate(3, 60, [&](const QString& line) { first += line; }).mismatch);
    ASSERT_FALSE(simulate(3, 60, [&](const QString& line) { second += line; }).mismatch);

    EXPECT_EQ(first.size(), 60);
    EXPECT_EQ(first, second);
}

} // namespace
} // namespace tandem::simulation
