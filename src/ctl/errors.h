#pragma once

#include "base/error.h"

#include <QtGlobal>

/// What can be wrong with a command line.
namespace tandem::ctl::errors {

inline constexpr ErrorCode noCompanyGiven{
    "ctl.no_company_given", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Which books? Give --company FILE or --company postgresql://..., or "
                               "set TANDEM_COMPANY.")};
inline constexpr ErrorCode dayUnreadable{
    "ctl.day_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' is not a day. Write it as 2025-03-31.")};
inline constexpr ErrorCode numberUnreadable{
    "ctl.number_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' is not a whole number of one or more.")};
inline constexpr ErrorCode inputNotFound{
    "ctl.input_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no readable file %1.")};
inline constexpr ErrorCode inputTooLarge{
    "ctl.input_too_large", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 is larger than %2 MB, the most that is read at once.")};
inline constexpr ErrorCode argumentMissing{"ctl.argument_missing", ErrorKind::Invalid,
                                           QT_TRANSLATE_NOOP("Error", "Something is missing: %1.")};

} // namespace tandem::ctl::errors
