#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can be wrong with a number, an amount or a formula that somebody gave us.
namespace tandem::errors {

inline constexpr ErrorCode notANumber{
    "money.not_a_number", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "\"%1\" is not a number: %2. Write it like %3.")};

inline constexpr ErrorCode numberTooLarge{
    "money.number_too_large", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The number is too large: at most 38 digits, 18 of them after the "
                               "decimal mark, can be counted exactly. Shorten it.")};

inline constexpr ErrorCode durationUnreadable{
    "money.duration_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "\"%1\" is no duration in whole minutes. Type it as 1:30, 90 or "
                               "1.5h.")};

inline constexpr ErrorCode unitDiffers{
    "money.unit_differs", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "\"%1\" is counted in %2, but the unit here is %3. Type it in %3, or "
                      "without a unit.")};

inline constexpr ErrorCode unitNotSplit{
    "money.unit_not_split", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 %2 cannot be: %2 is kept with %3 decimal places. Round it, or "
                               "take another unit.")};

inline constexpr ErrorCode dividedByZero{
    "money.divided_by_zero", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Nothing can be divided by zero. Change the divisor.")};

inline constexpr ErrorCode digitsLost{
    "money.digits_lost", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 has more than the %2 decimal places that are kept here (%3). "
                               "Round it first.")};

inline constexpr ErrorCode amountTooLarge{
    "money.amount_too_large", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The amount %1 is beyond what the books hold, %2 either way. "
                               "Split it.")};

inline constexpr ErrorCode otherCurrency{
    "money.other_currency", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "\"%1\" is written with the mark \"%2\", but %3 is expected here. "
                               "Leave the mark out or convert the amount.")};

inline constexpr ErrorCode notVectors{
    "money.not_vectors", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "%1 is not a file of test vectors that Tandem knows. Give a .decTest file, "
                      "a table of allocation, rounding or formatting cases, or the ISO "
                      "4217 list in XML.")};

inline constexpr ErrorCode badFormula{
    "money.bad_formula", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The formula stops making sense at position %1: %2.")};

} // namespace tandem::errors
