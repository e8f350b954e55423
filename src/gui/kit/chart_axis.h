#pragma once

#include <cstdint>
#include <vector>

namespace tandem::gui {

/// What a value axis shows: round numbers from `bottom` to `top`, `step` apart, zero among them.
struct ChartAxis {
    std::int64_t bottom = 0;
    std::int64_t top = 1;
    std::int64_t step = 1;

    std::vector<std::int64_t> ticks() const;
    /// Where a value stands between bottom (0) and top (`length`), rounded down; within both.
    int positionOf(std::int64_t value, int length) const;
};

/// The largest distance from zero that an axis shows; values beyond stand at its end.
inline constexpr std::int64_t chartValueMax = 2'000'000'000'000'000'000;

/// An axis for values from `least` to `most`, with at most `stepsMax` (2 or more) steps of
/// 1, 2 or 5 times a power of ten. All in integers.
ChartAxis niceAxis(std::int64_t least, std::int64_t most, int stepsMax);

} // namespace tandem::gui
