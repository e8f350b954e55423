#pragma once

#include "gui/kit/theme.h"

namespace tandem::gui {

/// The width of a column of a page whose text grows with the user's choice and whose air does not.
inline int columnWidth(int width)
{
    return (width + scaled(width)) / 2;
}

} // namespace tandem::gui
