#pragma once

#include "frontoffice/sales/invoice.h"

/// Credit notes in the making. Private to the module, and pure.
namespace tandem::sales {

/// Which part of a line is credited.
struct CreditedLine {
    const InvoiceLine* line;
    Quantity quantity;
    Money amount;
    Money documentDiscount;
    Money net;
    Money baseNet;

    /// The tax in it, where prices include tax.
    Money includedTax() const { return amount - documentDiscount - net; }
};

/// What of a share of the invoice's tax is credited.
struct CreditedShare {
    const InvoiceTax* of;
    tax::TaxShare share; ///< In the currency of the invoice.
    tax::TaxShare base;  ///< The same in the company's.
};

/// The part of `invoice`'s line that crediting `quantity` more of it takes back.
CreditedLine creditedPart(const Invoice& invoice, const InvoiceLine& line, Quantity quantity);

/// Adds up the credited lines of a code; nothing if there are none. `share` says how they are
/// taxed.
std::optional<CreditedShare> addedUp(const Invoice& invoice, const InvoiceTax& ofCode,
                                     tax::TaxShare share, std::span<const CreditedLine> lines);

} // namespace tandem::sales
