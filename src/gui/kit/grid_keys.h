#pragma once

#include <QKeyEvent>

namespace tandem::gui {

/// What a key does with the lines of a grid that is typed like a spreadsheet.
enum class GridDeed { None, Remove, Duplicate, CopyAbove, Paste, Undo, Redo };

/// Ctrl+Delete takes a line out, Ctrl+D makes another like it, Ctrl+' copies the cell above, Ctrl+V
/// pastes, Ctrl+Z takes back and Ctrl+Y makes again; any other key does none of it.
GridDeed gridDeedOf(const QKeyEvent& key);

/// Whether the window's shortcuts must leave a key to the grid; it is accepted then.
bool keepsForGrid(QEvent& event);

} // namespace tandem::gui
