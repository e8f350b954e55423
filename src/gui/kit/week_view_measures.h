#pragma once

#include "gui/kit/widths.h"

/// Sizes within a WeekView at the text size that the user chose.
namespace tandem::gui {

/// The names of the columns.
inline int weekHeadHeight()
{
    return scaled(52);
}

/// The hours at the left.
inline int weekHoursWidth()
{
    return columnWidth(56);
}

/// A line of an entry.
inline int weekLineHeight()
{
    return scaled(15);
}

} // namespace tandem::gui
