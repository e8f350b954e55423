#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>

namespace tandem {

/// Told how far long work is: `done` of `total` (0: it is not known), in a unit of the work's own.
/// An error stops the work, which undoes what it began and returns that error.
using Progress = std::function<Result<>(std::int64_t done, std::int64_t total)>;

} // namespace tandem
