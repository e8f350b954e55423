#include "frontoffice/sales/tax_discount.h"

namespace tandem::sales {

void taxLessDiscount(std::vector<tax::TaxShare>& shares, Rate discount)
{
    if (discount.millionths() == 0)
        return;
    for (tax::TaxShare& share : shares) {
        const Money base = share.net - share.net.times(discount, Rounding::HalfAwayFromZero);
        share.tax = base.times(share.rate, Rounding::HalfAwayFromZero);
    }
}

} // namespace tandem::sales
