#include "backoffice/inventory/purchase_order.h"

namespace tandem::inventory {

using namespace Qt::StringLiterals;

QString nameOf(PurchaseState state)
{
    switch (state) {
    case PurchaseState::Open:
        return u"open"_s;
    case PurchaseState::Closed:
        return u"closed"_s;
    case PurchaseState::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

std::optional<PurchaseState> purchaseStateNamed(const QString& name)
{
    for (const auto state :
         {PurchaseState::Open, PurchaseState::Closed, PurchaseState::Cancelled}) {
        if (nameOf(state) == name)
            return state;
    }
    return std::nullopt;
}

Quantity receivable(const PurchaseLine& line)
{
    if (line.kind != ItemKind::Stock)
        return Quantity::ofWhole(0);
    return line.quantity - line.kept();
}

Quantity billable(const PurchaseLine& line)
{
    return (line.kind == ItemKind::Stock ? line.received : line.quantity) - line.billed;
}

Money valueOf(const PurchaseLine& line, Quantity before, Quantity after)
{
    return cumulativeShare(line.net,
                           {.before = before.millionths(),
                            .after = after.millionths(),
                            .whole = line.quantity.millionths()},
                           Rounding::HalfAwayFromZero);
}

Money clearedBy(const PurchaseLine& line, Quantity quantity)
{
    if (line.net.currency() == line.receivedValue.currency())
        return valueOf(line, line.billed, line.billed + quantity);
    return cumulativeShare(line.receivedValue - line.clearedValue,
                           {.before = 0,
                            .after = quantity.millionths(),
                            .whole = (line.received - line.billed).millionths()},
                           Rounding::HalfAwayFromZero);
}

Money returnedValue(const PurchaseLine& line, Quantity quantity)
{
    if (line.net.currency() == line.receivedValue.currency())
        return valueOf(line, line.kept() - quantity, line.kept());
    return cumulativeShare(
        line.receivedValue,
        {.before = 0, .after = quantity.millionths(), .whole = line.kept().millionths()},
        Rounding::HalfAwayFromZero);
}

Money unclearedBy(const PurchaseLine& line, Quantity quantity)
{
    if (line.net.currency() == line.clearedValue.currency())
        return valueOf(line, line.billed - quantity, line.billed);
    return cumulativeShare(
        line.clearedValue,
        {.before = 0, .after = quantity.millionths(), .whole = line.billed.millionths()},
        Rounding::HalfAwayFromZero);
}

void receive(PurchaseLine& line, Quantity quantity, const Money& value)
{
    const Quantity again = std::min(quantity, line.returned);
    line.returned -= again;
    line.received += quantity - again;
    line.receivedValue += value;
}

void sendBack(PurchaseLine& line, Quantity quantity, const Money& value)
{
    const Quantity unbilled = std::min(quantity, line.received - line.billed);
    line.received -= unbilled;
    line.returned += quantity - unbilled;
    line.receivedValue -= value;
}

void credit(PurchaseLine& line, Quantity quantity, const Money& cleared)
{
    const Quantity gone = std::min(quantity, line.returned);
    line.returned -= gone;
    line.received -= gone;
    line.billed -= quantity;
    line.clearedValue -= cleared;
}

} // namespace tandem::inventory
