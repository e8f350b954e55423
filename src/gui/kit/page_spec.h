#pragma once

#include "gui/kit/page.h"

#include <functional>

namespace tandem::gui {

/// Where a page stands in the sidebar; Record pages are reached from others only.
enum class PageSection { FrontOffice, BackOffice, Insight, Foot, Record };

/// A page, as its module lists it in its pages.h.
struct PageSpec {
    const char* name;  ///< Stable: links, the palette and kept windows use it. "sales.orders"
    const char* title; ///< Source text for translate("View", ...).
    const char* icon;  ///< Of resources/icons.
    PageSection section;
    View view; ///< Who may not see it does not see the page.
    std::function<Page*(Desk& desk, QWidget* parent)> make;
};

} // namespace tandem::gui
