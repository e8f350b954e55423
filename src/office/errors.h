#pragma once

#include "base/error.h"

#include <QtGlobal>

/// What can go wrong in the office, whichever module asked.
namespace tandem::errors {

inline constexpr ErrorCode permissionDenied{
    "office.permission_denied", ErrorKind::Denied,
    QT_TRANSLATE_NOOP("Error", "Your role does not include this (%1). Ask who manages the users.")};
inline constexpr ErrorCode brokenInvariant{
    "office.broken_invariant", ErrorKind::Broken,
    QT_TRANSLATE_NOOP("Error", "Tandem stopped, because its own check failed. Nothing was saved.")};
inline constexpr ErrorCode changedMeanwhile{
    "office.changed_meanwhile", ErrorKind::Conflict,
    QT_TRANSLATE_NOOP("Error", "Somebody changed this in the meantime. Reload to see it.")};
inline constexpr ErrorCode keyUsedForOther{
    "office.key_used_for_other", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The request key %1 was used before for something else. Make a new "
                               "key for a new request.")};

inline constexpr ErrorCode noCompany{
    "office.no_company", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no company in these books yet. Make one first.")};
inline constexpr ErrorCode companyExists{
    "office.company_exists", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "These books have their company already.")};
inline constexpr ErrorCode companyNameMissing{
    "office.company_name_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The company needs a name.")};
inline constexpr ErrorCode countryUnknown{
    "office.country_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "'%1' is not a country. Give its two letters of ISO 3166: DE, GB, US.")};
inline constexpr ErrorCode currencyUnknown{
    "office.currency_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "'%1' is not a currency. Give its three letters of ISO 4217: EUR, USD.")};
inline constexpr ErrorCode timeZoneUnknown{
    "office.time_zone_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' is not a time zone. Give its IANA name: Europe/Berlin.")};
inline constexpr ErrorCode tooManyNumbers{
    "office.too_many_numbers", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Series %1 has used up its numbers for %2.")};

inline constexpr ErrorCode filterColumnUnknown{
    "office.filter_column_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "There is no column '%1' in this list. Name one of its columns, or "
                               "put the words in quotation marks.")};
inline constexpr ErrorCode filterValueUnreadable{
    "office.filter_value_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "'%1' cannot be compared with %2. Write amounts as 1,234.50 and days "
                      "as 2025-03-31, 2025-03, today or -30.")};
inline constexpr ErrorCode filterTooLong{
    "office.filter_too_long", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A filter takes at most %1 conditions. Leave some out.")};

} // namespace tandem::errors
