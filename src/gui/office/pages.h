#pragma once

#include "gui/kit/page_spec.h"
#include "gui/office/office_tools.h"

namespace tandem::gui {

/// The pages of the office itself, in the order of the sidebar.
std::vector<PageSpec> officePages(const OfficeTools& tools);

} // namespace tandem::gui
