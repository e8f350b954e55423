#pragma once

#include "base/money.h"

#include <optional>
#include <span>
#include <vector>

namespace tandem::budgets {

/// A year's amount over its months in proportion to `shape`, losing nothing.
///
/// Months that ran the other way weigh nothing. A shape without any weight spreads evenly, the
/// earlier months larger by a minor unit where it does not come out even. Source:
/// docs/money.md, "Allocation".
std::vector<Money> spreadByShape(const Money& year, std::span<const Money> shape);

/// What months become that grow by a rate: 0.03 is 3 % more.
///
/// Each is rounded with what the months before it lost, so that the sum is the year's sum, grown
/// and rounded once, half away from zero.
std::vector<Money> grown(std::span<const Money> months, Rate growth);

/// `part` as a share of `whole`, in millionths, rounded half away from zero: 0.5 is 50 %.
/// Nothing where there is no whole, or where the share is beyond a Rate. Amounts of one currency.
std::optional<Rate> shareOf(const Money& part, const Money& whole);

} // namespace tandem::budgets
