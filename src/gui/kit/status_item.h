#pragma once

#include "office/office.h"

namespace tandem::gui {

/// What a module says in the status bar, and the page where one does something about it. It is read
/// again when one of its topics changed.
struct StatusItem {
    const char* icon;
    QString page;
    View view; ///< Who may not see it does not have the item.
    std::vector<Topic> topics;
    /// "2025-03 open"; empty: nothing to say.
    std::function<Result<QString>(Reader& books, QDate today)> text;
};

} // namespace tandem::gui
