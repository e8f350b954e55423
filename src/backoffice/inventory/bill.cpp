#include "backoffice/inventory/bill.h"

#include <algorithm>

namespace tandem::inventory {

using namespace Qt::StringLiterals;

namespace {

/// The part of `whole` that the step from what was taken back of a line to `net` more makes.
Money shareOfNet(const Money& whole, const Money& before, const Money& net, const Money& ofNet)
{
    if (ofNet.isZero())
        return Money::zero(whole.currency());
    return cumulativeShare(
        whole, {.before = before.minor(), .after = (before + net).minor(), .whole = ofNet.minor()},
        Rounding::HalfAwayFromZero);
}

} // namespace

QString nameOf(BillKind kind)
{
    switch (kind) {
    case BillKind::Bill:
        return u"bill"_s;
    case BillKind::Deposit:
        return u"deposit"_s;
    case BillKind::CreditNote:
        return u"credit_note"_s;
    }
    return {};
}

std::optional<BillKind> billKindNamed(const QString& name)
{
    for (const auto kind : {BillKind::Bill, BillKind::Deposit, BillKind::CreditNote}) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

Money creditedNet(const BilledLine& line, Quantity quantity)
{
    if (line.leftQuantity().isZero())
        return Money::zero(line.net.currency());
    return cumulativeShare(
        line.leftNet(),
        {.before = 0, .after = quantity.millionths(), .whole = line.leftQuantity().millionths()},
        Rounding::HalfAwayFromZero);
}

Money creditedBase(const BilledLine& line, const Money& net)
{
    return shareOfNet(line.baseNet, line.takenBack.net, net, line.net);
}

CreditedTax creditedTax(const Bill& bill, const BilledTax& share, const Money& net)
{
    Money before = Money::zero(share.net.currency());
    for (const BilledLine& line : bill.lines)
        if (line.taxCode == share.code && !line.takesBack.isSet())
            before += line.takenBack.net;
    return {.tax = shareOfNet(share.tax, before, net, share.net),
            .baseTax = shareOfNet(share.baseTax, before, net, share.net)};
}

std::vector<Deduction> deductionsOf(const std::vector<Bill>& deposits,
                                    std::vector<tax::TaxShare> billed,
                                    const std::optional<Money>& wanted)
{
    std::vector<Deduction> all;
    std::optional<Money> room = wanted;
    for (const Bill& deposit : deposits)
        for (const BilledLine& line : deposit.lines) {
            const auto share = std::ranges::find(billed, line.taxCode, &tax::TaxShare::code);
            if (share == billed.end())
                continue;
            Money net = std::min(line.leftNet(), share->net);
            if (room)
                net = std::min(net, *room);
            if (net <= Money::zero(net.currency()))
                continue;
            all.push_back({&deposit, &line, net});
            share->net -= net;
            if (room)
                *room -= net;
        }
    return all;
}

} // namespace tandem::inventory
