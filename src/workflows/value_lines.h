#pragma once

#include "backoffice/ledger/entry.h"
#include "office/unit_of_work.h"

namespace tandem::workflows {

/// A line as it was typed: in a foreign currency its base may be left to the rate of the day.
struct TypedLine {
    ledger::Line line;
    bool hasBase = false; ///< Whether `line.base` was typed.
};

/// Values the foreign lines of an entry of a day, and notes where a typed base is not what the rate
/// of the day comes to: "rate 1.0873 instead of 1.0921 (ecb 2026-11-20)" in its memo.
///
/// Lines of one currency without a base are valued cumulatively: theirs add up to what all of them
/// together are worth, so that a balanced entry stays balanced. What is counted in no currency of
/// ISO 4217 keeps the base it has. Errors: rateMissing, convertedTooLarge.
Result<> valueLines(Reader& books, QDate on, std::span<TypedLine> lines);

/// What a payment that names no worth at home was worth by the rate of its day.
/// Errors: rateMissing, convertedTooLarge.
Result<Money> proposedBase(Reader& books, const Money& amount, QDate on);

} // namespace tandem::workflows
