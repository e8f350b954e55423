#pragma once

#include "gui/kit/page_spec.h"

namespace tandem::gui {

/// The pages of schedules, fixed assets and loans.
std::vector<PageSpec> planningPages();

} // namespace tandem::gui
