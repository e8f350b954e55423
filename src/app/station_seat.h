#pragma once

#include "app/station.h"
#include "gui/shell/curtains.h"

namespace tandem::app {

/// Somebody who works here. What windows stand on goes after them.
struct Station::Seat {
    std::unique_ptr<OpenBooks> books;
    std::optional<gui::Workplace> workplace;
    std::vector<std::unique_ptr<gui::MainWindow>> windows;
    std::unique_ptr<gui::Curtains> curtains;
    QString language{}; ///< That of the windows.

    const Session& session() const { return books->office().session(); }
};

} // namespace tandem::app
