#pragma once

#include "backoffice/inventory/purchase_order.h"
#include "office/unit_of_work.h"

namespace tandem::inventory {

/// An order with its lines. Error: purchaseNotFound.
Result<PurchaseOrder> purchaseOrder(Reader& books, PurchaseOrderId id);
Result<PurchaseOrder> purchaseOrder(Reader& books, const QString& number);

/// Orders without their lines, the latest first, before the key given (unset: from the latest).
Result<std::vector<PurchaseOrder>> purchaseOrders(Reader& books, PurchaseOrderId before,
                                                  int rowsMax);

/// A bill as lists show it.
struct BillRow {
    BillId id;
    QString number;
    QString supplierNumber;
    PartyId supplier;
    QDate billedOn;
    QDate dueOn;
    Money net;
    Money tax;
    Money baseNet = net; ///< In the company's currency, as what follows.
    Money baseTax = tax;
    QString rates{}; ///< What it was valued with, in words; empty at home.

    bool isForeign() const { return net.currency() != baseNet.currency(); }
};

/// Bills, the latest first, before the key given (unset: from the latest).
Result<std::vector<BillRow>> bills(Reader& books, BillId before, int rowsMax);

/// A line of a bill as it stands in the books.
struct BilledLine {
    int position;
    QString description;
    Quantity quantity;
    Money net;
    /// What the goods had been received at, in the company's currency; zero for work and expenses.
    Money cleared;
    tax::TaxCodeId taxCode;
};

/// A supplier's bill with its lines.
struct Bill {
    BillRow head;
    PurchaseOrderId order; ///< Unset: it is about expenses only.
    std::vector<BilledLine> lines;

    Money gross() const { return head.net + head.tax; }
};

/// A bill with its lines. Error: billNotFound.
Result<Bill> bill(Reader& books, BillId id);
Result<Bill> bill(Reader& books, const QString& number);

/// The bills of an order without their lines, the first first.
Result<std::vector<BillRow>> billsOf(Reader& books, PurchaseOrderId order, int rowsMax);

} // namespace tandem::inventory
