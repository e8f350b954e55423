#pragma once

#include "backoffice/tax/tax_movement.h"
#include "data/row.h"

namespace tandem::tax {

/// A row of tax_movement; for this module's queries only.
TaxMovement readMovement(const Row& row, const Currency& currency);

} // namespace tandem::tax
