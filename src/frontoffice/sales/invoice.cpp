#include "frontoffice/sales/invoice.h"

#include <algorithm>

namespace tandem::sales {

namespace {

RevenueKind kindOf(const RevenueLine& line)
{
    return line.kind == ItemKind::Charge ? RevenueKind::Freight : RevenueKind::Goods;
}

/// The tax of a code on goods and on charges, whose nets are given.
std::vector<Money> split(const Money& tax, const std::vector<Money>& nets)
{
    Money sum = Money::zero(tax.currency());
    for (const Money& net : nets)
        sum += net;
    if (!sum.isZero())
        return allocateOverLines(tax, nets);
    std::vector<Money> parts(nets.size(), Money::zero(tax.currency()));
    parts.front() = tax;
    return parts;
}

} // namespace

std::vector<RevenueShare> revenueShares(const std::vector<RevenueLine>& lines,
                                        const std::vector<tax::TaxShare>& taxes)
{
    std::vector<RevenueShare> all;
    for (const tax::TaxShare& ofCode : taxes) {
        const Money nothing = Money::zero(ofCode.net.currency());
        std::vector<RevenueShare> shares;
        for (const RevenueLine& line : lines) {
            if (line.taxCode != ofCode.code)
                continue;
            auto share = std::ranges::find(shares, kindOf(line), &RevenueShare::kind);
            if (share == shares.end())
                share = shares.insert(share, {kindOf(line), nothing, ofCode.code, nothing});
            share->net += line.net;
        }
        std::vector<Money> nets;
        nets.reserve(shares.size());
        for (const RevenueShare& share : shares)
            nets.push_back(share.net);
        const auto parts = split(ofCode.tax, nets);
        for (std::size_t index = 0; index < shares.size(); ++index)
            shares[index].tax = parts[index];
        all.insert(all.end(), shares.begin(), shares.end());
    }
    return all;
}

Money creditedOf(const Money& whole, const InvoiceTax& share, const Money& net)
{
    if (share.net.isZero())
        return Money::zero(whole.currency());
    return cumulativeShare(whole,
                           {.before = share.creditedNet.minor(),
                            .after = (share.creditedNet + net).minor(),
                            .whole = share.net.minor()},
                           Rounding::HalfAwayFromZero);
}

Money creditedTax(const InvoiceTax& share, const Money& net)
{
    return creditedOf(share.tax, share, net);
}

} // namespace tandem::sales
