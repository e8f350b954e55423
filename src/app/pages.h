#pragma once

#include "gui/kit/page_spec.h"

namespace tandem::app {

/// The pages of all modules, in the order of the sidebar.
std::vector<gui::PageSpec> allPages();

} // namespace tandem::app
