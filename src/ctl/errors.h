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
inline constexpr ErrorCode undoUnreadable{
    "ctl.undo_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "%1 is not what bulk-edit listed. Keep its output with --format csv, "
                      "and name that file.")};
inline constexpr ErrorCode cursorUnreadable{
    "ctl.cursor_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' is no place in a list. Write what the last page named.")};
inline constexpr ErrorCode momentUnreadable{
    "ctl.moment_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' is not a moment. Write it as 2025-03-31T09:00:00Z.")};
inline constexpr ErrorCode numberUnreadable{
    "ctl.number_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' is not a whole number of one or more.")};
inline constexpr ErrorCode wordUnknown{"ctl.word_unknown", ErrorKind::Invalid,
                                       QT_TRANSLATE_NOOP("Error", "'%1' is not one of: %2.")};
inline constexpr ErrorCode optionsExclude{
    "ctl.options_exclude", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 and %2 do not go together. Give one of them.")};
inline constexpr ErrorCode folderNotEmpty{
    "ctl.folder_not_empty", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "%1 is not an empty folder. Name a new one, so that nothing in it is "
                      "overwritten.")};
inline constexpr ErrorCode folderNotMade{
    "ctl.folder_not_made", ErrorKind::NoFile,
    QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made. Name one where you may write.")};
inline constexpr ErrorCode inputNotFound{
    "ctl.input_not_found", ErrorKind::NoFile,
    QT_TRANSLATE_NOOP("Error", "There is no readable file %1.")};
inline constexpr ErrorCode inputTooLarge{
    "ctl.input_too_large", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 is larger than %2 MB, the most that is read at once.")};
inline constexpr ErrorCode argumentMissing{"ctl.argument_missing", ErrorKind::Invalid,
                                           QT_TRANSLATE_NOOP("Error", "Something is missing: %1.")};
inline constexpr ErrorCode passwordMissing{
    "ctl.password_missing", ErrorKind::Denied,
    QT_TRANSLATE_NOOP("Error", "A password is needed. Set %1, or give --%2, or call from a "
                               "terminal.")};
inline constexpr ErrorCode passwordsDiffer{
    "ctl.passwords_differ", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The two passwords differ. Call again.")};
inline constexpr ErrorCode passwordUnreadable{
    "ctl.password_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "No password can be read from file descriptor '%1'.")};
inline constexpr ErrorCode roundingUnknown{
    "ctl.rounding_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "'%1' is no way of rounding. Take half-away, half-even, half-down, up, "
                      "down, ceiling or floor.")};
inline constexpr ErrorCode localeUnknown{
    "ctl.locale_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "How numbers are written in '%1' is not known. Take plain, en, de, fr, "
                      "de-CH or en-IN.")};
inline constexpr ErrorCode weightsUnusable{
    "ctl.weights_unusable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Weights are whole numbers of zero or more, and not all zero.")};
inline constexpr ErrorCode lineUnreadable{
    "ctl.line_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' is not a line. Write it as %2.")};
inline constexpr ErrorCode positionUnknown{
    "ctl.position_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "There is no line %1. Its number is the first column of show.")};
inline constexpr ErrorCode throughUnknown{
    "ctl.through_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Orders are carried through order, delivery or invoice, not '%1'.")};
inline constexpr ErrorCode revenueUnknown{
    "ctl.revenue_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Revenue is shown by month, customer, item or top, not by '%1'.")};
inline constexpr ErrorCode itemKindUnknown{
    "ctl.item_kind_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "An item is stock, service or charge, not '%1'.")};
inline constexpr ErrorCode amountUnreadable{
    "ctl.amount_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' is not an amount. Write it as 1234.50.")};
inline constexpr ErrorCode percentUnreadable{
    "ctl.percent_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' is not a share. Write it as 3.5, for 3.5 %.")};
inline constexpr ErrorCode outputNotWritten{
    "ctl.output_not_written", ErrorKind::CannotCreate,
    QT_TRANSLATE_NOOP("Error",
                      "%1 cannot be written. Check that its folder exists and that you may "
                      "write there.")};
inline constexpr ErrorCode painterMissing{
    "ctl.painter_missing", ErrorKind::NoFile,
    QT_TRANSLATE_NOOP("Error", "The program tandemctl-paint, which paints documents, is not beside "
                               "tandemctl. Install Tandem anew.")};
inline constexpr ErrorCode partyUnknown{
    "ctl.party_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "There is no party with the code %1.")};
inline constexpr ErrorCode outputFailed{
    "ctl.output_failed", ErrorKind::Storage,
    QT_TRANSLATE_NOOP("Error", "The output could not be written. Is the disk full?")};

inline constexpr ErrorCode splitUnreadable{
    "ctl.split_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' is no part of a bank line. Write NUMBER=AMOUNT for an open "
                               "item, @CODE=AMOUNT for an account.")};
inline constexpr ErrorCode noSuchSuggestion{
    "ctl.no_such_suggestion", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "Bank line %1 has no suggestion %2. Look at them with: tandemctl bank "
                      "suggest %1, or say what it is with --to or --split.")};

} // namespace tandem::ctl::errors
