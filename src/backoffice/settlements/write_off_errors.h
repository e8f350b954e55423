#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong with bad debts.
namespace tandem::settlements::errors {

inline constexpr ErrorCode writeOffReasonMissing{
    "settlements.write_off_reason_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say why %1 will not be paid.")};
inline constexpr ErrorCode writeOffApprovalNeeded{
    "settlements.write_off_approval_needed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "A write-off of %1 waits for a second person here. Ask for "
                               "approval.")};
inline constexpr ErrorCode writeOffApprovalNotNeeded{
    "settlements.write_off_approval_not_needed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The policy lets you write %1 off yourself. Do so.")};
inline constexpr ErrorCode writeOffNotFound{
    "settlements.write_off_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no write-off %1. Look for it in the list of write-offs.")};
inline constexpr ErrorCode writeOffDone{
    "settlements.write_off_done", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Write-off %1 was carried out already.")};
inline constexpr ErrorCode writeOffWaits{
    "settlements.write_off_waits", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Write-off %1 was not carried out, so there is nothing to undo.")};

} // namespace tandem::settlements::errors
