#pragma once

#include "base/error.h"

#include <QtGlobal>

/// What can go wrong when a list is written to a file.
namespace tandem::sheets::errors {

inline constexpr ErrorCode sheetUnwritable{
    "sheets.sheet_unwritable", ErrorKind::Storage,
    QT_TRANSLATE_NOOP("Error", "The file cannot be written: %1. Choose another place, or make "
                               "room there.")};

} // namespace tandem::sheets::errors
