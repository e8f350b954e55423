#pragma once

#include "frontoffice/sales/facts.h"
#include "frontoffice/sales/order.h"

namespace tandem::sales {

using InvoiceLineId = Id<struct InvoiceLineTag>;
using InvoiceTaxId = Id<struct InvoiceTaxTag>;

/// So much of an order's line.
struct OrderQuantity {
    OrderLineId line;
    Quantity quantity;
};

/// So much of an invoice's line.
struct InvoiceQuantity {
    InvoiceLineId line;
    Quantity quantity;
};

/// What an invoice without named lines is for.
enum class InvoiceScope {
    Delivered, ///< What went out and waits for its invoice; see awaitingInvoice.
    Ordered,   ///< Everything not yet invoiced, delivered or not.
};

struct InvoiceDraft {
    OrderId order;
    std::int64_t seen = 0; ///< The version of the order that the user was looking at.
    QDate issuedOn{};      ///< Invalid: today.
    QDate dueOn{};         ///< Invalid: by the customer's terms.
    InvoiceScope scope = InvoiceScope::Delivered;
    std::vector<OrderQuantity> lines{}; ///< Empty: as the scope says.
    /// What the total is worth in the company's currency; unset: by the rate of the day.
    std::optional<Money> base{};
    QString terms{}; ///< Of payment, by their code; empty: as agreed with the customer.
    Rate taxDiscount = Rate::ofMillionths(0); ///< Of the nets, on which no tax is charged.
};

struct InvoiceLine {
    InvoiceLineId id;
    int position;
    OrderLineId orderLine;
    ItemId item;
    ItemKind kind;
    QString description;
    Quantity quantity;
    UnitPrice price;
    Rate discount;
    tax::TaxCodeId taxCode;
    Money net; ///< Without tax, and less what falls on it of the document's discount.
    Quantity credited;
    Money amount = net; ///< What the line shows: as the order's, by its price basis.
    Money documentDiscount = Money::zero(net.currency());
    Money baseNet = net; ///< `net` in the company's currency.

    /// What the line is taxed on, with tax where prices include it.
    Money reduced() const { return amount - documentDiscount; }
};

/// What an invoice shows for one tax code.
struct InvoiceTax {
    InvoiceTaxId id;
    tax::TaxCodeId code;
    Rate rate;
    Money net;
    Money tax;
    Money creditedNet;   ///< How much of the net credit notes took back.
    Money baseNet = net; ///< In the company's currency, as what follows.
    Money baseTax = tax;
};

/// An invoice as it stands in the books.
struct Invoice {
    InvoiceId id;
    QString number; ///< "SI-2025-00017"
    OrderId order;
    PartyId customer;
    QDate issuedOn;
    QDate dueOn;
    Money net;
    Money tax;
    std::int64_t version; ///< Counts credit notes.
    std::vector<InvoiceLine> lines{};
    std::vector<InvoiceTax> taxes{};
    PriceBasis basis = PriceBasis::Net;
    Money documentDiscount = Money::zero(net.currency());
    /// What the total was rounded by, to what coins can pay; unset: it is not rounded.
    std::optional<Money> cashRounding{};
    Money baseNet = net; ///< In the company's currency, as what follows.
    Money baseTax = tax;
    Money baseRounding = Money::zero(baseNet.currency());
    QString rates{}; ///< What it was valued with, in words; empty at home.

    const Currency& currency() const { return net.currency(); }
    bool isForeign() const { return net.currency() != baseNet.currency(); }
    Money gross() const { return net + tax; }
    /// What is owed.
    Money total() const { return cashRounding ? gross() + *cashRounding : gross(); }
    Money baseTotal() const { return baseNet + baseTax + baseRounding; }
};

struct CreditNoteDraft {
    InvoiceId invoice;
    std::int64_t seen = 0; ///< The version of the invoice that the user was looking at.
    QDate issuedOn{};      ///< Invalid: today.
    QString reason{};
    std::vector<InvoiceQuantity> lines{}; ///< Empty: everything not yet credited.
};

/// So much of an invoice's line as a credit note takes back.
struct CreditNoteLine {
    QString description;
    Quantity quantity;
    UnitPrice price;
    Rate discount;
    Money net;
    ItemId item;
    tax::TaxCodeId taxCode;
    Money amount = net; ///< What the line shows; see InvoiceLine.
    Money documentDiscount = Money::zero(net.currency());
};

/// What a credit note shows for one tax code.
struct CreditNoteTax {
    tax::TaxCodeId code;
    Rate rate;
    Money net;
    Money tax;
    Money baseNet = net; ///< In the company's currency, as what follows.
    Money baseTax = tax;
};

/// A credit note as it stands in the books. Its amounts are what the customer gets back.
struct CreditNote {
    CreditNoteId id;
    QString number; ///< "SC-2025-00017"
    InvoiceId invoice;
    QString invoiceNumber;
    PartyId customer;
    QDate issuedOn;
    QString reason;
    Money net;
    Money tax;
    std::vector<CreditNoteLine> lines{};
    std::vector<CreditNoteTax> taxes{};
    PriceBasis basis = PriceBasis::Net;
    Money documentDiscount = Money::zero(net.currency());
    std::optional<Money> cashRounding{}; ///< See Invoice.
    Money baseNet = net;                 ///< At the rate of the invoice.
    Money baseTax = tax;
    Money baseRounding = Money::zero(baseNet.currency());

    const Currency& currency() const { return net.currency(); }
    bool isForeign() const { return net.currency() != baseNet.currency(); }
    Money gross() const { return net + tax; }
    /// What the customer gets back.
    Money total() const { return cashRounding ? gross() + *cashRounding : gross(); }
    Money baseTotal() const { return baseNet + baseTax + baseRounding; }
};

/// A line's part in the revenue of a document, in the company's currency.
struct RevenueLine {
    ItemKind kind;
    tax::TaxCodeId taxCode;
    Money net;
};

/// Splits a document into revenue by kind and tax code. The tax of a code that stands on goods and
/// charges alike is split in proportion to their nets; the shares add up to the document.
std::vector<RevenueShare> revenueShares(const std::vector<RevenueLine>& lines,
                                        const std::vector<tax::TaxShare>& taxes);

/// The tax that falls on crediting `net` of a share of an invoice. However the credit notes fall,
/// their taxes add up to that of the invoice. Source: exactness.md, V7.
Money creditedTax(const InvoiceTax& share, const Money& net);

/// The part of `whole`, which goes with a share of an invoice, that falls on crediting `net` of it.
Money creditedOf(const Money& whole, const InvoiceTax& share, const Money& net);

} // namespace tandem::sales
