#include "backoffice/settlements/open_item.h"

namespace tandem::settlements {

EarlyDiscount discountFor(const Money& amount, const DiscountTerms& terms)
{
    const Money net = amount - terms.tax;
    return {.rate = terms.rate,
            .until = terms.until,
            .net = net.times(terms.rate, Rounding::HalfAwayFromZero),
            .tax = terms.keepsTax ? Money::zero(amount.currency())
                                  : terms.tax.times(terms.rate, Rounding::HalfAwayFromZero),
            .taken = Money::zero(amount.currency()),
            .keepsTax = terms.keepsTax};
}

Money baseOf(const OpenItem& item, const Money& amount)
{
    const Money cleared = (item.original - item.open + amount).abs();
    const Money clearedBase = item.originalBase - item.openBase;
    return item.originalBase.timesRatio(cleared.minor(), item.original.abs().minor(),
                                        Rounding::HalfAwayFromZero)
           - clearedBase;
}

} // namespace tandem::settlements
