#pragma once

#include "base/rate.h"
#include "gui/kit/locality.h"

namespace tandem::gui {

/// A share that somebody typed in per cent, as a number or a sum; empty is 0.
/// Errors: badFormula, digitsLost, numberTooLarge, at `field`.
Result<Rate> percentTyped(const QString& text, const Locality& locality, const QString& field);

} // namespace tandem::gui
