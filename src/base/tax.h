#pragma once

#include "base/money.h"

#include <span>
#include <vector>

namespace tandem {

/// Whether amounts are stated without their tax, or include it.
enum class PriceBasis { Net, Gross };

/// Where tax is rounded: once per rate of the document (EN 16931), or on every line.
enum class TaxRounding { PerDocument, PerLine };

/// How a company computes tax on its documents.
struct TaxPolicy {
    PriceBasis basis = PriceBasis::Net;
    TaxRounding taxRounding = TaxRounding::PerDocument;
    Rounding rounding = Rounding::HalfAwayFromZero;
};

/// An amount taken apart: net + tax = gross, always.
struct TaxedAmount {
    Money net;
    Money tax;

    Money gross() const { return net + tax; }
};

/// Adds tax to a net amount: the net stays, the tax is rounded.
TaxedAmount taxFromNet(const Money& net, Rate rate, Rounding rounding);

/// Takes the tax out of a gross amount: the gross stays, the tax is rounded, the net is the rest.
/// The rate is above -100 %.
TaxedAmount taxFromGross(const Money& gross, Rate rate, Rounding rounding);

/// A line of a document as tax sees it: its amount, net or gross as the policy says, and its rate.
struct TaxableLine {
    Money amount;
    Rate rate;
};

/// What a document shows and posts for one rate. EN 16931: "VAT breakdown".
struct TaxBreakdown {
    Rate rate;
    Money net; ///< The taxable amount.
    Money tax;
};

/// The tax of a whole document. The totals are the sums of the breakdown: what is shown is what is
/// posted.
struct DocumentTax {
    std::vector<TaxBreakdown> breakdown; ///< One per rate, the highest rate first.
    Money net;
    Money tax;

    Money gross() const { return net + tax; }
};

/// The tax of `lines`, of which there is one or more, all in one currency.
DocumentTax documentTax(std::span<const TaxableLine> lines, const TaxPolicy& policy);

/// The lines after a discount on the whole document, spread in proportion to their amounts, so that
/// each rate bears its share. `discount` is what is taken off: a positive amount on an invoice.
std::vector<TaxableLine> lessDiscount(std::span<const TaxableLine> lines, const Money& discount);

} // namespace tandem
