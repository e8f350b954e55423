#pragma once

#include <cstdint>
#include <random>

namespace tandem::simulation {

/// All chance of a simulated company: the same seed is the same story, on every machine.
class Luck {
public:
    explicit Luck(std::uint64_t seed) : m_engine(seed) {}

    /// A whole number from `least` to `most`. Standard distributions differ between libraries.
    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        const auto span = static_cast<std::uint64_t>(most - least) + 1;
        return least + static_cast<std::int64_t>(m_engine() % span);
    }
    /// Whether something happens that does so once in `n` times.
    bool onceIn(std::int64_t n) { return between(1, n) == 1; }
    template <class Container>
    auto& oneOf(Container& all)
    {
        return all[static_cast<std::size_t>(
            between(0, static_cast<std::int64_t>(std::size(all)) - 1))];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace tandem::simulation
