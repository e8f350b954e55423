#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong with who approves by a rule.
namespace tandem::ledger::errors {

inline constexpr ErrorCode approverInactive{
    "ledger.approver_inactive", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 may no longer work here and so cannot approve. Name somebody "
                               "else, or let %1 in again.")};
inline constexpr ErrorCode approverWithoutRight{
    "ledger.approver_without_right", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 cannot approve this: it takes the rights '%2' and '%3'. Name "
                               "somebody else, or give %1 a role that has them.")};
inline constexpr ErrorCode approverGone{
    "ledger.approver_gone", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 is not there any more. Name somebody else as approver.")};
inline constexpr ErrorCode approverTwice{
    "ledger.approver_twice", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 is named twice. Once is enough.")};
inline constexpr ErrorCode nobodyMeetsRule{
    "ledger.nobody_meets_rule", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "By rule %1 only %2 may approve this, and none of them but you can. Name "
                      "somebody else under Settings, Approval rules.")};
inline constexpr ErrorCode approvalOfOthers{
    "ledger.approval_of_others", ErrorKind::Denied,
    QT_TRANSLATE_NOOP("Error", "You cannot approve this. It is for: %1.")};

} // namespace tandem::ledger::errors
