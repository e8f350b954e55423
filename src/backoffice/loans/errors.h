#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong with loans.
namespace tandem::loans::errors {

inline constexpr ErrorCode nameMissing{
    "loans.name_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The loan has no name. Say whose it is, or what it is for.")};
inline constexpr ErrorCode principalNotPositive{
    "loans.principal_not_positive", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "What is borrowed or paid back is more than zero.")};
inline constexpr ErrorCode rateUnfit{
    "loans.rate_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The interest of a loan lies between 0 % and 100 % a year.")};
inline constexpr ErrorCode countUnfit{
    "loans.count_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A loan has 1 to 1200 instalments, not %1.")};
inline constexpr ErrorCode monthsUnfit{
    "loans.months_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Instalments come every 1, 3, 6 or 12 months, not every %1.")};
inline constexpr ErrorCode dayMissing{
    "loans.day_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The day is missing. Say when it was.")};
inline constexpr ErrorCode dueBeforeTaken{
    "loans.due_before_taken", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The first instalment, on %1, comes after the loan, on %2. Move "
                               "one of the days.")};
inline constexpr ErrorCode loanNotFound{
    "loans.loan_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no loan %1. Look for it in the list of loans.")};
inline constexpr ErrorCode paidBack{"loans.paid_back", ErrorKind::Refused,
                                    QT_TRANSLATE_NOOP("Error", "Loan %1 is paid back.")};
inline constexpr ErrorCode notDue{
    "loans.not_due", ErrorKind::Conflict,
    QT_TRANSLATE_NOOP("Error", "Instalment %2 of loan %1 is not the next one any more: somebody "
                               "posted it meanwhile.")};
inline constexpr ErrorCode extraTooMuch{
    "loans.extra_too_much", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Loan %1 has %2 left, so no more can be paid back.")};
inline constexpr ErrorCode movesLater{
    "loans.moves_later", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Loan %1 has moves up to %2, so nothing can happen to it on %3. "
                               "Take a later day, or undo them first.")};
inline constexpr ErrorCode instalmentFirst{
    "loans.instalment_first", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Loan %1 has an instalment due on %2. Post it first.")};
inline constexpr ErrorCode nothingToUndo{
    "loans.nothing_to_undo", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Nothing is left to undo of loan %1.")};

} // namespace tandem::loans::errors
