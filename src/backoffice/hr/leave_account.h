#pragma once

#include "backoffice/hr/facts.h"
#include "base/clock.h"
#include "base/quantity.h"

#include <map>
#include <span>

/// How days of leave are used up. Pure.
namespace tandem::hr {

enum class LeaveEntryKind { Granted, Taken, Cancelled, Expired };

/// One line of the ledger of leave. Days are counted like quantities: 0.5 is half a day.
struct LeaveEntry {
    LeaveEntryId id;
    LeaveEntryKind kind;
    QDate effectiveOn;
    Quantity days;            ///< Signed: what is taken or expired is below zero.
    QDate expiresOn{};        ///< Of a grant: the last day on which it can be taken.
    LeaveRequestId request{}; ///< Of what is taken or cancelled.
    LeaveEntryId grant{};     ///< Of what expired.
    QString remark{};
    UserId user{};
    Instant writtenAt{};
};

/// The sum of the entries. Source: exactness.md, invariant 15.
Quantity balanceOf(std::span<const LeaveEntry> entries);

/// What has expired of each grant before `before`, by the grant's id; zero or more.
///
/// A day of leave uses up the grant that expires first among those that hold on that day.
std::map<LeaveEntryId, Quantity> expiredBefore(std::span<const LeaveEntry> entries, QDate before);

} // namespace tandem::hr
