#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can be wrong with a zip archive.
namespace tandem::formats::errors {

inline constexpr ErrorCode zipNotWritten{
    "formats.zip_not_written", ErrorKind::Storage,
    QT_TRANSLATE_NOOP("Error", "The archive could not be written. Check the space on the disk, "
                               "then try again.")};
inline constexpr ErrorCode zipDamaged{
    "formats.zip_damaged", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The archive is damaged (%1). Copy or export it again.")};
inline constexpr ErrorCode zipUnsafe{
    "formats.zip_unsafe", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The archive is refused: it holds \"%1\", %2.")};

} // namespace tandem::formats::errors
