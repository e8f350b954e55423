#pragma once

#include "gui/kit/locality.h"

namespace tandem::gui {

/// A round amount in few characters, for axes: "63k", "1.5M"; cut to a tenth, so never for an
/// amount that somebody relies on.
QString compactText(const Money& money, const Locality& locality);

} // namespace tandem::gui
