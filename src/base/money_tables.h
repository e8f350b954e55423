#pragma once

#include "base/money_vectors.h"

namespace tandem {

/// Rows of amount, weights or number of parts, and the parts. A row that gives the units left over
/// to another of two equal remainders is skipped: which one has them is a decision, not a fact.
VectorTally runAllocationTable(const QString& text);

/// Rows of number, rounding mode, digits, and the number rounded.
VectorTally runRoundingTable(const QString& text);

/// Rows of [minor units, currency, digits, 'text']: written so, and read back the same.
VectorTally runFormattingTable(const QString& text);

/// ISO 4217 list one: each currency with a minor unit is known by code, number, digits and name.
VectorTally runCurrencyList(const QByteArray& xml);

} // namespace tandem
