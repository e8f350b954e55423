#pragma once

#include "gui/kit/page_spec.h"

namespace tandem::gui {

/// The pages of this module, in the order of the sidebar.
std::vector<PageSpec> budgetsPages();

} // namespace tandem::gui
