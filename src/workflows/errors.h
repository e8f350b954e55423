#pragma once

#include "base/error.h"

#include <QtGlobal>

/// What can go wrong while tables of other programs are imported.
namespace tandem::workflows::errors {

inline constexpr ErrorCode cellMissing{
    "workflows.cell_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1, line %2: '%3' is empty. Fill it in, or map another column.")};
inline constexpr ErrorCode cellUnreadable{
    "workflows.cell_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1, line %2: '%3' is not a %4. Correct the file, or map another "
                               "column.")};
inline constexpr ErrorCode decimalMarksMixed{
    "workflows.decimal_marks_mixed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1: some numbers have a decimal point, others a decimal comma. "
                               "Write them all alike.")};
inline constexpr ErrorCode rowRefused{"workflows.row_refused", ErrorKind::Invalid,
                                      QT_TRANSLATE_NOOP("Error", "%1, line %2: %3")};
inline constexpr ErrorCode headerMissing{
    "workflows.header_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 has no line with the names of its columns. Add one, or map the "
                               "columns by their numbers.")};
inline constexpr ErrorCode lineWithoutOrder{
    "workflows.line_without_order", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1, line %2: there is no order %3 in %4.")};
inline constexpr ErrorCode orderWithoutLines{
    "workflows.order_without_lines", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1, line %2: order %3 has no lines.")};
inline constexpr ErrorCode orderTwice{
    "workflows.order_twice", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1, line %2: order %3 stands in the file twice.")};

} // namespace tandem::workflows::errors
