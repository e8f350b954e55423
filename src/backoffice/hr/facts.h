#pragma once

#include "base/id.h"

#include <QDate>
#include <QString>

namespace tandem::hr {

using EmployeeId = Id<struct EmployeeTag>;
using ContractId = Id<struct EmploymentContractTag>;
using LeaveRequestId = Id<struct LeaveRequestTag>;
using LeaveEntryId = Id<struct LeaveEntryTag>;

/// The fact that somebody works here now.
struct EmployeeHired {
    EmployeeId employee;
    PartyId party;
    QString number;
    QDate hiredOn;
};

/// The fact that leave was asked for.
struct LeaveRequested {
    LeaveRequestId request;
    EmployeeId employee;
    QDate firstOn;
    QDate lastOn;
};

/// The fact that leave was approved, and so taken.
struct LeaveApproved {
    LeaveRequestId request;
    EmployeeId employee;
    QDate firstOn;
    QDate lastOn;
};

} // namespace tandem::hr
