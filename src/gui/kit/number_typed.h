#pragma once

#include "base/quantity.h"
#include "gui/kit/locality.h"

namespace tandem::gui {

/// A price that somebody typed, as a number or a sum; empty is 0. Errors: badFormula, digitsLost,
/// numberTooLarge, at `field`.
Result<UnitPrice> priceTyped(const QString& text, const Locality& locality, const QString& field);

/// A quantity that somebody typed, as a number or a sum; empty is 0. Errors: as above.
Result<Quantity> quantityTyped(const QString& text, const Locality& locality, const QString& field);

} // namespace tandem::gui
