#pragma once

#include "gui/shell/main_window.h"

namespace tandem::app {

/// Goes through every page of the window, waits until each is read, and saves its picture as
/// FOLDER/<page>.png. Returns the exit code of the program: 1 if a picture cannot be written.
int tour(gui::MainWindow& window, const QString& folder);

} // namespace tandem::app
