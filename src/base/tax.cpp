#include "base/tax.h"

#include "base/allocation.h"

#include <map>

namespace tandem {
namespace {

TaxedAmount takenApart(const Money& amount, Rate rate, const TaxPolicy& policy)
{
    return policy.basis == PriceBasis::Net ? taxFromNet(amount, rate, policy.rounding)
                                           : taxFromGross(amount, rate, policy.rounding);
}

/// One line per rate, with the sum of its lines.
std::vector<TaxableLine> summedByRate(std::span<const TaxableLine> lines)
{
    std::map<Rate, Money, std::greater<>> sums;
    for (const TaxableLine& line : lines) {
        const auto [sum, isNew] = sums.try_emplace(line.rate, line.amount);
        if (!isNew)
            sum->second += line.amount;
    }
    std::vector<TaxableLine> summed;
    summed.reserve(sums.size());
    for (const auto& [rate, amount] : sums)
        summed.push_back({amount, rate});
    return summed;
}

TaxBreakdown breakdownOf(std::span<const TaxableLine> lines, Rate rate, const TaxPolicy& policy)
{
    const Money zero = Money::zero(lines.front().amount.currency());
    TaxBreakdown sum{.rate = rate, .net = zero, .tax = zero};
    for (const TaxableLine& line : lines) {
        if (line.rate != rate)
            continue;
        const TaxedAmount taxed = takenApart(line.amount, rate, policy);
        sum.net += taxed.net;
        sum.tax += taxed.tax;
    }
    return sum;
}

} // namespace

TaxedAmount taxFromNet(const Money& net, Rate rate, Rounding rounding)
{
    return {.net = net, .tax = net.times(rate, rounding)};
}

TaxedAmount taxFromGross(const Money& gross, Rate rate, Rounding rounding)
{
    const std::int64_t whole = narrow(Int128(Rate::whole) + rate.millionths());
    const Money tax = gross.timesRatio(rate.millionths(), whole, rounding);
    return {.net = gross - tax, .tax = tax};
}

DocumentTax documentTax(std::span<const TaxableLine> lines, const TaxPolicy& policy)
{
    require(!lines.empty(), "a taxed document has a line");
    const std::vector<TaxableLine> sums = summedByRate(lines);
    const std::span<const TaxableLine> rounded =
        policy.taxRounding == TaxRounding::PerDocument ? std::span(sums) : lines;

    const Money zero = Money::zero(lines.front().amount.currency());
    DocumentTax document{.breakdown = {}, .net = zero, .tax = zero};
    for (const TaxableLine& sum : sums) {
        document.breakdown.push_back(breakdownOf(rounded, sum.rate, policy));
        document.net += document.breakdown.back().net;
        document.tax += document.breakdown.back().tax;
    }
    return document;
}

std::vector<TaxableLine> lessDiscount(std::span<const TaxableLine> lines, const Money& discount)
{
    std::vector<Money> amounts;
    amounts.reserve(lines.size());
    for (const TaxableLine& line : lines)
        amounts.push_back(line.amount);
    const std::vector<Money> shares = allocateOverLines(discount, amounts);
    std::vector<TaxableLine> reduced(lines.begin(), lines.end());
    for (std::size_t i = 0; i < reduced.size(); ++i)
        reduced[i].amount -= shares[i];
    return reduced;
}

} // namespace tandem
