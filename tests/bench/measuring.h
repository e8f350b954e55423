#pragma once

#include "base/result.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

/// What the programs that measure share.
namespace tandem::bench {

/// The value, or the end of the program with what went wrong.
template <class T>
T taken(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().text()),
                     qPrintable(result.error().detail));
        std::exit(1);
    }
    return *std::move(result);
}

inline void must(const Result<>& result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().text()),
                     qPrintable(result.error().detail));
        std::exit(1);
    }
}

/// Time by the clock, and of the processor in this process: other work on the machine moves the
/// first more than the second.
struct Cost {
    std::int64_t wallUs = 0;
    std::int64_t processorUs = 0;

    Cost& operator+=(const Cost& other)
    {
        wallUs += other.wallUs;
        processorUs += other.processorUs;
        return *this;
    }
};

inline std::int64_t processorMicroseconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval& time) { return time.tv_sec * 1'000'000LL + time.tv_usec; };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

template <class Work>
Cost costOf(Work work)
{
    const std::int64_t processor = processorMicroseconds();
    const auto begun = std::chrono::steady_clock::now();
    work();
    const auto wall = std::chrono::steady_clock::now() - begun;
    return {.wallUs = std::chrono::duration_cast<std::chrono::microseconds>(wall).count(),
            .processorUs = processorMicroseconds() - processor};
}

/// The middle one of each kind of time; of none, nothing.
inline Cost medianOf(std::vector<Cost> costs)
{
    if (costs.empty())
        return {};
    const auto middle = [&costs](std::int64_t Cost::*time) {
        std::ranges::sort(costs, {}, time);
        return costs[costs.size() / 2].*time;
    };
    return {.wallUs = middle(&Cost::wallUs), .processorUs = middle(&Cost::processorUs)};
}

} // namespace tandem::bench
