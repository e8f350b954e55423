#pragma once

#include "base/error.h"

#include <QCoreApplication>

namespace tandem::gui::errors {

inline constexpr ErrorCode statementEmpty{
    "gui.statement_empty", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Nothing moved on the account in these days, and nothing is open.")};

inline constexpr ErrorCode daysBackward{
    "gui.days_backward", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The last day comes before the first.")};

} // namespace tandem::gui::errors
