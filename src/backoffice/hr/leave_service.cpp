#include "backoffice/hr/employee.h"
#include "backoffice/hr/errors.h"
#include "backoffice/hr/holiday.h"
#include "backoffice/hr/leave_queries.h"
#include "office/approval.h"
#include "office/errors.h"
#include "office/notices.h"

namespace tandem::hr {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leaveDaysMax = 366;
constexpr Quantity halfDay = Quantity::ofMillionths(500'000);
constexpr Quantity wholeDay = Quantity::ofMillionths(1'000'000);

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString daysText(Quantity days)
{
    return days.toDecimal().trimmed().toString();
}

Result<LeaveEntryId> writeEntry(UnitOfWork& work, EmployeeId employee, const LeaveEntry& entry)
{
    TANDEM_TRY(const auto id, work.newId<LeaveEntryId>());
    TANDEM_CHECK(work.send(u"hr.leave:insert_entry"_s, {{"id", id},
                                                        {"employee_id", employee},
                                                        {"kind", wordOf(entry.kind)},
                                                        {"effective_on", entry.effectiveOn},
                                                        {"days_micro", entry.days.millionths()},
                                                        {"expires_on", entry.expiresOn},
                                                        Param::orNull("request_id", entry.request),
                                                        Param::orNull("grant_id", entry.grant),
                                                        {"remark", entry.remark},
                                                        {"user_id", work.session().user},
                                                        {"written_at_ms", work.now()}}));
    return id;
}

Result<> checkDays(Reader& books, const LeaveDraft& draft)
{
    if (!draft.firstOn.isValid() || !draft.lastOn.isValid() || draft.lastOn < draft.firstOn)
        return fail(errors::leaveEndsBeforeItStarts).at(u"lastOn"_s);
    if (draft.firstOn.daysTo(draft.lastOn) >= leaveDaysMax)
        return fail(errors::leaveTooLong).at(u"lastOn"_s);
    if (draft.portion == LeavePortion::HalfDay && draft.firstOn != draft.lastOn)
        return fail(errors::halfDayOfMany).at(u"lastOn"_s);
    TANDEM_TRY(const Employee of, employee(books, draft.employee));
    if (!of.worksFrom(draft.firstOn, draft.lastOn))
        return fail(errors::notEmployedThen,
                    {of.name, dayText(draft.firstOn), dayText(draft.lastOn)})
            .at(u"firstOn"_s);
    return {};
}

Result<> checkMeetsNoOther(Reader& books, EmployeeId employee, QDate firstOn, QDate lastOn,
                           LeaveRequestId self)
{
    TANDEM_TRY(const auto other, leaveMeeting(books, employee, firstOn, lastOn, self));
    if (other)
        return fail(errors::leaveMeetsOther, {dayText(other->firstOn), dayText(other->lastOn)})
            .at(u"firstOn"_s);
    return {};
}

Result<LeaveRequest> requestAsSeen(Reader& books, LeaveRequestId id, std::int64_t seen)
{
    TANDEM_TRY(const LeaveRequest found, leaveRequest(books, id));
    if (found.version != seen)
        return fail(tandem::errors::changedMeanwhile);
    return found;
}

ApprovalSubject signatureUnder(const LeaveRequest& request)
{
    return {.table = u"leave_request"_s, .id = request.id.value(), .version = request.version};
}

/// The second signature, and what it makes of the request.
Result<> decide(UnitOfWork& work, const LeaveRequest& request, LeaveState state)
{
    const auto decision =
        state == LeaveState::Approved ? ApprovalState::Approved : ApprovalState::Declined;
    TANDEM_CHECK(signApproval(work, signatureUnder(request), request.maker, decision));
    return work.save(u"hr.leave:decide_request"_s, {{"id", request.id},
                                                    {"version", request.version},
                                                    {"state", wordOf(state)},
                                                    {"checker_id", work.session().user}});
}

/// Takes the days of a request off the balance, each on its own day.
Result<> takeDays(UnitOfWork& work, const LeaveRequest& request, const WorkWeek& week)
{
    const Quantity perDay = request.portion == LeavePortion::HalfDay ? halfDay : wholeDay;
    for (const QDate day : workingDays(request.firstOn, request.lastOn, week))
        TANDEM_CHECK(writeEntry(work, request.employee,
                                {.id = {},
                                 .kind = LeaveEntryKind::Taken,
                                 .effectiveOn = day,
                                 .days = -perDay,
                                 .request = request.id}));
    return {};
}

/// What a request takes by the holidays of now: some may have been entered since it was made.
Result<Quantity> countAnew(UnitOfWork& work, const LeaveRequest& request, const WorkWeek& week)
{
    const auto days =
        static_cast<std::int64_t>(workingDays(request.firstOn, request.lastOn, week).size());
    if (days == 0)
        return fail(errors::noWorkingDays, {dayText(request.firstOn), dayText(request.lastOn)});
    const Quantity counted =
        request.portion == LeavePortion::HalfDay ? halfDay : Quantity::ofWhole(days);
    if (counted != request.days)
        TANDEM_CHECK(work.execute(u"hr.leave:set_days"_s,
                                  {{"id", request.id}, {"days_micro", counted.millionths()}}));
    return counted;
}

QString spanText(QDate first, QDate last)
{
    return first == last ? dayText(first) : dayText(first) + u" \u2013 "_s + dayText(last);
}

/// Tells who asked for leave what became of it.
Result<> tellMaker(UnitOfWork& work, const LeaveRequest& request, const NoticeKind& kind)
{
    TANDEM_TRY(const Employee asked, employee(work, request.employee));
    TANDEM_CHECK(
        notify(work, request.maker,
               {.kind = kind,
                .body = asked.name + u" \u00b7 "_s + spanText(request.firstOn, request.lastOn),
                .subject = {u"leave_request"_s, request.id.value()}}));
    return {};
}

/// Gives back what a request took, day by day.
Result<> giveDaysBack(UnitOfWork& work, const LeaveRequest& request)
{
    struct TakenDay {
        QDate day;
        Quantity days;
    };
    TANDEM_TRY(const auto taken,
               work.rows<TakenDay>(u"hr.leave:taken_by_request"_s, {{"request_id", request.id}},
                                   [](const Row& row) {
                                       return TakenDay{
                                           row.date("effective_on"),
                                           Quantity::ofMillionths(row.integer("days_micro"))};
                                   }));
    for (const TakenDay& one : taken)
        TANDEM_CHECK(writeEntry(work, request.employee,
                                {.id = {},
                                 .kind = LeaveEntryKind::Cancelled,
                                 .effectiveOn = one.day,
                                 .days = -one.days,
                                 .request = request.id}));
    return {};
}

/// What is to be written for one employee, so that each grant has expired as much as it has.
Result<int> expireLeaveOf(UnitOfWork& work, EmployeeId employee, QDate before)
{
    TANDEM_TRY(const auto entries, leaveEntries(work, employee));
    std::map<LeaveEntryId, Quantity> writtenOff;
    std::map<LeaveEntryId, QDate> expiresOn;
    for (const LeaveEntry& entry : entries) {
        if (entry.kind == LeaveEntryKind::Granted)
            expiresOn.emplace(entry.id, entry.expiresOn);
        if (entry.kind == LeaveEntryKind::Expired)
            writtenOff.try_emplace(entry.grant, Quantity::ofMillionths(0)).first->second -=
                entry.days;
    }
    int writtenCount = 0;
    for (const auto& [grant, expired] : expiredBefore(entries, before)) {
        const auto earlier = writtenOff.find(grant);
        const Quantity change = earlier == writtenOff.end() ? expired : expired - earlier->second;
        if (change.isZero())
            continue;
        TANDEM_CHECK(writeEntry(work, employee,
                                {.id = {},
                                 .kind = LeaveEntryKind::Expired,
                                 .effectiveOn = expiresOn.at(grant),
                                 .days = -change,
                                 .grant = grant}));
        ++writtenCount;
    }
    return writtenCount;
}

} // namespace

Result<LeaveEntryId> grantLeave(UnitOfWork& work, const LeaveGrant& grant)
{
    TANDEM_CHECK(employee(work, grant.employee));
    if (grant.days.millionths() <= 0 || grant.days.millionths() % halfDay.millionths() != 0)
        return fail(errors::daysNotPositive).at(u"days"_s);
    if (!grant.from.isValid() || (grant.expiresOn.isValid() && grant.expiresOn < grant.from))
        return fail(errors::expiresBeforeGranted).at(u"expiresOn"_s);
    return writeEntry(work, grant.employee,
                      {.id = {},
                       .kind = LeaveEntryKind::Granted,
                       .effectiveOn = grant.from,
                       .days = grant.days,
                       .expiresOn = grant.expiresOn,
                       .remark = grant.remark});
}

Result<LeaveRequested> requestLeave(UnitOfWork& work, const LeaveDraft& draft, const WorkWeek& week)
{
    TANDEM_CHECK(checkDays(work, draft));
    TANDEM_TRY(const Employee employed, employee(work, draft.employee));
    TANDEM_TRY(const WorkWeek counted, withHolidays(work, week, draft.firstOn, draft.lastOn));
    const auto days =
        static_cast<std::int64_t>(workingDays(draft.firstOn, draft.lastOn, counted).size());
    if (days == 0)
        return fail(errors::noWorkingDays, {dayText(draft.firstOn), dayText(draft.lastOn)})
            .at(u"firstOn"_s);
    TANDEM_CHECK(checkMeetsNoOther(work, draft.employee, draft.firstOn, draft.lastOn, {}));
    const Quantity asked =
        draft.portion == LeavePortion::HalfDay ? halfDay : Quantity::ofWhole(days);
    TANDEM_TRY(const auto id, work.newId<LeaveRequestId>());
    TANDEM_CHECK(work.execute(u"hr.leave:insert_request"_s, {{"id", id},
                                                             {"employee_id", draft.employee},
                                                             {"first_on", draft.firstOn},
                                                             {"last_on", draft.lastOn},
                                                             {"portion", wordOf(draft.portion)},
                                                             {"days_micro", asked.millionths()},
                                                             {"remark", draft.remark},
                                                             {"maker_id", work.session().user}}));
    TANDEM_TRY(const LeaveRequest request, leaveRequest(work, id));
    TANDEM_CHECK(
        openApproval(work, signatureUnder(request),
                     u"%1 \u2013 %2"_s.arg(dayText(draft.firstOn), dayText(draft.lastOn))));
    TANDEM_CHECK(notifyAllWith(
        work, Permission::LeaveApprove,
        {.kind = notices::leaveRequested,
         .body = employed.name + u" \u00b7 "_s + spanText(draft.firstOn, draft.lastOn),
         .subject = {u"leave_request"_s, id.value()}}));
    return LeaveRequested{.request = id,
                          .employee = draft.employee,
                          .firstOn = draft.firstOn,
                          .lastOn = draft.lastOn};
}

Result<LeaveApproved> approveLeave(UnitOfWork& work, LeaveRequestId id, std::int64_t seen,
                                   const WorkWeek& week)
{
    TANDEM_TRY(const LeaveRequest request, requestAsSeen(work, id, seen));
    if (request.state != LeaveState::Requested && request.state != LeaveState::Cancelled)
        return fail(errors::leaveInOtherState, {wordOf(request.state)});
    TANDEM_CHECK(decide(work, request, LeaveState::Approved));
    TANDEM_CHECK(
        checkMeetsNoOther(work, request.employee, request.firstOn, request.lastOn, request.id));
    TANDEM_TRY(const WorkWeek counted, withHolidays(work, week, request.firstOn, request.lastOn));
    TANDEM_TRY(const Quantity days, countAnew(work, request, counted));
    TANDEM_TRY(const Quantity balance, leaveBalance(work, request.employee));
    if (balance < days)
        return fail(errors::notEnoughLeave, {daysText(balance), daysText(days)});
    TANDEM_CHECK(takeDays(work, request, counted));
    TANDEM_CHECK(tellMaker(work, request, notices::leaveApproved));
    return LeaveApproved{.request = id,
                         .employee = request.employee,
                         .firstOn = request.firstOn,
                         .lastOn = request.lastOn};
}

Result<> declineLeave(UnitOfWork& work, LeaveRequestId id, std::int64_t seen)
{
    TANDEM_TRY(const LeaveRequest request, requestAsSeen(work, id, seen));
    if (request.state != LeaveState::Requested)
        return fail(errors::leaveInOtherState, {wordOf(request.state)});
    TANDEM_CHECK(decide(work, request, LeaveState::Declined));
    return tellMaker(work, request, notices::leaveDeclined);
}

Result<> cancelLeave(UnitOfWork& work, LeaveRequestId id, std::int64_t seen)
{
    TANDEM_TRY(const LeaveRequest request, requestAsSeen(work, id, seen));
    if (request.state != LeaveState::Requested && request.state != LeaveState::Approved)
        return fail(errors::leaveInOtherState, {wordOf(request.state)});
    TANDEM_CHECK(withdrawApproval(work, signatureUnder(request)));
    TANDEM_CHECK(work.save(u"hr.leave:cancel_request"_s, {{"id", id}, {"version", seen}}));
    return giveDaysBack(work, request);
}

Result<int> expireLeave(UnitOfWork& work, QDate before)
{
    TANDEM_TRY(
        const auto employees,
        work.rows<EmployeeId>(u"hr.leave:with_expiry"_s, {{"before", before}},
                              [](const Row& row) { return row.id<EmployeeId>("employee_id"); }));
    int writtenCount = 0;
    for (const EmployeeId one : employees) {
        TANDEM_TRY(const int count, expireLeaveOf(work, one, before));
        writtenCount += count;
    }
    return writtenCount;
}

} // namespace tandem::hr
