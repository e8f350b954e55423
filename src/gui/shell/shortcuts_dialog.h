#pragma once

class QMainWindow;

namespace tandem::gui {

/// Every shortcut of a window's menus, to read and to search.
void showShortcuts(QMainWindow* window);

} // namespace tandem::gui
