#pragma once

#include "base/error.h"

/// Everything that can go wrong while text and tables of foreign programs are read.
namespace tandem::formats::errors {

inline constexpr ErrorCode textTooLong{
    "formats.text_too_long", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The file has %1 bytes; at most %2 are read. Split it, or export a "
                               "shorter period.")};
inline constexpr ErrorCode textNotInEncoding{
    "formats.text_not_in_encoding", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Byte %1, in line %2, is no text in %3. Save the file as UTF-8, or "
                               "name its encoding.")};
inline constexpr ErrorCode textIsBinary{
    "formats.text_is_binary", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The file is no text: byte %1 is zero. Export it as CSV or XML and "
                               "choose that file.")};
inline constexpr ErrorCode encodingUnknown{
    "formats.encoding_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The encoding \"%1\" is not known. Known are %2.")};

inline constexpr ErrorCode csvEmpty{
    "formats.csv_empty", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The file holds no rows. Export it again and look whether it has "
                               "any content.")};
inline constexpr ErrorCode csvQuoteLeftOpen{
    "formats.csv_quote_left_open", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The quotation mark opened in line %1, column %2 is never closed. "
                               "Close it, or write it twice if it belongs to the text.")};
inline constexpr ErrorCode csvTextAfterQuote{
    "formats.csv_text_after_quote", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1, column %2: text follows a closing quotation mark. A "
                               "quotation mark inside a field is written twice.")};
inline constexpr ErrorCode csvTooManyFields{
    "formats.csv_too_many_fields", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1 has more than %2 fields. Check the delimiter.")};
inline constexpr ErrorCode csvTooManyRows{
    "formats.csv_too_many_rows", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The file has more than %1 rows. Split it and read the parts one "
                               "after the other.")};
inline constexpr ErrorCode csvFieldTooLong{
    "formats.csv_field_too_long", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1, column %2: a field is longer than %3 characters. Look "
                               "for a quotation mark that is not closed.")};

inline constexpr ErrorCode packDamaged{
    "formats.pack_damaged", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Row %1 of a table of the pack is not as Tandem writes it: the pack "
                               "was altered or cut off. Export it again.")};

inline constexpr ErrorCode mappingMalformed{
    "formats.mapping_malformed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The mapping part \"%1\" is not of the form field=Column. Parts "
                               "are separated by commas; write \\, for a comma in a name.")};
inline constexpr ErrorCode mappingFieldUnknown{
    "formats.mapping_field_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The mapping names the field \"%1\", which is not known here. "
                               "Known are: %2.")};
inline constexpr ErrorCode mappingFieldTwice{
    "formats.mapping_field_twice", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The mapping names the field \"%1\" twice. Remove one of them.")};
inline constexpr ErrorCode mappingColumnUnknown{
    "formats.mapping_column_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The mapping wants the column \"%1\" for %2, but the file has no "
                               "such column. It has: %3.")};
inline constexpr ErrorCode mappingIncomplete{
    "formats.mapping_incomplete", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "No column was recognised for: %1. The file has: %2. Name them "
                               "with --mapping field=Column.")};

} // namespace tandem::formats::errors
