#pragma once

#include "gui/kit/job_board.h"
#include "gui/kit/status_item.h"
#include "office/company.h"
#include "office/search.h"

namespace tandem::gui {

/// What a window works with; all of it outlives the window.
struct Workplace {
    Office& office;
    BackgroundReader& background;
    JobBoard& jobs;
    const Clock& clock;
    Random& random;
    Company company;
    QString booksName; ///< "northwind.tandem", or the server's address.
    QString keptUnder; ///< Under which name this computer keeps what belongs to books and user.
    bool isSample = false;
    std::vector<StatusItem> statusItems{};
    std::vector<RecordFinder> finders{}; ///< Beside the search index.
};

} // namespace tandem::gui
