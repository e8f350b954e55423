#pragma once

#include "gui/kit/page_spec.h"

namespace tandem::gui {

/// Statements, lists by age, revenue.
std::vector<PageSpec> reportsPages();

} // namespace tandem::gui
