#pragma once

#include "gui/window_books.h"

#include <functional>

namespace tandem::test {

/// Shows every page of the window, each of its tabs, the first record of each list, and the dialog
/// that makes a new record; calls `seen` for each, with its name and the window or dialog.
void walk(const WindowBooks& at,
          const std::function<void(const QString& name, const QWidget& shown)>& seen);

} // namespace tandem::test
