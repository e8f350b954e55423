#pragma once

#include "base/error.h"

#include <QtGlobal>

/// What can go wrong when a workbook is written.
namespace tandem::formats::errors {

inline constexpr ErrorCode xlsxUnwritable{
    "formats.xlsx_unwritable", ErrorKind::Storage,
    QT_TRANSLATE_NOOP("Error", "The workbook %1 cannot be written: %2. Choose another place, or "
                               "make room there.")};

} // namespace tandem::formats::errors
