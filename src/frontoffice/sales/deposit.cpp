#include "frontoffice/sales/deposit.h"

#include <algorithm>

namespace tandem::sales {

using namespace Qt::StringLiterals;

QString nameOf(DepositKind kind)
{
    return kind == DepositKind::Progress ? u"progress"_s : u"deposit"_s;
}

std::optional<DepositKind> depositKindNamed(const QString& name)
{
    if (name == u"deposit"_s)
        return DepositKind::Deposit;
    if (name == u"progress"_s)
        return DepositKind::Progress;
    return std::nullopt;
}

Money Deposit::baseTax() const
{
    Money sum = Money::zero(taxes.front().baseTax.currency());
    for (const DepositTax& one : taxes)
        sum += one.baseTax;
    return sum;
}

bool Deposit::isForeign() const
{
    return taxes.front().baseTax.currency() != tax.currency();
}

std::vector<Money> depositNets(const std::vector<DepositRoom>& rooms, const Money& net)
{
    std::vector<std::int64_t> weights;
    weights.reserve(rooms.size());
    for (const DepositRoom& room : rooms)
        weights.push_back(std::max<std::int64_t>(0, room.left().minor()));
    return net.allocate(weights);
}

std::vector<Money> progressNets(const std::vector<DepositRoom>& rooms, Rate share)
{
    std::vector<Money> nets;
    for (const DepositRoom& room : rooms) {
        const Money reached = room.whole.net.times(share, Rounding::HalfAwayFromZero);
        nets.push_back(std::max(Money::zero(reached.currency()), reached - room.asked));
    }
    return nets;
}

Money depositTax(const DepositRoom& room, const Money& net)
{
    if (room.whole.net.isZero())
        return Money::zero(net.currency());
    return cumulativeShare(room.whole.tax,
                           {.before = room.asked.minor(),
                            .after = (room.asked + net).minor(),
                            .whole = room.whole.net.minor()},
                           Rounding::HalfAwayFromZero);
}

std::vector<DepositDeduction> deductionsOf(const std::vector<Deposit>& deposits,
                                           const std::vector<tax::TaxShare>& invoiced)
{
    std::vector<DepositDeduction> all;
    for (const tax::TaxShare& share : invoiced) {
        Money left = share.net;
        for (const Deposit& deposit : deposits)
            for (const DepositTax& asked : deposit.taxes) {
                if (deposit.isCredited() || asked.code != share.code)
                    continue;
                const Money net = std::min(left, asked.leftNet());
                if (net <= Money::zero(net.currency()))
                    continue;
                const Step step{.before = asked.deductedNet.minor(),
                                .after = (asked.deductedNet + net).minor(),
                                .whole = asked.net.minor()};
                all.push_back(
                    {.deposit = deposit.id,
                     .number = deposit.number,
                     .issuedOn = deposit.issuedOn,
                     .depositTax = asked.id.value(),
                     .code = asked.code,
                     .net = net,
                     .tax = cumulativeShare(asked.tax, step, Rounding::HalfAwayFromZero),
                     .cleared = cumulativeShare(asked.baseNet, step, Rounding::HalfAwayFromZero)});
                left -= net;
            }
    }
    return all;
}

} // namespace tandem::sales
