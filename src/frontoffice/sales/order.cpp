#include "frontoffice/sales/order.h"

#include <algorithm>

namespace tandem::sales {

using namespace Qt::StringLiterals;

namespace {

bool isGoods(const OrderLine& line)
{
    return line.kind == ItemKind::Stock;
}

Progress progressOf(bool hasBegun, bool isDone)
{
    if (isDone)
        return Progress::Fully;
    return hasBegun ? Progress::Partly : Progress::None;
}

} // namespace

QString nameOf(OrderState state)
{
    switch (state) {
    case OrderState::Quote:
        return u"quote"_s;
    case OrderState::Confirmed:
        return u"confirmed"_s;
    case OrderState::Closed:
        return u"closed"_s;
    case OrderState::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

std::optional<OrderState> orderStateNamed(const QString& name)
{
    for (const auto state :
         {OrderState::Quote, OrderState::Confirmed, OrderState::Closed, OrderState::Cancelled}) {
        if (nameOf(state) == name)
            return state;
    }
    return std::nullopt;
}

QString nameOf(Progress progress)
{
    switch (progress) {
    case Progress::None:
        return u"no"_s;
    case Progress::Partly:
        return u"partly"_s;
    case Progress::Fully:
        return u"fully"_s;
    }
    return {};
}

Quantity deliverable(const OrderLine& line)
{
    return isGoods(line) ? line.quantity - line.delivered : Quantity::ofWhole(0);
}

Quantity invoiceable(const OrderLine& line)
{
    return line.quantity - line.invoiced;
}

Quantity awaitingInvoice(const Order& order, const OrderLine& line)
{
    if (isGoods(line))
        return std::max(Quantity::ofWhole(0), line.delivered - line.invoiced);
    const bool waitsForGoods =
        std::ranges::any_of(order.lines, isGoods) && deliveryProgress(order) == Progress::None;
    return waitsForGoods ? Quantity::ofWhole(0) : invoiceable(line);
}

Progress deliveryProgress(const Order& order)
{
    const auto hasBegun = [](const OrderLine& line) { return !line.delivered.isZero(); };
    const auto isDone = [](const OrderLine& line) { return deliverable(line).isZero(); };
    return progressOf(std::ranges::any_of(order.lines, hasBegun),
                      std::ranges::all_of(order.lines, isDone));
}

Progress invoiceProgress(const Order& order)
{
    const auto hasBegun = [](const OrderLine& line) { return !line.invoiced.isZero(); };
    const auto isDone = [](const OrderLine& line) { return invoiceable(line).isZero(); };
    return progressOf(std::ranges::any_of(order.lines, hasBegun),
                      std::ranges::all_of(order.lines, isDone));
}

Money shareOf(const Money& net, Quantity whole, Quantity before, Quantity after)
{
    return cumulativeShare(
        net,
        {.before = before.millionths(), .after = after.millionths(), .whole = whole.millionths()},
        Rounding::HalfAwayFromZero);
}

OrderState stateAfter(const Order& order)
{
    const bool isDone =
        deliveryProgress(order) == Progress::Fully && invoiceProgress(order) == Progress::Fully;
    return isDone ? OrderState::Closed : order.state;
}

} // namespace tandem::sales
