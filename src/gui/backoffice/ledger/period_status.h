#pragma once

#include "gui/kit/status_item.h"

namespace tandem::gui {

/// Whether one can post today: the period that holds this day, open or closed.
StatusItem periodStatus();

} // namespace tandem::gui
