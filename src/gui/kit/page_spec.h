#pragma once

#include "gui/kit/page.h"
#include "office/list.h"

#include <functional>

namespace tandem::gui {

/// Where a page stands in the sidebar; Record pages are reached from others only.
enum class PageSection { FrontOffice, BackOffice, Insight, Foot, Record };

/// How many things wait on a page: what the sidebar says beside its name.
struct PageCount {
    View view;                 ///< Who may not see it is not told.
    const char* words;         ///< Source text for translate("Count", ..., count): "%n to match".
    std::vector<Topic> topics; ///< The tables whose change makes it stale.
    std::function<Result<std::int64_t>(Reader& books)> read;
};

/// A page, as its module lists it in its pages.h.
struct PageSpec {
    const char* name;  ///< Stable: links, the palette and kept windows use it. "sales.orders"
    const char* title; ///< Source text for translate("View", ...).
    const char* icon;  ///< Of resources/icons.
    PageSection section;
    View view; ///< Who may not see it does not see the page.
    std::function<Page*(Desk& desk, QWidget* parent)> make;
    std::optional<PageCount> count{}; ///< Unset: nothing waits there.
};

/// The rows of a list that answer a filter line, which it can read.
PageCount countOf(const ListSpec& list, const QString& filter, const char* words);

} // namespace tandem::gui
