#include "backoffice/hr/actions.h"
#include "backoffice/hr/employee.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/people.h"
#include "workflows/hire_employee.h"
#include "workflows/request_leave.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using hr::LeaveRequest;
using hr::LeaveRequestId;

namespace {

constexpr int pageRows = 500;

QString daysText(Quantity days)
{
    return days.toDecimal().trimmed().toString();
}

Result<ExitCode> addEmployee(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    workflows::NewEmployee wanted;
    wanted.person.name = context.arguments().join(u' ');
    wanted.person.jobTitle = context.value("title");
    wanted.number = context.value("number");
    TANDEM_TRY(wanted.hiredOn, context.day("hired-on", context.clock().today()));
    if (context.has("manager")) {
        TANDEM_TRY(wanted.manager, office->read(hr::actions::employees, [&](Reader& books) {
            return employeeCalled(books, context.value("manager"));
        }));
    }
    const QByteArray body = QString(wanted.number + u'\n' + wanted.person.name).toUtf8();
    TANDEM_TRY(const Receipt receipt,
               workflows::hireEmployee(*office, context.request(body), wanted));
    Listing list = context.list({{"id", Column::Align::Right}, {"number"}, {"name"}});
    list.add({receipt.id, receipt.number, wanted.person.name});
    return ExitCode::Done;
}

Result<ExitCode> listEmployees(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    Listing list =
        context.list({{"number"}, {"name"}, {"title"}, {"hired_on"}, {"left_on"}, {"party"}});
    hr::EmployeePageKey after;
    while (true) {
        TANDEM_TRY(const auto page, office->read(hr::actions::employees, [&](Reader& books) {
            return hr::employeePage(books, after, pageRows);
        }));
        for (const auto& [one, key] : page)
            list.add(
                {one.number, one.name, one.jobTitle, one.hiredOn, one.leftOn, one.party.value()});
        if (page.size() < pageRows)
            return ExitCode::Done;
        after = page.back().key;
    }
}

Result<hr::EmployeeId> employeeOf(Context& context, Office& office)
{
    if (context.arguments().isEmpty())
        return fail(errors::argumentMissing, {u"the number of an employee"_s});
    return office.read(hr::actions::employees, [&](Reader& books) {
        return employeeCalled(books, context.arguments().front());
    });
}

Result<ExitCode> showEmployee(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const hr::EmployeeId id, employeeOf(context, *office));
    Listing list = context.list({{"field"}, {"value"}});
    TANDEM_CHECK(office->read(hr::actions::employees, [&](Reader& books) -> Result<> {
        TANDEM_TRY(const hr::Employee one, hr::employee(books, id));
        TANDEM_TRY(const Quantity balance, hr::leaveBalance(books, id));
        list.add({u"number"_s, one.number});
        list.add({u"name"_s, one.name});
        list.add({u"title"_s, one.jobTitle});
        list.add({u"hired on"_s, one.hiredOn});
        if (one.manager.isSet()) {
            TANDEM_TRY(const hr::Employee manager, hr::employee(books, one.manager));
            list.add({u"reports to"_s, manager.name});
        }
        list.add({u"leave left"_s, daysText(balance)});
        return {};
    }));
    return ExitCode::Done;
}

/// The terms of an employment as they are, with what was named put in place of them.
Result<hr::EmploymentTerms> changedTerms(const Context& context, Reader& books,
                                         const hr::Employee& now)
{
    hr::EmploymentTerms terms{.number = context.value("number", now.number),
                              .hiredOn = now.hiredOn,
                              .manager = now.manager};
    TANDEM_TRY(terms.hiredOn, context.day("hired-on", now.hiredOn));
    if (context.has("manager")) {
        TANDEM_TRY(terms.manager, context.value("manager").isEmpty()
                                      ? Result<hr::EmployeeId>(hr::EmployeeId())
                                      : employeeCalled(books, context.value("manager")));
    }
    return terms;
}

Result<ExitCode> changeEmployee(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const hr::EmployeeId id, employeeOf(context, *office));
    TANDEM_TRY(
        const auto after,
        office->change(hr::actions::changeEmployee, [&](UnitOfWork& work) -> Result<hr::Employee> {
            TANDEM_TRY(const auto now, hr::employee(work, id));
            TANDEM_TRY(const auto terms, changedTerms(context, work, now));
            TANDEM_CHECK(hr::changeEmployee(work, id, now.version, terms));
            return hr::employee(work, id);
        }));
    Listing list = context.list({{"number"}, {"name"}, {"hired_on"}});
    list.add({after.number, after.name, after.hiredOn});
    return ExitCode::Done;
}

Result<ExitCode> grant(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const hr::EmployeeId id, employeeOf(context, *office));
    TANDEM_TRY(const Decimal written, Decimal::parse(context.value("days")));
    TANDEM_TRY(const Quantity days, Quantity::exactFrom(written));
    TANDEM_TRY(const QDate from, context.day("from", context.clock().today()));
    TANDEM_TRY(const QDate expiresOn, context.day("expires-on", QDate()));
    const QByteArray body =
        QStringList{context.arguments().front(), context.value("days"), from.toString(Qt::ISODate)}
            .join(u'\n')
            .toUtf8();
    TANDEM_TRY(const Receipt receipt,
               workflows::grantLeave(
                   *office, context.request(body),
                   {.employee = id, .days = days, .from = from, .expiresOn = expiresOn}));
    Listing list = context.list({{"id", Column::Align::Right}, {"days", Column::Align::Right}});
    list.add({receipt.id, daysText(days)});
    return ExitCode::Done;
}

Result<ExitCode> request(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const hr::EmployeeId id, employeeOf(context, *office));
    TANDEM_TRY(const QDate from, context.day("from", context.clock().today()));
    TANDEM_TRY(const QDate to, context.day("to", from));
    const auto portion =
        context.has("half-day") ? hr::LeavePortion::HalfDay : hr::LeavePortion::WholeDays;
    const QByteArray body = QStringList{context.arguments().front(), from.toString(Qt::ISODate),
                                        to.toString(Qt::ISODate)}
                                .join(u'\n')
                                .toUtf8();
    TANDEM_TRY(const Receipt receipt,
               workflows::requestLeave(
                   *office, context.request(body),
                   {.employee = id, .firstOn = from, .lastOn = to, .portion = portion}));
    Listing list = context.list({{"id", Column::Align::Right}});
    list.add({receipt.id});
    return ExitCode::Done;
}

Result<ExitCode> listLeave(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    Listing list = context.list({{"id", Column::Align::Right},
                                 {"employee"},
                                 {"from"},
                                 {"to"},
                                 {"days", Column::Align::Right},
                                 {"state"}});
    LeaveRequestId after;
    while (true) {
        std::size_t count = 0;
        TANDEM_CHECK(office->read(hr::actions::leave, [&](Reader& books) -> Result<> {
            TANDEM_TRY(const auto page, hr::leaveRequests(books, {}, after, pageRows));
            for (const LeaveRequest& one : page) {
                TANDEM_TRY(const hr::Employee of, hr::employee(books, one.employee));
                list.add({one.id.value(), of.name, one.firstOn, one.lastOn, daysText(one.days),
                          hr::wordOf(one.state)});
                after = one.id;
            }
            count = page.size();
            return {};
        }));
        if (count < pageRows)
            return ExitCode::Done;
    }
}

Result<ExitCode> showLedger(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const hr::EmployeeId id, employeeOf(context, *office));
    Listing list = context.list({{"on"},
                                 {"kind"},
                                 {"days", Column::Align::Right},
                                 {"balance", Column::Align::Right},
                                 {"expires_on"}});
    TANDEM_TRY(const auto entries, office->read(hr::actions::leave, [&](Reader& books) {
        return hr::leaveEntries(books, id);
    }));
    Quantity balance = Quantity::ofWhole(0);
    for (const hr::LeaveEntry& one : entries) {
        balance += one.days;
        list.add({one.effectiveOn, hr::wordOf(one.kind), daysText(one.days), daysText(balance),
                  one.expiresOn});
    }
    return ExitCode::Done;
}

/// Runs `step` on the request named by the first argument as it stands now.
template <class Step>
Result<ExitCode> change(Context& context, const Action& action, Step step)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const std::int64_t id, idArgument(context, u"the id of a leave request"_s));
    TANDEM_TRY(const LeaveRequest after,
               office->change(action, [&](UnitOfWork& work) -> Result<LeaveRequest> {
                   TANDEM_TRY(const auto now, hr::leaveRequest(work, LeaveRequestId(id)));
                   TANDEM_CHECK(step(work, now));
                   return hr::leaveRequest(work, LeaveRequestId(id));
               }));
    Listing list = context.list({{"id", Column::Align::Right}, {"state"}});
    list.add({after.id.value(), hr::wordOf(after.state)});
    return ExitCode::Done;
}

Result<ExitCode> approve(Context& context)
{
    return change(context, hr::actions::approveLeave,
                  [](UnitOfWork& work, const LeaveRequest& now) {
                      return hr::approveLeave(work, now.id, now.version);
                  });
}

Result<ExitCode> decline(Context& context)
{
    return change(context, hr::actions::declineLeave,
                  [](UnitOfWork& work, const LeaveRequest& now) {
                      return hr::declineLeave(work, now.id, now.version);
                  });
}

Result<ExitCode> cancel(Context& context)
{
    return change(context, hr::actions::cancelLeave, [](UnitOfWork& work, const LeaveRequest& now) {
        return hr::cancelLeave(work, now.id, now.version);
    });
}

Result<ExitCode> expire(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QDate before, context.day("before", context.clock().today()));
    TANDEM_TRY(const int count, office->change(hr::actions::expireLeave, [&](UnitOfWork& work) {
        return hr::expireLeave(work, before);
    }));
    Listing list = context.list({{"entries", Column::Align::Right}});
    list.add({count});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> employeeCommands()
{
    const auto required = Option::Need::Required;
    return {
        {"employee",
         "add",
         "NAME",
         "hire somebody",
         {{"number", "NUMBER", "ours, unique", required},
          {"title", "TEXT", "what they do here"},
          {"hired-on", "DAY", "the first day; today if not given"},
          {"manager", "NUMBER", "whom they report to"}},
         Books::Open,
         &addEmployee},
        {"employee",
         "change",
         "NUMBER",
         "change what is named of an employment; name and title are changed by party change",
         {{"number", "NUMBER", "ours, unique"},
          {"hired-on", "DAY", "the first day"},
          {"manager", "NUMBER", "whom they report to; an empty text is nobody"}},
         Books::Open,
         &changeEmployee},
        {"employee", "list", "", "list the employees by name", {}, Books::Open, &listEmployees},
        {"employee", "show", "NUMBER", "show an employee", {}, Books::Open, &showEmployee},
        {"leave",
         "grant",
         "NUMBER",
         "give an employee days of leave",
         {{"days", "N", "in halves: 20, 2.5", required},
          {"from", "DAY", "from when; today if not given"},
          {"expires-on", "DAY", "the last day on which they can be taken"}},
         Books::Open,
         &grant},
        {"leave",
         "add",
         "NUMBER",
         "ask for leave for an employee",
         {{"from", "DAY", "the first day", required},
          {"to", "DAY", "the last day; the first if not given"},
          {"half-day", nullptr, "half a day only"}},
         Books::Open,
         &request},
        {"leave", "list", "", "list what was asked for", {}, Books::Open, &listLeave},
        {"leave",
         "show",
         "NUMBER",
         "show an employee's ledger of leave",
         {},
         Books::Open,
         &showLedger},
        {"leave",
         "approve",
         "LEAVE",
         "approve leave that somebody else asked for",
         {},
         Books::Open,
         &approve},
        {"leave", "decline", "LEAVE", "decline it", {}, Books::Open, &decline},
        {"leave", "cancel", "LEAVE", "cancel it and give the days back", {}, Books::Open, &cancel},
        {"leave",
         "expire",
         "",
         "write off the days that have expired",
         {{"before", "DAY", "what expired before it; today if not given"}},
         Books::Open,
         &expire}};
}

} // namespace tandem::ctl
