#pragma once

#include "backoffice/tax/tax_code.h"

#include <variant>

/// What the lines of a document come to: the same rules for an order, for what a form shows of it
/// while it is typed, and for its invoices. Pure.
namespace tandem::sales {

/// A discount on a whole document: a part of it, an amount in its currency, or none. Where prices
/// include tax, so does the discount.
using DocumentDiscount = std::variant<std::monostate, Rate, Money>;

/// The stable names in the books: "net", "gross".
QString nameOf(PriceBasis basis);
std::optional<PriceBasis> priceBasisNamed(const QString& name);

/// What a discount takes off lines that come to `sum`; a part of it is rounded half away from zero.
/// Errors: documentDiscountOutOfRange.
Result<Money> discountOn(const Money& sum, const DocumentDiscount& discount);

/// The part of a document's discount that falls on each line: in proportion to their amounts, so
/// that each rate of tax bears its share. Source: exactness.md, V5.
std::vector<Money> discountShares(const Money& discount, std::span<const Money> amounts);

/// A line of a document as it is priced.
struct PricedLine {
    tax::TaxCode taxCode;
    Money amount;   ///< Quantity times price less its own discount, with tax if prices include it.
    Money discount; ///< Its part of the document's discount.

    Money reduced() const { return amount - discount; }
};

/// What lines come to without their tax, and the tax.
struct PricedDocument {
    std::vector<Money> nets;           ///< Of each line; they add up to `net`.
    std::vector<tax::TaxShare> shares; ///< One per code, in the order in which they appear.
    Money net;
    Money tax;

    Money gross() const { return net + tax; }
};

/// Takes lines, of which there are one or more in one currency, apart into net and tax.
///
/// Where prices include tax, what is to be paid stays as the lines say, to the cent, and their nets
/// are what is left without the tax. Source: exactness.md, V4.
PricedDocument priced(std::span<const PricedLine> lines, const TaxPolicy& policy);

} // namespace tandem::sales
