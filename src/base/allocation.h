#pragma once

#include "base/money.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tandem {

/// Splits `whole` in proportion to `weights`; the parts add up to it exactly.
///
/// Largest remainder: each part is cut toward zero, and the units left over go one each to the
/// parts that lost most, the earlier one first. A negative whole is the mirror of a positive one.
/// Weights are zero or more, and not all zero. Source: docs/money.md, "Allocation".
std::vector<std::int64_t> allocateMinor(std::int64_t whole, std::span<const std::int64_t> weights);

/// `whole` in `parts` equal parts, one or more; the earlier ones are larger by a minor unit where
/// it does not come out even: 100.00 in 3 is 33.34, 33.33, 33.33.
std::vector<Money> splitEvenly(const Money& whole, std::size_t parts);

/// How far something has come: from `before` to `after`, of `whole`. All in one unit, whichever:
/// pieces, minor units paid, millionths of the work done.
struct Step {
    std::int64_t before;
    std::int64_t after;
    std::int64_t whole;
};

/// The share of `amount` that falls on this step of the way.
///
/// Cumulative: what was due in all after the step, rounded, less what was due before it, rounded
/// alike. However the steps fall, they add up to `amount` when the whole is reached. For credit
/// notes, progress invoices, tax on payments received, and the base value of foreign items.
/// `step.whole` is positive.
Money cumulativeShare(const Money& amount, const Step& step, Rounding rounding);

/// Spreads a discount (or freight) over the lines of a document in proportion to their amounts.
///
/// Lines that run against the document, such as a return among sales, take no share. The lines do
/// not add up to zero, and have the currency of the discount.
std::vector<Money> allocateOverLines(const Money& discount, std::span<const Money> lines);

/// What each of `parts` is worth if all of them together are worth `whole`, which may be in another
/// currency: the worths add up to it exactly. For the base of a foreign document.
///
/// Largest remainder, as allocateMinor, but a part may be negative, such as a return among sales: a
/// part of nothing is worth nothing. The parts are in one currency and do not add up to zero.
std::vector<Money> spreadOverParts(const Money& whole, std::span<const Money> parts);

} // namespace tandem
