#pragma once

#include "backoffice/inventory/item.h"
#include "base/allocation.h"

#include <vector>

namespace tandem::inventory {

using PurchaseOrderId = Id<struct PurchaseOrderTag>;
using PurchaseLineId = Id<struct PurchaseLineTag>;
using ReceiptId = Id<struct GoodsReceiptTag>;
using BillId = Id<struct BillTag>;

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

struct BillLineDraft {
    PurchaseLineId line;
    Quantity quantity;
    std::optional<UnitPrice> price{}; ///< What the supplier asks for; unset: the order's price.
    std::optional<QString> taxCode{}; ///< Of input tax, empty for none; unset: the order's.
};

/// A line of a bill that is not about an order: rent, a fee. Negative where the supplier takes
/// something off, and on a credit note. Its currency is the bill's.
struct ExpenseDraft {
    QString description;
    Money net;
    QString taxCode{}; ///< Of input tax; empty: none.
    Quantity quantity = Quantity::ofWhole(1);
    AccountId account{}; ///< Unset: the account of purchases that are not for stock.
};

struct BillDraft {
    PartyId supplier{};                 ///< Unset: that of the order.
    PurchaseOrderId order{};            ///< Unset: a bill of expenses only.
    std::int64_t seen = 0;              ///< The version of the order that the user was looking at.
    QString supplierNumber{};           ///< The number on the bill, unique per supplier.
    QDate billedOn{};                   ///< Invalid: today.
    QDate dueOn{};                      ///< Invalid: by the supplier's terms.
    std::vector<BillLineDraft> lines{}; ///< Empty: everything received and not yet billed.
    std::vector<ExpenseDraft> expenses{};
    QString terms{}; ///< Of payment, by their code; empty: as agreed with the supplier.
    /// What the total is worth in the company's currency; unset: by the rate of the day.
    std::optional<Money> base{};
};

/// What can still come of a line, and what can be billed: goods once they came, work at any time.
Quantity receivable(const PurchaseLine& line);
Quantity billable(const PurchaseLine& line);

/// What `after - before` of a line is worth at the order's price. However the parts fall, they add
/// up to the line's net.
Money valueOf(const PurchaseLine& line, Quantity before, Quantity after);

/// What billing `quantity` more takes off what goods of a line were received at, in the company's
/// currency. Where the order is in another, goods that came at several rates leave at their mean;
/// the last part takes the rest.
Money clearedBy(const PurchaseLine& line, Quantity quantity);

} // namespace tandem::inventory
