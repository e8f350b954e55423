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

inline constexpr ErrorCode categoryUnfit{
    "tax.category_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Category %1 does not go with tax code %2: a code with a rate above "
                               "0 % has S, or K or AE where we owe the tax of what we buy.")};
inline constexpr ErrorCode exemptReasonMissing{
    "tax.exempt_reason_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "Tax code %1 is exempt, so it needs the reason that stands on invoices.")};
inline constexpr ErrorCode deductibleOutOfRange{
    "tax.deductible_out_of_range", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A deductible share of %1 % cannot be. It is from 0 % to 100 %, and "
                               "100 % for output tax.")};
inline constexpr ErrorCode formUnknown{
    "tax.form_unknown", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no form %1 of a tax return. There are: %2.")};
inline constexpr ErrorCode boxUnknown{
    "tax.box_unknown", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error",
                      "There is no box %1 on the tax return %2. Look for it in the return.")};
inline constexpr ErrorCode periodWrong{
    "tax.period_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "A tax return is for days from one to a later one, not from %1 to %2.")};
inline constexpr ErrorCode periodNotOver{
    "tax.period_not_over", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "The period ends on %1 and is not over yet. File the return afterwards.")};
inline constexpr ErrorCode periodFiled{
    "tax.period_filed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Tax returns are filed through %1. The next one begins on %2; take "
                               "the last one back to change it.")};
inline constexpr ErrorCode periodGap{
    "tax.period_gap", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "Tax returns are filed through %1. File the one that begins on %2 first.")};
inline constexpr ErrorCode returnNotFound{
    "tax.return_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error",
                      "There is no tax return %1. Look for it in the list of filed returns.")};
inline constexpr ErrorCode returnUndone{
    "tax.return_undone", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Tax return %1 was taken back already.")};
inline constexpr ErrorCode returnNotLast{
    "tax.return_not_last", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Tax return %1 is not the last one: returns are filed through %2. "
                               "Take back the later ones first.")};
inline constexpr ErrorCode reasonMissing{
    "tax.reason_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say why the tax return is taken back.")};
inline constexpr ErrorCode currencyForeign{
    "tax.currency_foreign", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "A line with a tax code is in the currency of the company, %1, not in %2.")};

inline constexpr ErrorCode withholdingNotFound{
    "tax.withholding_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no withholding tax %1. Look for it in the list of "
                               "withholding taxes.")};
inline constexpr ErrorCode withholdingClosed{
    "tax.withholding_closed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Withholding tax %1 is no longer offered. Choose another one.")};
inline constexpr ErrorCode withholdingWithoutRate{
    "tax.withholding_without_rate", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "Withholding tax %1 has no rate on %2. Give it one from that day on.")};
inline constexpr ErrorCode withholdingRateWrong{
    "tax.withholding_rate_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "A withholding rate of %1 % cannot be. It is above 0 % and below 100 %.")};
inline constexpr ErrorCode withholdingDirectionWrong{
    "tax.withholding_direction_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "Withholding tax %1 is for the other direction: what we keep back "
                      "from suppliers is of bills, what customers keep back of invoices.")};
inline constexpr ErrorCode withheldNetWrong{
    "tax.withheld_net_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Tax is withheld of more than zero and at most what %1 is without "
                               "its tax, %2, not of %3.")};

} // namespace tandem::tax::errors
