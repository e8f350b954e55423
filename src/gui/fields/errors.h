#pragma once

#include "base/error.h"

#include <QCoreApplication>

/// What fields that find records cannot read.
namespace tandem::gui::errors {

inline constexpr ErrorCode accountMissing{
    "gui.account_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "The account is missing. Type its number, or some letters of its name.")};

inline constexpr ErrorCode accountUnknown{
    "gui.account_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "No open account has \"%1\" in its number or name. Type other "
                               "letters, or add the account first.")};

inline constexpr ErrorCode accountAmbiguous{
    "gui.account_ambiguous", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "\"%1\" fits %2 and %3. Type more letters, or the number.")};

} // namespace tandem::gui::errors
