#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong with schedules and deferrals.
namespace tandem::schedules::errors {

inline constexpr ErrorCode nameMissing{
    "schedules.name_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "It has no name. Say in a few words what it is for.")};
inline constexpr ErrorCode startMissing{
    "schedules.start_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The first day is missing. Say from when on it is due.")};
inline constexpr ErrorCode everyUnfit{
    "schedules.every_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "It cannot come every %1. Take a number from 1 to 1000.")};
inline constexpr ErrorCode dayOfMonthUnfit{
    "schedules.day_of_month_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 is no day of a month. Take 1 to 31; 31 is the last day.")};
inline constexpr ErrorCode endsBeforeStart{
    "schedules.ends_before_start", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "It ends on %1, before it begins on %2. Move one of the days.")};
inline constexpr ErrorCode neverDue{
    "schedules.never_due", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "From %1 to %2 it is never due. Let it end later.")};
inline constexpr ErrorCode amountNotPositive{
    "schedules.amount_not_positive", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "An amount to spread, or on a bill, is more than zero.")};
inline constexpr ErrorCode notWholeMonths{
    "schedules.not_whole_months", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 to %2 are no whole months. Spread it by day, or end a day "
                               "before the month is full.")};
inline constexpr ErrorCode tooLong{
    "schedules.too_long", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "An amount is spread over %1 months at most.")};
inline constexpr ErrorCode billIsEmpty{
    "schedules.bill_is_empty", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The bill has no line. Say what is paid for, and how much.")};
inline constexpr ErrorCode severalCurrencies{
    "schedules.several_currencies", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "What comes again is in one currency, and this is in %1. Make a "
                               "schedule for each.")};
inline constexpr ErrorCode templateMissing{
    "schedules.template_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say which order the invoice repeats, or whose bill it is.")};
inline constexpr ErrorCode onlyEntriesReverse{
    "schedules.only_entries_reverse", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Only entries are reversed by themselves. For an invoice, write a "
                               "credit note.")};
inline constexpr ErrorCode scheduleNotFound{
    "schedules.schedule_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no schedule %1. Look for it in the list of schedules.")};
inline constexpr ErrorCode deferralNotFound{
    "schedules.deferral_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no deferral %1. Look for it in the list of deferrals.")};
inline constexpr ErrorCode scheduleEnded{
    "schedules.schedule_ended", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Schedule %1 has ended. Make a new one instead.")};
inline constexpr ErrorCode schedulePaused{
    "schedules.schedule_paused", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Schedule %1 is paused. Resume it first.")};
inline constexpr ErrorCode notDue{
    "schedules.not_due", ErrorKind::Conflict,
    QT_TRANSLATE_NOOP("Error", "%1 is not due on %2 any more: somebody posted it meanwhile.")};
inline constexpr ErrorCode deferralUsedUp{
    "schedules.deferral_used_up", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Nothing is left of deferral %1.")};
inline constexpr ErrorCode notRepeatable{
    "schedules.not_repeatable", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 cannot come again by itself: it is about goods or taxes, or "
                               "settles what somebody owes. Repeat its invoice or bill instead.")};
inline constexpr ErrorCode foreignNotRepeatable{
    "schedules.foreign_not_repeatable", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "Entry %1 has amounts in several currencies, and what comes again is "
                      "in one. Make a schedule of the amount it shall have.")};
inline constexpr ErrorCode nothingPosted{
    "schedules.nothing_posted", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Nothing of deferral %1 is posted that could be taken back.")};
inline constexpr ErrorCode postsIntoPast{
    "schedules.posts_into_past", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 is due on %2, which is locked or lies in a closed period. Post "
                               "it on the first open day, %3, or open the period.")};

} // namespace tandem::schedules::errors
