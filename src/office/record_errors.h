#pragma once

#include "base/error.h"

#include <QtGlobal>

/// What can go wrong with notes, attachments, settings, jobs and anchors.
namespace tandem::errors {

inline constexpr ErrorCode noteEmpty{"office.note_empty", ErrorKind::Invalid,
                                     QT_TRANSLATE_NOOP("Error", "The note is empty.")};
inline constexpr ErrorCode recordNotFound{
    "office.record_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no such record %1. Look for it in its list.")};
inline constexpr ErrorCode attachmentTooLarge{
    "office.attachment_too_large", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The file is larger than %1 MB, the most that can be attached.")};
inline constexpr ErrorCode attachmentNameMissing{
    "office.attachment_name_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The attachment needs a name of at most 255 characters.")};
inline constexpr ErrorCode attachmentUnknown{
    "office.attachment_unknown", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no such attachment.")};
inline constexpr ErrorCode attachmentDamaged{
    "office.attachment_damaged", ErrorKind::Storage,
    QT_TRANSLATE_NOOP("Error", "The attachment '%1' is not what was attached, so it is not opened. "
                               "Restore it from a backup.")};
inline constexpr ErrorCode jobUnknown{
    "office.job_unknown", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no such job, or it has ended.")};
inline constexpr ErrorCode jobStopped{
    "office.job_stopped", ErrorKind::Conflict,
    QT_TRANSLATE_NOOP("Error", "Stopped as asked, after %1 of %2. What was done stays.")};
inline constexpr ErrorCode anchorKeyDamaged{
    "office.anchor_key_damaged", ErrorKind::Storage,
    QT_TRANSLATE_NOOP("Error",
                      "The key file %1 is damaged. Restore it, or move it away: a new key "
                      "is made then, and earlier anchors can no longer be checked by it.")};

inline constexpr ErrorCode draftNotKept{
    "office.draft_not_kept", ErrorKind::Storage,
    QT_TRANSLATE_NOOP("Error", "What you type cannot be kept in %1 until you save it. Make room "
                               "there, or save soon.")};

} // namespace tandem::errors
