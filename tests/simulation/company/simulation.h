#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>

namespace tandem::simulation {

/// What came of a simulated company.
struct Story {
    int steps = 0;    ///< Done before it ended.
    int faults = 0;   ///< That were injected on the way.
    int repeated = 0; ///< Steps that a full disk undid, and that were asked for again.
    int unknown = 0;  ///< Steps whose COMMIT broke, and whose key was looked up.
    std::optional<QString> mismatch{};

    /// The one command that plays it again.
    static QString command(std::uint64_t seed, int steps);
};

/// Plays `steps` steps of a company, with faults between them, and compares the books with the
/// model on the way and at the end. `trace` gets a line for each step.
Story simulate(std::uint64_t seed, int steps,
               const std::function<void(const QString&)>& trace = {});

} // namespace tandem::simulation
