#pragma once

#include "base/money_vectors.h"

namespace tandem {

/// Runs a file of the General Decimal Arithmetic test suite, version 2.59 or near it.
VectorTally runDecimalVectors(const QString& text);

} // namespace tandem
