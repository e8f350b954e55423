#pragma once

#include "gui/kit/page_spec.h"

namespace tandem::gui {

/// What a manager looks at first.
std::vector<PageSpec> dashboardPages();

} // namespace tandem::gui
