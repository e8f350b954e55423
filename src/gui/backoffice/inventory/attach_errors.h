#pragma once

#include "base/error.h"

#include <QCoreApplication>

namespace tandem::gui::errors {

inline constexpr ErrorCode recordNotChosen{
    "gui.record_not_chosen", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Choose one record: a bill, or an entry.")};

} // namespace tandem::gui::errors
