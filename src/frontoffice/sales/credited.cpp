#include "frontoffice/sales/credited.h"

namespace tandem::sales {

CreditedLine creditedPart(const Invoice& invoice, const InvoiceLine& line, Quantity quantity)
{
    const auto part = [&](const Money& whole) {
        return shareOf(whole, line.quantity, line.credited, line.credited + quantity);
    };
    CreditedLine credited{.line = &line,
                          .quantity = quantity,
                          .amount = part(line.amount),
                          .documentDiscount = part(line.documentDiscount),
                          .net = part(line.net),
                          .baseNet = part(line.baseNet)};
    if (invoice.basis == PriceBasis::Net)
        credited.net = credited.amount - credited.documentDiscount;
    return credited;
}

std::optional<CreditedShare> addedUp(const Invoice& invoice, const InvoiceTax& ofCode,
                                     tax::TaxShare share, std::span<const CreditedLine> lines)
{
    CreditedShare sum{.of = &ofCode, .share = share, .base = share};
    sum.base.net = Money::zero(ofCode.baseNet.currency());
    bool isCredited = false;
    for (const CreditedLine& credited : lines) {
        if (credited.line->taxCode != ofCode.code)
            continue;
        sum.share.net += credited.net;
        sum.share.tax += credited.includedTax();
        sum.base.net += credited.baseNet;
        isCredited = true;
    }
    if (!isCredited)
        return std::nullopt;
    if (invoice.basis == PriceBasis::Net)
        sum.share.tax = creditedTax(ofCode, sum.share.net);
    sum.base.tax = creditedOf(ofCode.baseTax, ofCode, sum.share.net);
    return sum;
}

} // namespace tandem::sales
