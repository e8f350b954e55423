#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong with reminders.
namespace tandem::settlements::errors {

inline constexpr ErrorCode dunningLevelsMissing{
    "settlements.dunning_levels_missing", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "No level of dunning is set, so nobody can be reminded. Set one, or "
                               "take the usual three.")};
inline constexpr ErrorCode dunningLevelUnfit{
    "settlements.dunning_level_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Level %1 does not follow the levels that are set. Levels go from 1 "
                               "to 9 without a gap.")};
inline constexpr ErrorCode dunningDaysUnfit{
    "settlements.dunning_days_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A level is reached after 0 to 3650 days and gives 0 to 365 days to "
                               "pay.")};
inline constexpr ErrorCode dunningFeeUnfit{
    "settlements.dunning_fee_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A fee is in the company's currency and not negative.")};
inline constexpr ErrorCode dunningRateUnfit{
    "settlements.dunning_rate_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Interest is from 0 to 100 % a year.")};
inline constexpr ErrorCode dunningTextMissing{
    "settlements.dunning_text_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A level needs a title in at least one language.")};
inline constexpr ErrorCode dunningLevelUsed{
    "settlements.dunning_level_used", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Only the last level, %1, can be taken away.")};
inline constexpr ErrorCode nothingToDun{
    "settlements.nothing_to_dun", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "No overdue item reaches a level on %1, so no notice was made. The "
                               "proposal says why.")};
inline constexpr ErrorCode dunnedAlready{
    "settlements.dunned_already", ErrorKind::Conflict,
    QT_TRANSLATE_NOOP("Error", "%1 reached level %2 already. Look at the proposal again.")};
inline constexpr ErrorCode noticeNotFound{
    "settlements.notice_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no notice %1. Look for it in the list of notices.")};
inline constexpr ErrorCode noticeTakenBack{
    "settlements.notice_taken_back", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Notice %1 was taken back already.")};
inline constexpr ErrorCode noticeIsNotLast{
    "settlements.notice_is_not_last", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 was reminded of again after notice %2. Take the later notice "
                               "back first.")};
inline constexpr ErrorCode noticePaid{
    "settlements.notice_paid", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Something was paid on the charges of notice %1. Undo that first.")};
inline constexpr ErrorCode holdReasonMissing{
    "settlements.hold_reason_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say why nothing is to be asked for.")};
inline constexpr ErrorCode holdEndsEarly{
    "settlements.hold_ends_early", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The hold would be over on %1 already. Give a later last day, or "
                               "none.")};
inline constexpr ErrorCode heldAlready{
    "settlements.held_already", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 is on hold already. Release it first.")};
inline constexpr ErrorCode notHeld{"settlements.not_held", ErrorKind::Refused,
                                   QT_TRANSLATE_NOOP("Error", "%1 is not on hold.")};
inline constexpr ErrorCode itemNotReceivable{
    "settlements.item_not_receivable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 is not owed by a customer.")};

} // namespace tandem::settlements::errors
