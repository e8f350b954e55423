#pragma once

#include "backoffice/inventory/bill.h"
#include "backoffice/tax/tax_code.h"

/// What the stock and the buyers tell other modules. Amounts are in the company's currency.
namespace tandem::inventory {

using StockTakeId = Id<struct StockTakeTag>;
using PurchaseReturnId = Id<struct PurchaseReturnTag>;

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

/// Goods went back to their supplier, at what they had come for.
struct GoodsSentBack {
    PurchaseReturnId goodsReturn;
    QString number;
    PurchaseOrderId order;
    PartyId supplier;
    QDate returnedOn;
    QString reason;
    Money value; ///< Of the goods as they were received.
    Money stock; ///< What the stock gave for them; less where it is worth less by now.
};

/// What a bill puts on an account of its own choice.
struct ExpenseShare {
    AccountId account;
    Money net;
};

/// A supplier's bill came, or a deposit or a credit note, whose amounts are negative. What it is
/// for adds up: net = goods + variance + expense + chosen + deposits.
struct BillReceived {
    BillId bill;
    BillKind kind = BillKind::Bill;
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
    Money deposits; ///< What a deposit asks for; negative: what is taken back of deposits.
    std::vector<ExpenseShare> chosen{}; ///< Expenses on accounts that the bill names.
    QString rates{};                    ///< What a bill in another currency was valued with.
    BillId credited{};                  ///< Of a credit note: what it takes a part back of.

    /// What `owed` is worth.
    Money gross() const { return net + tax; }
};

} // namespace tandem::inventory
