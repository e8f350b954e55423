#pragma once

#include "office/unit_of_work.h"

namespace tandem::reports {

/// A user who may both make something and approve it. The same person never does both for the same
/// thing; but two who may do both can do each other's.
struct SharedDuty {
    QString userName;
    QString fullName;
    QStringList roles;
    Permission makes;    ///< What this user may make; approving needs Permission::Approve besides.
    QStringList rules{}; ///< The approval rules that name this user for it, by number.
};

/// Everybody who may approve and make, by name; one row for each right to make. Where every rule on
/// entries or on payments names who approves, only those are listed for them.
Result<std::vector<SharedDuty>> sharedDuties(Reader& books);

} // namespace tandem::reports
