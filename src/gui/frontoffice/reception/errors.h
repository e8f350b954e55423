#pragma once

#include "base/error.h"

#include <QtGlobal>

/// What can go wrong on the reception's pages.
namespace tandem::gui::errors {

inline constexpr ErrorCode badgeNotWritten{
    "gui.badge_not_written", ErrorKind::CannotCreate,
    QT_TRANSLATE_NOOP("Error", "%1 cannot be written: %2. Choose another place.")};

} // namespace tandem::gui::errors
