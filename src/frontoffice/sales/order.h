#pragma once

#include "backoffice/inventory/item.h"
#include "base/allocation.h"
#include "frontoffice/sales/pricing.h"

#include <vector>

namespace tandem::sales {

using inventory::ItemKind;
using OrderLineId = Id<struct OrderLineTag>;

/// A quote until the customer agrees; closed when everything was delivered and invoiced.
enum class OrderState { Quote, Confirmed, Closed, Cancelled };

QString nameOf(OrderState state);
std::optional<OrderState> orderStateNamed(const QString& name);

struct OrderLineDraft {
    ItemId item;
    Quantity quantity;
    std::optional<UnitPrice> price{}; ///< Unset: from the price list, else the item's.
    Rate discount = Rate::ofMillionths(0);
    QString description{};            ///< Empty: the item's name.
    std::optional<QString> taxCode{}; ///< Of output tax; empty: none; unset: the item's.
};

struct OrderDraft {
    PartyId customer;
    QDate orderedOn{};       ///< Invalid: today.
    WarehouseId warehouse{}; ///< Unset: the main one.
    QString reference{};     ///< The customer's own number, or that of another program.
    std::vector<OrderLineDraft> lines{};
    std::optional<PriceBasis> basis{}; ///< Unset: as the price list.
    DocumentDiscount documentDiscount{};
    std::optional<Currency> currency{}; ///< Unset: the company's.
    /// Of payment, by their code; empty: none; unset: as they were.
    std::optional<QString> terms{};
};

struct OrderLine {
    OrderLineId id;
    int position;
    ItemId item;
    ItemKind kind;
    QString description;
    Quantity quantity;
    UnitPrice price;
    Rate discount;
    tax::TaxCodeId taxCode;
    Money net; ///< Without tax, and less what falls on it of the document's discount.
    Quantity delivered;
    Quantity invoiced;
    /// price x quantity less discount, rounded once, half away from zero: what the line shows.
    Money amount = net;
    Money documentDiscount = Money::zero(net.currency()); ///< What falls on the line of it.

    friend bool operator==(const OrderLine&, const OrderLine&) = default;
};

/// What a customer wants from us, and how far we are with it.
struct Order {
    OrderId id;
    QString number; ///< Ours, printed on documents: "SO-2025-00017".
    PartyId customer;
    WarehouseId warehouse;
    QString reference;
    QDate orderedOn;
    OrderState state;
    Money net; ///< Without tax: the sum of the lines.
    Money tax; ///< By the rates of the order's day; an invoice takes those of its own.
    std::int64_t version;
    std::vector<OrderLine> lines{};
    PriceBasis basis = PriceBasis::Net; ///< Of prices, amounts of lines, and the discount.
    Rate documentDiscountRate = Rate::ofMillionths(0); ///< Zero: an amount was agreed, or none.
    Money documentDiscount = Money::zero(net.currency());

    const Currency& currency() const { return net.currency(); }
    Money gross() const { return net + tax; }
};

/// How far an order came.
enum class Progress { None, Partly, Fully };

QString nameOf(Progress progress);

/// What of a line can still be delivered: goods that did not go out yet.
Quantity deliverable(const OrderLine& line);
/// What of a line can still be invoiced, delivered or not.
Quantity invoiceable(const OrderLine& line);
/// What of a line waits for its invoice: goods that went out; work and charges once goods of the
/// order went out, or if it has none.
Quantity awaitingInvoice(const Order& order, const OrderLine& line);

Progress deliveryProgress(const Order& order);
Progress invoiceProgress(const Order& order);

/// What `after - before` of a line is worth. However the parts fall, they add up to its net.
Money shareOf(const Money& net, Quantity whole, Quantity before, Quantity after);

/// Closed once everything was delivered and invoiced; else as it is.
OrderState stateAfter(const Order& order);

} // namespace tandem::sales
