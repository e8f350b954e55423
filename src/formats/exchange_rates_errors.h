#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can be wrong with a file of exchange rates. %1 is the line.
namespace tandem::formats::errors {

inline constexpr ErrorCode ratesPacked{
    "formats.rates_packed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The file is a ZIP archive. Unpack it, and import the file in it.")};
inline constexpr ErrorCode ratesNone{
    "formats.rates_none", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The file holds no exchange rate. Choose the ECB's eurofxref file, "
                               "or a table with the columns date, currency and rate.")};
inline constexpr ErrorCode ratesColumnsMissing{
    "formats.rates_columns_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The table has neither a column Date and one for each currency, as "
                               "the ECB's has, nor the columns date, currency and rate. Name them "
                               "so in its first row.")};
inline constexpr ErrorCode rateUnreadable{
    "formats.rate_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: \"%2\" is no exchange rate. Write it with a decimal "
                               "point, as in 1.0873.")};
inline constexpr ErrorCode rateDateUnreadable{
    "formats.rate_date_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: \"%2\" is no date. Write year, month and day, as in "
                               "2026-11-20.")};

} // namespace tandem::formats::errors
