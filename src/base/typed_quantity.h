#pragma once

#include "base/number_format.h"
#include "base/quantity.h"

namespace tandem {

/// How many decimal places quantities of a unit have: none for what is counted ("pcs", "box",
/// "Stk"), two for time, three for weights, measures and all other units.
int decimalsOf(const QString& unit);

/// How much of something somebody typed, as a formula with or without its unit: "3", "3 box",
/// "1,5 h", "4*2.5 kg". `unit` is the one that it is counted in; empty: any, and not looked at.
///
/// Spellings of one unit are the same: "h" and "hours", "pcs", "piece" and "Stk".
/// Errors: notANumber and others of evaluate, unitDiffers, unitNotSplit, numberTooLarge.
Result<Quantity> quantityTyped(const QString& text, const QString& unit,
                               const NumberFormat& format);

} // namespace tandem
