#pragma once

#include "base/error.h"

/// Everything that can be wrong with a line of JSON.
namespace tandem::formats::errors {

inline constexpr ErrorCode jsonTooLong{
    "formats.json_too_long", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The line has %1 bytes; at most %2 are read. Split the entry.")};
inline constexpr ErrorCode jsonTooDeep{
    "formats.json_too_deep", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Column %1: arrays and objects are nested deeper than %2.")};
inline constexpr ErrorCode jsonUnexpected{
    "formats.json_unexpected", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Column %1: expected %2, found %3.")};
inline constexpr ErrorCode jsonStringLeftOpen{
    "formats.json_string_left_open", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The text that begins in column %1 has no closing quotation mark.")};
inline constexpr ErrorCode jsonStringInvalid{
    "formats.json_string_invalid", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Column %1: %2. Write control characters and quotation marks as "
                               "escapes, and save the file as UTF-8.")};
inline constexpr ErrorCode jsonNumberInvalid{
    "formats.json_number_invalid", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Column %1 begins something that is no number as JSON writes it: "
                               "no leading plus or zero, digits on both sides of the point.")};
inline constexpr ErrorCode jsonKeyTwice{
    "formats.json_key_twice", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Column %1: the field \"%2\" is there twice. Remove one.")};
inline constexpr ErrorCode jsonTooManyFields{
    "formats.json_too_many_fields", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Column %1: an object has more than %2 fields.")};
inline constexpr ErrorCode jsonNotAnObject{
    "formats.json_not_an_object", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The line is %1; it must be one object: {…}.")};
inline constexpr ErrorCode jsonFieldMissing{
    "formats.json_field_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The field \"%1\" is missing. Add it as %2.")};
inline constexpr ErrorCode jsonFieldKind{
    "formats.json_field_kind", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The field \"%1\" is %2; it must be %3.")};
inline constexpr ErrorCode jsonFieldUnknown{
    "formats.json_field_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The field \"%1\" is not known here. Known are: %2.")};

} // namespace tandem::formats::errors
