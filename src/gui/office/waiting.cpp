#include "gui/office/waiting.h"

#include "backoffice/hr/actions.h"
#include "backoffice/hr/employee.h"
#include "backoffice/hr/leave.h"
#include "gui/office/trail_words.h"
#include "office/users.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsMax = 500;

QString nameOf(const std::vector<User>& people, UserId id)
{
    const auto found = std::ranges::find(people, id, &User::id);
    return found == people.end() ? QString() : found->name;
}

QString daysText(const hr::LeaveRequest& leave, const Locality& locality)
{
    if (leave.firstOn == leave.lastOn)
        return dayText(leave.firstOn, locality);
    return ApprovalsPage::tr("%1 to %2")
        .arg(dayText(leave.firstOn, locality), dayText(leave.lastOn, locality));
}

Result<Waiting> waitingLeave(Reader& books, const Approval& asked, const Locality& locality)
{
    TANDEM_TRY(const auto leave, hr::leaveRequest(books, hr::LeaveRequestId(asked.subject.id)));
    TANDEM_TRY(const hr::Employee employee, hr::employee(books, leave.employee));
    TANDEM_TRY(const Quantity balance, hr::leaveBalance(books, leave.employee));
    const auto text = [&](Quantity days) { return quantityText(days.millionths(), locality); };
    QString change = ApprovalsPage::tr("%1: %2 days of leave, from %3 left to %4")
                         .arg(daysText(leave, locality), text(leave.days), text(balance),
                              text(balance - leave.days));
    if (!leave.remark.isEmpty())
        change += u" \u00b7 "_s + leave.remark;
    return Waiting{.kind = Waiting::Kind::Leave,
                   .id = asked.id,
                   .what = ApprovalsPage::tr("Leave"),
                   .who = employee.name,
                   .since = asked.requestedAt,
                   .change = change,
                   .recordPage = u"hr.employee"_s,
                   .record = employee.id.value()};
}

} // namespace

Result<std::vector<Waiting>> whatWaits(Reader& books, WaitingOf of, const Locality& locality)
{
    std::vector<Waiting> all;
    TANDEM_TRY(const auto people, users(books, {}, rowsMax));
    TANDEM_TRY(const auto approvals, openApprovals(books, {}, rowsMax));
    for (const Approval& one : approvals) {
        if (one.subject.table != u"leave_request"_s) {
            all.push_back({.kind = Waiting::Kind::Approval,
                           .id = one.id,
                           .what = tableWords(one.subject.table),
                           .who = nameOf(people, one.maker),
                           .since = one.requestedAt,
                           .change = one.reason});
        } else if (of == WaitingOf::ApprovalsAndLeave) {
            TANDEM_TRY(auto waiting, waitingLeave(books, one, locality));
            all.push_back(std::move(waiting));
        }
    }
    return all;
}

Result<std::int64_t> waitingCount(Reader& books)
{
    TANDEM_TRY(const auto approvals, openApprovals(books, {}, rowsMax));
    const bool seesLeave = books.session().permissions.contains(hr::actions::leave.permission);
    return std::ranges::count_if(approvals, [&](const Approval& one) {
        return seesLeave || one.subject.table != u"leave_request"_s;
    });
}

} // namespace tandem::gui
