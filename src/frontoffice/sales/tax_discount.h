#pragma once

#include "backoffice/tax/tax_code.h"

namespace tandem::sales {

/// Leaves `discount` of each net out of what its tax is computed on: where an early payer may keep
/// it and the law wants the tax on the rest alone, whether it is kept or not. The nets stay.
/// Returns the tax of all shares; `tax` is what it is without a discount.
Money taxLessDiscount(std::vector<tax::TaxShare>& shares, Rate discount, const Money& tax);

} // namespace tandem::sales
