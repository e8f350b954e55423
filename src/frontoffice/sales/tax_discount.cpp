#include "frontoffice/sales/tax_discount.h"

namespace tandem::sales {

Money taxLessDiscount(std::vector<tax::TaxShare>& shares, Rate discount, const Money& tax)
{
    if (discount.millionths() == 0)
        return tax;
    Money sum = Money::zero(tax.currency());
    for (tax::TaxShare& share : shares) {
        const Money base = share.net - share.net.times(discount, Rounding::HalfAwayFromZero);
        share.tax = base.times(share.rate, Rounding::HalfAwayFromZero);
        sum += share.tax;
    }
    return sum;
}

} // namespace tandem::sales
