#pragma once

#include "backoffice/inventory/purchase_order.h"
#include "backoffice/tax/tax_code.h"

/// What the stock and the buyers tell other modules. Amounts are in the company's currency.
namespace tandem::inventory {

using StockTakeId = Id<struct StockTakeTag>;

/// The books began with this in the warehouses.
struct OpeningStockTaken {
    StockTakeId take;
    QString number;
    QDate takenOn;
    Money value;
};

/// The shelves were counted, and the stock was put right.
struct StockCounted {
    StockTakeId take;
    QString number;
    QDate takenOn;
    Money change; ///< Negative where things were missing.
    Money cost;   ///< What filled a gap left by goods that went before they came.
};

/// Goods came from a supplier, the bill is still to come.
struct GoodsReceived {
    ReceiptId receipt;
    QString number;
    PurchaseOrderId order;
    PartyId supplier;
    QDate receivedOn;
    Money value; ///< At the order's price and the rate of the day.
    Money cost;  ///< The part of it for goods that had left before they came.
};

/// What a bill puts on an account of its own choice.
struct ExpenseShare {
    AccountId account;
    Money net;
};

/// A supplier's bill came. What it is for adds up: net = goods + variance + expense + chosen.
struct BillReceived {
    BillId bill;
    QString number;         ///< Ours.
    QString supplierNumber; ///< Theirs.
    PartyId supplier;
    QDate billedOn;
    QDate dueOn;
    Money owed;    ///< Net and tax, in the bill's currency.
    Money owedTax; ///< What of it is tax; reverse-charge tax is not in it.
    Money net;
    Money tax;
    std::vector<tax::TaxShare> taxes;
    Money goodsReceivedNotBilled; ///< What the billed goods had been received at.
    Money priceVariance;          ///< What they cost more; negative: less.
    Money expense;
    std::vector<ExpenseShare> chosen{}; ///< Expenses on accounts that the bill names.
    QString rates{};                    ///< What a bill in another currency was valued with.

    /// What `owed` is worth.
    Money gross() const { return net + tax; }
};

} // namespace tandem::inventory
