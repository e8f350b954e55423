#pragma once

#include "backoffice/tax/tax_code.h"
#include "base/id.h"
#include "base/money.h"

#include <QDate>
#include <QString>

#include <vector>

/// What sales tells other modules. Amounts are in the company's currency, but for what is owed.
namespace tandem::sales {

using CreditNoteId = Id<struct CreditNoteTag>;
using ReturnId = Id<struct SalesReturnTag>;

/// Goods left for a customer.
struct GoodsDelivered {
    DeliveryId delivery;
    QString number;
    OrderId order;
    PartyId customer;
    QDate deliveredOn;
    Money cost; ///< What the goods had cost us.
};

/// A customer sent goods back.
struct GoodsReturned {
    ReturnId goodsReturn;
    QString number;
    DeliveryId delivery;
    PartyId customer;
    QDate returnedOn;
    Money cost; ///< What came back into stock, at what it had cost when it left.
};

/// Whether revenue is from goods and work, or from a charge such as freight.
enum class RevenueKind { Goods, Freight };

/// A part of a document's revenue: one kind, one tax code.
struct RevenueShare {
    RevenueKind kind;
    Money net;
    tax::TaxCodeId taxCode; ///< Unset: no tax.
    Money tax;
};

/// An invoice went out. The shares add up to net and tax.
struct InvoiceIssued {
    InvoiceId invoice;
    QString number;
    OrderId order;
    PartyId customer;
    QDate issuedOn;
    QDate dueOn;
    std::vector<RevenueShare> shares;
    Money net;
    Money tax;
    std::vector<tax::TaxShare> taxes{};           ///< The same by tax code.
    Money rounding = Money::zero(net.currency()); ///< To what coins can pay.
    Money owed = net + tax + rounding;            ///< In the currency of the invoice.
    Money owedTax = tax;                          ///< How much of it is tax.
    QString rates{};                              ///< What it was valued with, or how that differs.

    Money gross() const { return net + tax; }
    Money total() const { return gross() + rounding; }
};

/// A part of an invoice was taken back. Amounts are positive. The shares add up to net and tax.
struct CreditNoteIssued {
    CreditNoteId creditNote;
    QString number;
    InvoiceId invoice;
    PartyId customer;
    QDate issuedOn;
    std::vector<RevenueShare> shares;
    Money net;
    Money tax;
    std::vector<tax::TaxShare> taxes{};           ///< The same by tax code.
    Money rounding = Money::zero(net.currency()); ///< To what coins can pay.
    Money owed = net + tax + rounding;            ///< In the currency of the invoice.

    Money gross() const { return net + tax; }
    Money total() const { return gross() + rounding; }
};

} // namespace tandem::sales
