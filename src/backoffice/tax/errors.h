#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong with tax codes.
namespace tandem::tax::errors {

inline constexpr ErrorCode codeMissing{
    "tax.code_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A tax code needs a short code, such as S19.")};
inline constexpr ErrorCode nameMissing{"tax.name_missing", ErrorKind::Invalid,
                                       QT_TRANSLATE_NOOP("Error", "Tax code %1 needs a name.")};
inline constexpr ErrorCode codeTaken{
    "tax.code_taken", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "There is a tax code %1 already. Change its rate from a day on, or "
                               "choose another code.")};
inline constexpr ErrorCode codeNotFound{
    "tax.code_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no tax code %1. Look for it in the list of tax codes.")};
inline constexpr ErrorCode noRateYet{
    "tax.no_rate_yet", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Tax code %1 has no rate on %2. Give it one from that day on.")};
inline constexpr ErrorCode rateOutOfRange{
    "tax.rate_out_of_range", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A tax rate of %1 % cannot be. It is 0 % or more, below 100 %.")};
inline constexpr ErrorCode dateMissing{
    "tax.date_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say from which day on the rate of tax code %1 counts.")};
inline constexpr ErrorCode directionWrong{
    "tax.direction_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Tax code %1 is for the other direction: sales bear codes of output "
                               "tax, purchases codes of input tax.")};

} // namespace tandem::tax::errors
