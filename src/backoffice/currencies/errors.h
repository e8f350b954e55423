#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong with exchange rates and revaluations.
namespace tandem::exchange::errors {

inline constexpr ErrorCode rateMissing{
    "currencies.rate_missing", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "There is no exchange rate between %1 and %2 on %3, nor in the %4 "
                               "days before. Enter one under Exchange rates, or import the file of "
                               "your central bank.")};
inline constexpr ErrorCode rateNotFound{
    "currencies.rate_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error",
                      "There is no such exchange rate. Look for it in the list of rates.")};
inline constexpr ErrorCode rateTaken{
    "currencies.rate_taken", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 gives a rate of %2 in %3 for %4 already: %5. Change that one.")};
inline constexpr ErrorCode rateNotPositive{
    "currencies.rate_not_positive", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "An exchange rate of %1 cannot be: it is more than 0, with at most "
                               "%2 digits before and after the point together.")};
inline constexpr ErrorCode rateUsed{
    "currencies.rate_used", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The books were revalued on %1 with this rate, so it stays. Enter "
                               "the right one from another source, which goes first, and revalue "
                               "that day again.")};
inline constexpr ErrorCode dateMissing{
    "currencies.date_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say for which day the exchange rate counts.")};
inline constexpr ErrorCode sourceMissing{
    "currencies.source_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "Say where the rate comes from, as one word such as manual or ecb.")};
inline constexpr ErrorCode currencyUnknown{
    "currencies.currency_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "There is no currency %1 in ISO 4217. Write its three letters, such "
                               "as USD.")};
inline constexpr ErrorCode currenciesAlike{
    "currencies.currencies_alike", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A rate is between two currencies, not between %1 and itself.")};
inline constexpr ErrorCode daysOutOfRange{
    "currencies.days_out_of_range", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A rate may be used for 0 to %1 days, not for %2.")};
inline constexpr ErrorCode convertedTooLarge{
    "currencies.converted_too_large", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 at the rate %2 is more than the books hold. Check the rate.")};
inline constexpr ErrorCode baseUnfit{
    "currencies.base_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "What a document is worth at home is stated in %1, with the sign of "
                               "its total of %2 %3. Leave it out to take the rate of the day.")};
inline constexpr ErrorCode dayAhead{
    "currencies.day_ahead", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 has not come yet, so nothing can be revalued on it. Choose "
                               "today or an earlier day.")};

} // namespace tandem::exchange::errors
