#include "base/allocation.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace tandem {
namespace {

/// A part as it was cut, and what the cut took from it.
template <class Integer>
struct Cut {
    Integer rest;
    std::size_t index;

    /// The largest remainder first, the earlier part first among equals.
    bool operator<(const Cut& other) const
    {
        return rest != other.rest ? rest > other.rest : index < other.index;
    }
};

template <class Integer>
std::vector<std::int64_t> allocateIn(std::int64_t whole, std::span<const std::int64_t> weights,
                                     Integer weightsSum)
{
    std::vector<std::int64_t> parts(weights.size());
    std::vector<Cut<Integer>> cuts(weights.size());
    std::int64_t left = whole;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Integer share = static_cast<Integer>(whole) * weights[i];
        const Integer part = share / weightsSum; // toward zero, no larger than the whole
        const Integer rest = share - part * weightsSum;
        parts[i] = static_cast<std::int64_t>(part);
        cuts[i] = {rest < 0 ? -rest : rest, i};
        left -= parts[i];
    }
    const std::int64_t step = left < 0 ? -1 : 1;
    const auto extra = static_cast<std::ptrdiff_t>(left * step); // fewer than there are parts
    if (extra > 0)
        std::nth_element(cuts.begin(), cuts.begin() + (extra - 1), cuts.end());
    for (std::ptrdiff_t i = 0; i < extra; ++i)
        parts[cuts[static_cast<std::size_t>(i)].index] += step;
    return parts;
}

} // namespace

std::vector<std::int64_t> allocateMinor(std::int64_t whole, std::span<const std::int64_t> weights)
{
    Int128 sum = 0;
    std::int64_t heaviest = 0;
    for (const std::int64_t weight : weights) {
        require(weight >= 0, "a weight is zero or more");
        sum += weight;
        heaviest = std::max(heaviest, weight);
    }
    require(sum > 0, "some weight is more than zero");

    std::int64_t product = 0;
    const bool isNarrow = sum <= std::numeric_limits<std::int64_t>::max()
                          && !__builtin_mul_overflow(whole, heaviest, &product);
    if (isNarrow)
        return allocateIn(whole, weights, static_cast<std::int64_t>(sum));
    return allocateIn(whole, weights, sum);
}

std::vector<Money> splitEvenly(const Money& whole, std::size_t parts)
{
    require(parts > 0, "an amount is split in one part or more");
    return whole.allocate(std::vector<std::int64_t>(parts, 1));
}

Money cumulativeShare(const Money& amount, const Step& step, Rounding rounding)
{
    return amount.timesRatio(step.after, step.whole, rounding)
           - amount.timesRatio(step.before, step.whole, rounding);
}

std::vector<Money> allocateOverLines(const Money& discount, std::span<const Money> lines)
{
    const Money document =
        std::accumulate(lines.begin(), lines.end(), Money::zero(discount.currency()));
    require(!document.isZero(), "the lines a discount is spread over do not add up to zero");
    std::vector<std::int64_t> weights;
    weights.reserve(lines.size());
    for (const Money& line : lines)
        weights.push_back(line.isNegative() == document.isNegative() ? line.abs().minor() : 0);
    return discount.allocate(weights);
}

std::vector<Money> spreadOverParts(const Money& whole, std::span<const Money> parts)
{
    Int128 sum = 0;
    for (const Money& part : parts)
        sum += part.minor();
    require(sum != 0, "the parts that a worth is spread over do not add up to zero");
    const int sign = sum < 0 ? -1 : 1;
    std::vector<Money> worths;
    std::vector<Cut<Int128>> cuts;
    worths.reserve(parts.size());
    cuts.reserve(parts.size());
    Int128 left = whole.minor();
    for (const Money& part : parts) {
        const Int128 share = Int128(part.minor()) * whole.minor() * sign;
        const Int128 worth = share / (sum * sign); // toward zero
        cuts.push_back({share - worth * sum * sign, cuts.size()});
        worths.push_back(Money::ofMinor(narrow(worth), whole.currency()));
        left -= worth;
    }
    const int step = left < 0 ? -1 : 1;
    for (Cut<Int128>& cut : cuts)
        cut.rest *= step; // the parts that lost most on this side come first
    std::ranges::stable_sort(cuts, {}, [](const Cut<Int128>& cut) { return -cut.rest; });
    for (Int128 i = 0; i < left * step; ++i)
        worths[cuts[static_cast<std::size_t>(i)].index] += Money::ofMinor(step, whole.currency());
    return worths;
}

} // namespace tandem
