#include "frontoffice/sales/pricing.h"

#include "base/allocation.h"
#include "frontoffice/sales/errors.h"

#include <algorithm>

namespace tandem::sales {

using namespace Qt::StringLiterals;

namespace {

/// The nets of the lines of one code, which come to `share.net`.
void addNets(std::span<const PricedLine> lines, const tax::TaxShare& share, const TaxPolicy& policy,
             std::vector<Money>& nets)
{
    std::vector<std::size_t> ofCode;
    std::vector<Money> amounts;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].taxCode.id != share.code)
            continue;
        ofCode.push_back(i);
        amounts.push_back(lines[i].reduced());
    }
    const bool isFree =
        std::ranges::all_of(amounts, [](const Money& amount) { return amount.isZero(); });
    if (policy.taxRounding == TaxRounding::PerLine || isFree)
        for (Money& amount : amounts)
            amount = taxFromGross(amount, share.rate, policy.rounding).net;
    else
        amounts = spreadOverParts(share.net, amounts);
    for (std::size_t i = 0; i < ofCode.size(); ++i)
        nets[ofCode[i]] = amounts[i];
}

} // namespace

QString nameOf(PriceBasis basis)
{
    return basis == PriceBasis::Net ? u"net"_s : u"gross"_s;
}

std::optional<PriceBasis> priceBasisNamed(const QString& name)
{
    if (name == u"net"_s)
        return PriceBasis::Net;
    if (name == u"gross"_s)
        return PriceBasis::Gross;
    return std::nullopt;
}

Result<Money> discountOn(const Money& sum, const DocumentDiscount& discount)
{
    Money off = Money::zero(sum.currency());
    if (const auto* const part = std::get_if<Rate>(&discount))
        off = sum.times(*part, Rounding::HalfAwayFromZero);
    if (const auto* const amount = std::get_if<Money>(&discount))
        off = *amount;
    if (off.currency() != sum.currency() || off.isNegative() || off > sum)
        return fail(errors::documentDiscountOutOfRange,
                    {off.toDecimal().toString(), sum.toDecimal().toString(),
                     QString::fromLatin1(sum.currency().code())})
            .at(u"documentDiscount"_s);
    return off;
}

std::vector<Money> discountShares(const Money& discount, std::span<const Money> amounts)
{
    if (discount.isZero())
        return std::vector<Money>(amounts.size(), discount);
    return allocateOverLines(discount, amounts);
}

PricedDocument priced(std::span<const PricedLine> lines, const TaxPolicy& policy)
{
    std::vector<tax::CodedAmount> amounts;
    std::vector<Money> nets;
    amounts.reserve(lines.size());
    nets.reserve(lines.size());
    for (const PricedLine& line : lines) {
        nets.push_back(line.reduced());
        amounts.push_back({line.taxCode, nets.back()});
    }
    const Money nothing = Money::zero(nets.front().currency());
    PricedDocument document{.nets = std::move(nets),
                            .shares = tax::sharesByCode(amounts, policy),
                            .net = nothing,
                            .tax = nothing};
    for (const tax::TaxShare& share : document.shares) {
        if (policy.basis == PriceBasis::Gross)
            addNets(lines, share, policy, document.nets);
        document.net += share.net;
        document.tax += share.tax;
    }
    return document;
}

} // namespace tandem::sales
