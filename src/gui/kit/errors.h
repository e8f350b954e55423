#pragma once

#include "base/error.h"

#include <QCoreApplication>

/// What a field of the window cannot read.
namespace tandem::gui::errors {

inline constexpr ErrorCode dayUnreadable{
    "gui.day_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "\"%1\" is no day. Type it as %2, or t for today, 3 for the third, "
                               "+5 for five days on.")};

inline constexpr ErrorCode dayMissing{
    "gui.day_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The day is missing. Type t for today.")};

inline constexpr ErrorCode amountMissing{
    "gui.amount_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The amount is missing. Type it, or a sum such as 120*1.19.")};

inline constexpr ErrorCode nothingChosen{
    "gui.nothing_chosen", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Every line stands at zero. Type how much for at least one.")};

inline constexpr ErrorCode fileNotWritten{
    "gui.file_not_written", ErrorKind::CannotCreate,
    QT_TRANSLATE_NOOP("Error", "%1 could not be written. Choose another folder, or make room.")};

inline constexpr ErrorCode folderNotFree{
    "gui.folder_not_free", ErrorKind::CannotCreate,
    QT_TRANSLATE_NOOP("Error", "%1 is not empty, or cannot be made. Choose a new folder.")};

inline constexpr ErrorCode taxCodeUnknown{
    "gui.tax_code_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "There is no tax code %1. The codes are: %2.")};

inline constexpr ErrorCode passwordsDiffer{
    "gui.passwords_differ", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The two passwords differ. Type the same one twice.")};

inline constexpr ErrorCode fileNotRead{
    "gui.file_not_read", ErrorKind::NoFile,
    QT_TRANSLATE_NOOP("Error", "%1 is no file that can be read. Folders and devices cannot be "
                               "taken.")};

inline constexpr ErrorCode pastedNothing{
    "gui.pasted_nothing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "There is no file and no picture to paste. Copy one first.")};

inline constexpr ErrorCode opensPrograms{
    "gui.opens_programs", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "'%1' is of a kind that may run programs, so it is not opened from "
                               "here. Save it where you can look at it with care.")};

} // namespace tandem::gui::errors
