#pragma once

#include "base/error.h"

#include <QCoreApplication>

/// What the fields of the ledger's pages cannot read.
namespace tandem::gui::errors {

inline constexpr ErrorCode sameAccountTwice{
    "gui.same_account_twice", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Debit and credit are both %1. Choose another account on one "
                               "side.")};

inline constexpr ErrorCode lineWithoutAccount{
    "gui.line_without_account", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1 has no account. Choose one, or take the line out with "
                               "Ctrl+Delete.")};

inline constexpr ErrorCode lineWithoutAmount{
    "gui.line_without_amount", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1 has no amount. Type it, or take the line out with "
                               "Ctrl+Delete.")};
inline constexpr ErrorCode nothingToRepeat{
    "gui.nothing_to_repeat", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "You posted no entry yet that could be repeated. Type this one.")};
inline constexpr ErrorCode draftIsMixed{
    "gui.draft_is_mixed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "Draft %1 has amounts in several currencies, which cannot be changed "
                      "here. Post it as it stands, or delete it and write it anew.")};

} // namespace tandem::gui::errors
