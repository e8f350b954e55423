#include "backoffice/hr/leave_queries.h"

#include "backoffice/hr/errors.h"
#include "frontoffice/crm/words.h"

namespace tandem::hr {

using namespace Qt::StringLiterals;
using crm::Word;

namespace {

constexpr std::array leaveStates{
    Word<LeaveState>{LeaveState::Requested, "requested"_L1},
    Word<LeaveState>{LeaveState::Approved, "approved"_L1},
    Word<LeaveState>{LeaveState::Declined, "declined"_L1},
    Word<LeaveState>{LeaveState::Cancelled, "cancelled"_L1},
};
constexpr std::array leavePortions{
    Word<LeavePortion>{LeavePortion::WholeDays, "whole_days"_L1},
    Word<LeavePortion>{LeavePortion::HalfDay, "half_day"_L1},
};
constexpr std::array leaveEntryKinds{
    Word<LeaveEntryKind>{LeaveEntryKind::Granted, "granted"_L1},
    Word<LeaveEntryKind>{LeaveEntryKind::Taken, "taken"_L1},
    Word<LeaveEntryKind>{LeaveEntryKind::Cancelled, "cancelled"_L1},
    Word<LeaveEntryKind>{LeaveEntryKind::Expired, "expired"_L1},
};

LeaveRequest readRequest(const Row& row)
{
    return LeaveRequest{.id = row.id<LeaveRequestId>("id"),
                        .employee = row.id<EmployeeId>("employee_id"),
                        .firstOn = row.date("first_on"),
                        .lastOn = row.date("last_on"),
                        .portion = crm::valueIn(leavePortions, row.text("portion")),
                        .days = Quantity::ofMillionths(row.integer("days_micro")),
                        .state = crm::valueIn(leaveStates, row.text("state")),
                        .remark = row.text("remark"),
                        .maker = row.id<UserId>("maker_id"),
                        .checker = row.idOrUnset<UserId>("checker_id"),
                        .version = row.integer("version")};
}

} // namespace

QString wordOf(LeaveState state)
{
    return crm::wordIn(leaveStates, state);
}

QString wordOf(LeaveEntryKind kind)
{
    return crm::wordIn(leaveEntryKinds, kind);
}

QString wordOf(LeavePortion portion)
{
    return crm::wordIn(leavePortions, portion);
}

Result<Quantity> leaveBalance(Reader& books, EmployeeId employee)
{
    TANDEM_TRY(const auto balance,
               books.first<Quantity>(u"hr.leave:balance"_s, {{"employee_id", employee}},
                                     [](const Row& row) {
                                         return Quantity::ofMillionths(row.integer("days_micro"));
                                     }));
    require(balance.has_value(), "a sum is always answered");
    return *balance;
}

Result<std::vector<LeaveEntry>> leaveEntries(Reader& books, EmployeeId employee)
{
    return books.rows<LeaveEntry>(
        u"hr.leave:entries"_s, {{"employee_id", employee}}, [](const Row& row) {
            return LeaveEntry{.id = row.id<LeaveEntryId>("id"),
                              .kind = crm::valueIn(leaveEntryKinds, row.text("kind")),
                              .effectiveOn = row.date("effective_on"),
                              .days = Quantity::ofMillionths(row.integer("days_micro")),
                              .expiresOn = row.dateOrInvalid("expires_on"),
                              .request = row.idOrUnset<LeaveRequestId>("request_id"),
                              .grant = row.idOrUnset<LeaveEntryId>("grant_id"),
                              .remark = row.text("remark"),
                              .user = row.id<UserId>("user_id"),
                              .writtenAt = row.instant("written_at_ms")};
        });
}

Result<LeaveRequest> leaveRequest(Reader& books, LeaveRequestId id)
{
    TANDEM_TRY(const auto found,
               books.first<LeaveRequest>(u"hr.leave:load_request"_s, {{"id", id}}, &readRequest));
    if (!found)
        return fail(errors::leaveNotFound, {QString::number(id.value())});
    return *found;
}

Result<std::vector<LeaveRequest>> leaveRequests(Reader& books, EmployeeId employee,
                                                LeaveRequestId after, int rowsMax)
{
    return books.rows<LeaveRequest>(
        u"hr.leave:requests"_s,
        {{"employee_id", employee}, {"after_id", after}, {"rows_max", rowsMax}}, &readRequest);
}

Result<std::vector<LeaveRequest>> leaveBetween(Reader& books, QDate firstOn, QDate lastOn,
                                               int rowsMax)
{
    return books.rows<LeaveRequest>(
        u"hr.leave:between"_s, {{"first_on", firstOn}, {"last_on", lastOn}, {"rows_max", rowsMax}},
        &readRequest);
}

Result<std::optional<LeaveRequest>> leaveMeeting(Reader& books, EmployeeId employee, QDate firstOn,
                                                 QDate lastOn, LeaveRequestId except)
{
    return books.first<LeaveRequest>(u"hr.leave:meeting"_s,
                                     {{"employee_id", employee},
                                      {"first_on", firstOn},
                                      {"last_on", lastOn},
                                      {"except_id", except},
                                      {"rows_max", 1}},
                                     &readRequest);
}

} // namespace tandem::hr
