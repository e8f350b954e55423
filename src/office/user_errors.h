#pragma once

#include "base/error.h"

#include <QtGlobal>

/// What can go wrong with users, their rights, who stands in for whom, and the company's letters.
namespace tandem::errors {

inline constexpr ErrorCode signInRefused{
    "office.sign_in_refused", ErrorKind::Denied,
    QT_TRANSLATE_NOOP("Error", "The user name or the password is wrong.")};
inline constexpr ErrorCode signInTooSoon{
    "office.sign_in_too_soon", ErrorKind::Denied,
    QT_TRANSLATE_NOOP("Error", "Too many attempts. Please wait %1 seconds and try again.")};
inline constexpr ErrorCode userNameUnfit{
    "office.user_name_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "'%1' cannot be a user name. Use 1 to 64 letters, digits, dots, dashes.")};
inline constexpr ErrorCode userExists{
    "office.user_exists", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "There is a user %1 already. Choose another name.")};
inline constexpr ErrorCode userUnknown{"office.user_unknown", ErrorKind::NotFound,
                                       QT_TRANSLATE_NOOP("Error", "There is no user %1.")};
inline constexpr ErrorCode roleUnknown{
    "office.role_unknown", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no role '%1'. There are: %2.")};
inline constexpr ErrorCode roleNameMissing{"office.role_name_missing", ErrorKind::Invalid,
                                           QT_TRANSLATE_NOOP("Error", "The role needs a name.")};
inline constexpr ErrorCode roleFixed{
    "office.role_fixed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "The role '%1' keeps every right, so that somebody can always manage "
                      "users. Make another role for fewer rights.")};
inline constexpr ErrorCode roleInUse{
    "office.role_in_use", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%2 users have the role '%1'. Give them other roles first.")};
inline constexpr ErrorCode lastAdministrator{
    "office.last_administrator", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 is the last one who may manage users. Give the right to "
                               "somebody else first.")};
inline constexpr ErrorCode passwordTooShort{
    "office.password_too_short", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The password needs at least %1 characters. A sentence does well.")};
inline constexpr ErrorCode passwordTooLong{
    "office.password_too_long", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The password may have at most %1 characters.")};
inline constexpr ErrorCode passwordCommon{
    "office.password_common", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "That password is among the first that anybody would guess. Choose "
                               "another: a sentence does well.")};
inline constexpr ErrorCode loginsImpossible{
    "office.logins_impossible", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "Nobody can be given a login on this server, because %1, who owns the books, "
                      "may not make roles. Let who runs the server say: ALTER ROLE \"%1\" "
                      "CREATEROLE")};

inline constexpr ErrorCode tokenRefused{
    "office.token_refused", ErrorKind::Denied,
    QT_TRANSLATE_NOOP("Error", "The access token is unknown, has expired or was revoked. Make "
                               "another: tandemctl token add NAME")};
inline constexpr ErrorCode tokenNameMissing{
    "office.token_name_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Please say what the access token is for.")};
inline constexpr ErrorCode tokenDaysUnfit{
    "office.token_days_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "An access token is good for 1 to %1 days.")};
inline constexpr ErrorCode rightUnknown{
    "office.right_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "An access token cannot be given the right '%1', but these: %2.")};
inline constexpr ErrorCode tokenUnknown{
    "office.token_unknown", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no such access token of yours, or it was revoked.")};

inline constexpr ErrorCode coverDatesWrong{
    "office.cover_dates_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Standing in must begin before it ends, and end in the future.")};
inline constexpr ErrorCode coverOfOneself{
    "office.cover_of_oneself", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Nobody stands in for themselves.")};
inline constexpr ErrorCode coverOverlaps{
    "office.cover_overlaps", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 stands in for somebody in that time already. Revoke that first, "
                               "or choose other dates.")};
inline constexpr ErrorCode coverUnknown{
    "office.cover_unknown", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no such standing in, or it was revoked.")};
inline constexpr ErrorCode reasonMissing{"office.reason_missing", ErrorKind::Invalid,
                                         QT_TRANSLATE_NOOP("Error", "Please give a reason.")};

inline constexpr ErrorCode approvalUnknown{
    "office.approval_unknown", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no such request for approval.")};
inline constexpr ErrorCode approvalDecided{
    "office.approval_decided", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "This request was decided already.")};
inline constexpr ErrorCode approvalPending{
    "office.approval_pending", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Approval of this version was asked for already.")};
inline constexpr ErrorCode approvalSigned{
    "office.approval_signed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "You said yes to this already; it waits for somebody else.")};
inline constexpr ErrorCode ownApproval{
    "office.own_approval", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Somebody else must decide: you asked for this approval.")};

inline constexpr ErrorCode backupDaysUnfit{
    "office.backup_days_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A reminder of backups comes after 1 to %1 days.")};
inline constexpr ErrorCode logoUnfit{
    "office.logo_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The logo must be a PNG or JPEG picture of at most %1 KiB.")};

} // namespace tandem::errors
