#pragma once

#include "base/money.h"

#include <QStringList>

#include <cstddef>
#include <span>
#include <vector>

/// What a machine can see in a bank line: pure rules.
namespace tandem::settlements {

/// The document numbers that `words` may hold, in the order they stand: upper case, with digits,
/// four characters or more. Numbers written with blanks are found joined, too: "SI 2025 00017" has
/// "SI-2025-00017". At most 24.
QStringList possibleNumbers(const QString& words);

/// Which of `amounts` add up to `target`: two or more, given by place. The first found when
/// earlier ones are preferred; empty if there is none among the first 24, or none was found in
/// 20,000 steps. The same input has the same answer.
std::vector<std::size_t> placesAddingUpTo(std::span<const Money> amounts, const Money& target);

/// When a shortfall may be read as a charge of the bank: at most this much of the amount and at
/// most so much in all.
struct SmallDifference {
    Rate share = Rate::ofMillionths(20'000);
    std::int64_t amount_minor = 25'00;

    bool allows(const Money& missing, const Money& of) const;
};

} // namespace tandem::settlements
