#pragma once

#include "backoffice/inventory/item.h"
#include "base/allocation.h"

#include <vector>

namespace tandem::inventory {

using PurchaseOrderId = Id<struct PurchaseOrderTag>;
using PurchaseLineId = Id<struct PurchaseLineTag>;
using ReceiptId = Id<struct GoodsReceiptTag>;

/// Open until everything came and was billed, or the rest was cancelled.
enum class PurchaseState { Open, Closed, Cancelled };

QString nameOf(PurchaseState state);
std::optional<PurchaseState> purchaseStateNamed(const QString& name);

struct PurchaseLineDraft {
    ItemId item;
    Quantity quantity;
    std::optional<UnitPrice> price{}; ///< Unset: the item's purchase price.
    QString description{};            ///< Empty: the item's name.
    QString taxCode{};                ///< Of input tax; empty: none.
};

struct PurchaseOrderDraft {
    PartyId supplier;
    QDate orderedOn{};       ///< Invalid: today.
    WarehouseId warehouse{}; ///< Unset: the main one.
    QString reference{};
    std::vector<PurchaseLineDraft> lines{};
    std::optional<Currency> currency{}; ///< Of the prices; unset: the company's.
};

struct PurchaseLine {
    PurchaseLineId id;
    int position;
    ItemId item;
    ItemKind kind;
    QString description;
    Quantity quantity;
    UnitPrice price;
    tax::TaxCodeId taxCode;
    Money net;
    Quantity received;
    Quantity billed;
    Money receivedValue; ///< At the order's price, in the company's currency; see valueOf.
    Money clearedValue;  ///< What bills took off it.
    Money baseNet = net; ///< What `net` was worth on the day of the order.
    Quantity returned =
        Quantity::ofWhole(0); ///< Billed, and sent back; still in `received` until it is credited.

    /// What came and was not sent back.
    Quantity kept() const { return received - returned; }
};

/// What a company asked a supplier for, and how far it came.
struct PurchaseOrder {
    PurchaseOrderId id;
    QString number; ///< "PO-2025-00017"
    PartyId supplier;
    WarehouseId warehouse;
    QString reference;
    QDate orderedOn;
    PurchaseState state;
    Money net;
    std::int64_t version;
    std::vector<PurchaseLine> lines{};

    const Currency& currency() const { return net.currency(); }
};

/// So much of a line.
struct PurchaseQuantity {
    PurchaseLineId line;
    Quantity quantity;
};

struct GoodsReceiptDraft {
    PurchaseOrderId order;
    std::int64_t seen = 0; ///< The version of the order that the user was looking at.
    QDate receivedOn{};    ///< Invalid: today.
    std::vector<PurchaseQuantity> lines{}; ///< Empty: everything that is still to come.
};

/// What is to go back to the supplier, at what it came for.
struct PurchaseReturnDraft {
    PurchaseOrderId order;
    std::int64_t seen = 0; ///< The version of the order that the user was looking at.
    QDate returnedOn{};    ///< Invalid: today.
    QString reason{};
    bool isReplaced = false; ///< The supplier sends other goods instead: the order is open again.
    std::vector<PurchaseQuantity> lines{};
};

/// What can still come of a line, and what can be billed: goods once they came, work at any time.
Quantity receivable(const PurchaseLine& line);
Quantity billable(const PurchaseLine& line);

/// What `after - before` of a line is worth at the order's price. However the parts fall, they add
/// up to the line's net.
Money valueOf(const PurchaseLine& line, Quantity before, Quantity after);

/// What of a line sending `quantity` back takes off what its goods were received at.
Money returnedValue(const PurchaseLine& line, Quantity quantity);

/// What billing `quantity` more takes off what goods of a line were received at, in the company's
/// currency. Where the order is in another, goods that came at several rates leave at their mean;
/// the last part takes the rest.
Money clearedBy(const PurchaseLine& line, Quantity quantity);

/// The mirror of it: what crediting `quantity` gives back to what goods were received at.
Money unclearedBy(const PurchaseLine& line, Quantity quantity);

/// How far a line is after goods come, go back, are billed and are credited. Goods that go back are
/// first those that no bill asked for. What comes, and what is credited, is first what went back.
void receive(PurchaseLine& line, Quantity quantity, const Money& value);
void sendBack(PurchaseLine& line, Quantity quantity, const Money& value);
void credit(PurchaseLine& line, Quantity quantity, const Money& cleared);

} // namespace tandem::inventory
