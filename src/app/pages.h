#pragma once

#include "gui/kit/page_spec.h"
#include "gui/kit/status_item.h"

namespace tandem::app {

/// The pages of all modules, in the order of the sidebar.
std::vector<gui::PageSpec> allPages();

/// What modules say in the status bar.
std::vector<gui::StatusItem> statusItems();

} // namespace tandem::app
