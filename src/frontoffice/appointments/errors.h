#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong with appointments.
namespace tandem::appointments::errors {

inline constexpr ErrorCode resourceBusy{
    "appointments.resource_busy", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 is taken from %2 to %3 by '%4' (appointment %5). Choose another "
                               "time, or ask for the next free one.")};
inline constexpr ErrorCode capacityTooSmall{
    "appointments.capacity_too_small", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 has room for %2, not for %3.")};
inline constexpr ErrorCode resourceNotFound{
    "appointments.resource_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no resource %1. Look for it in the list of resources.")};
inline constexpr ErrorCode resourceTwice{
    "appointments.resource_twice", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 is named twice. Name it once, with how many are needed.")};
inline constexpr ErrorCode resourceNameMissing{
    "appointments.resource_name_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The resource needs a name.")};
inline constexpr ErrorCode resourceNameTaken{
    "appointments.resource_name_taken", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "There is a resource %1 already. Choose another name.")};
inline constexpr ErrorCode capacityOutOfRange{
    "appointments.capacity_out_of_range", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A capacity of %1 is not possible: give 1 to 100000.")};
inline constexpr ErrorCode bufferOutOfRange{
    "appointments.buffer_out_of_range", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A buffer of %1 minutes is not possible: give 0 to 1440.")};
inline constexpr ErrorCode quantityOutOfRange{
    "appointments.quantity_out_of_range", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 of a resource cannot be taken: give 1 or more.")};
inline constexpr ErrorCode titleMissing{
    "appointments.title_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The appointment needs a title.")};
inline constexpr ErrorCode endsBeforeItStarts{
    "appointments.ends_before_it_starts", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The appointment ends before it begins. Give a later end.")};
inline constexpr ErrorCode lastsTooLong{
    "appointments.lasts_too_long", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "An appointment lasts at most 31 days. Book the rest apart.")};
inline constexpr ErrorCode appointmentNotFound{
    "appointments.not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no appointment %1.")};
inline constexpr ErrorCode appointmentCancelled{
    "appointments.cancelled", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The appointment '%1' is cancelled. Book a new one.")};

} // namespace tandem::appointments::errors
