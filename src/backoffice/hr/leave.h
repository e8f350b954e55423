#pragma once

#include "backoffice/hr/leave_account.h"
#include "backoffice/hr/work_days.h"
#include "office/office.h"

namespace tandem::hr {

enum class LeavePortion { WholeDays, HalfDay };
enum class LeaveState { Requested, Approved, Declined, Cancelled };

/// What is asked for.
struct LeaveDraft {
    EmployeeId employee;
    QDate firstOn;
    QDate lastOn; ///< Included.
    LeavePortion portion = LeavePortion::WholeDays;
    QString remark{};
};

struct LeaveRequest {
    LeaveRequestId id;
    EmployeeId employee;
    QDate firstOn;
    QDate lastOn;
    LeavePortion portion;
    Quantity days; ///< Working days when it was asked for.
    LeaveState state;
    QString remark;
    UserId maker;
    UserId checker; ///< Unset until it is decided.
    std::int64_t version;
};

/// What is asked for when an employee gets days of leave.
struct LeaveGrant {
    EmployeeId employee;
    Quantity days;
    QDate from;
    QDate expiresOn{}; ///< The last day on which they can be taken; invalid: they do not expire.
    QString remark{};
};

QString wordOf(LeaveState state);
QString wordOf(LeaveEntryKind kind);

/// Errors: employeeNotFound, daysNotPositive, expiresBeforeGranted.
Result<LeaveEntryId> grantLeave(UnitOfWork& work, const LeaveGrant& grant);

/// Asks for leave, and for the approval of it; the days count once it is given.
/// Errors: employeeNotFound, leaveEndsBeforeItStarts, leaveTooLong, halfDayOfMany, notEmployedThen,
/// noWorkingDays, leaveMeetsOther.
Result<LeaveRequested> requestLeave(UnitOfWork& work, const LeaveDraft& draft,
                                    const WorkWeek& week = {});

/// Approves leave that was asked for, or cancelled, and takes its days off the balance.
/// Errors: leaveNotFound, changedMeanwhile, leaveInOtherState, tandem::errors::ownApproval,
/// leaveMeetsOther, notEnoughLeave.
Result<LeaveApproved> approveLeave(UnitOfWork& work, LeaveRequestId id, std::int64_t seen,
                                   const WorkWeek& week = {});

/// Errors: leaveNotFound, changedMeanwhile, leaveInOtherState, tandem::errors::ownApproval.
Result<> declineLeave(UnitOfWork& work, LeaveRequestId id, std::int64_t seen);

/// Cancels leave; if it was approved, its days are given back.
/// Errors: leaveNotFound, changedMeanwhile, leaveInOtherState.
Result<> cancelLeave(UnitOfWork& work, LeaveRequestId id, std::int64_t seen);

/// Writes off, for everybody, what expired before `before`, and corrects what was written off
/// earlier where leave was taken or cancelled since. Returns how many entries it wrote; doing it
/// again writes none.
Result<int> expireLeave(UnitOfWork& work, QDate before);

/// The sum of an employee's entries.
Result<Quantity> leaveBalance(Reader& books, EmployeeId employee);

/// An employee's entries, by day.
Result<std::vector<LeaveEntry>> leaveEntries(Reader& books, EmployeeId employee);

/// Error: leaveNotFound.
Result<LeaveRequest> leaveRequest(Reader& books, LeaveRequestId id);

/// In the order in which they were made, after `after`; of one employee, or of all if unset.
Result<std::vector<LeaveRequest>> leaveRequests(Reader& books, EmployeeId employee,
                                                LeaveRequestId after, int rowsMax);

} // namespace tandem::hr
