#pragma once

#include "gui/shell/command_registry.h"

namespace tandem::gui {

/// Every command of a window and the page in sight with its keys, to read and to search.
void showShortcuts(QWidget* window, const std::vector<Command>& commands);

} // namespace tandem::gui
