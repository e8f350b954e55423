#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong at the reception.
namespace tandem::reception::errors {

inline constexpr ErrorCode visitNotFound{
    "reception.visit_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no visit %1. Look for it in the list of visits.")};
inline constexpr ErrorCode visitorMissing{
    "reception.visitor_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say who comes: a party, or a name.")};
inline constexpr ErrorCode hostMissing{
    "reception.host_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say who is visited, so that somebody fetches the visitor.")};
inline constexpr ErrorCode hostNotEmployee{
    "reception.host_not_employee", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 does not work here. Name an employee as the host.")};
inline constexpr ErrorCode alreadyHere{
    "reception.already_here", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 is in the house already, with badge %2 (visit %3). Check that "
                               "visit out first.")};
inline constexpr ErrorCode badgeWorn{
    "reception.badge_worn", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Badge %1 is worn by %2. Take another one.")};
inline constexpr ErrorCode notExpected{
    "reception.not_expected", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The visit of %1 is %2, so it cannot begin.")};
inline constexpr ErrorCode visitOver{
    "reception.visit_over", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "The visit of %1 is %2, so it stays as it was. Announce a new one.")};
inline constexpr ErrorCode notHere{
    "reception.not_here", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 is not in the house: the visit is %2.")};
inline constexpr ErrorCode tooEarlyForNoShow{
    "reception.too_early_for_no_show", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 is expected later and may still come.")};

} // namespace tandem::reception::errors
