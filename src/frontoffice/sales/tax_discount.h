#pragma once

#include "backoffice/tax/tax_code.h"

namespace tandem::sales {

/// Leaves `discount` of each net out of what its tax is computed on: where an early payer may keep
/// it and the law wants the tax on the rest alone, whether it is kept or not. The nets stay.
void taxLessDiscount(std::vector<tax::TaxShare>& shares, Rate discount);

} // namespace tandem::sales
