#pragma once

#include "base/rate.h"
#include "base/result.h"
#include "gui/kit/locality.h"

#include <optional>

namespace tandem::gui {

/// A rate that was typed in percent, as the user's country writes numbers. Errors at the field
/// `rate`: those of parseNumber and Rate::exactFromPercent.
Result<Rate> rateTyped(const QString& text, const Locality& locality);

/// A rate in percent, without its sign; empty where there is none.
QString rateText(const std::optional<Rate>& rate, const Locality& locality);

} // namespace tandem::gui
