#pragma once

#include "base/error.h"

#include <QtGlobal>

/// What can go wrong with lists and the views that are kept of them.
namespace tandem::errors {

inline constexpr ErrorCode tooManyGroups{
    "office.too_many_groups", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "There are more than %1 groups. Group by another column, or filter "
                               "the list first.")};
inline constexpr ErrorCode groupColumnUnfit{
    "office.group_column_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A list cannot be grouped by '%1'. Take one of: %2.")};
inline constexpr ErrorCode exportStopped{
    "office.export_stopped", ErrorKind::Conflict,
    QT_TRANSLATE_NOOP("Error", "Stopped as asked. No file was written.")};
inline constexpr ErrorCode totalTooLarge{
    "office.total_too_large", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The total of '%1' is larger than an amount can be. Filter the "
                               "list first.")};
inline constexpr ErrorCode viewNameMissing{
    "office.view_name_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The view needs a name of at most %1 characters.")};
inline constexpr ErrorCode viewUnknown{
    "office.view_unknown", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no view '%1' of this list. Views there are: %2.")};
inline constexpr ErrorCode viewNotYours{
    "office.view_not_yours", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The view '%1' belongs to %2. Save it under a name of your own and "
                               "change that.")};
inline constexpr ErrorCode bulkTooMany{
    "office.bulk_too_many", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "At most %1 records are changed at once. Filter or select fewer.")};
inline constexpr ErrorCode bulkValueUnfit{
    "office.bulk_value_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' cannot be set. Write %2.")};
inline constexpr ErrorCode bulkRecordRefused{
    "office.bulk_record_refused", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Nothing was changed, because of %1: %2")};

} // namespace tandem::errors
