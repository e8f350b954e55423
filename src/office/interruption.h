#pragma once

#include "base/result.h"

namespace tandem {

/// The answer of work that stops because it was asked to: the error `interrupted`, as that of a
/// query that was stopped.
Result<> interruption();

} // namespace tandem
