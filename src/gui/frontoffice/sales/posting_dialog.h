#pragma once

#include "gui/kit/desk.h"

#include <QWidget>

namespace tandem::gui {

/// A document that may have a posting, named as entries name it: "invoice" and its key.
struct PostedDocument {
    QString source;
    std::int64_t id = 0;
};

/// Shows what the ledger holds for documents, over `page`.
void showPostings(Desk& desk, QWidget* page, const std::vector<PostedDocument>& documents);

} // namespace tandem::gui
