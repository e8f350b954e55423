#pragma once

#include "base/error.h"

#include <QtGlobal>

/// What can go wrong before there is a window.
namespace tandem::app::errors {

inline constexpr ErrorCode fileNotChosen{
    "app.file_not_chosen", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Choose the file that will hold the company.")};

} // namespace tandem::app::errors
