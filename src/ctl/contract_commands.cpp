#include "backoffice/hr/actions.h"
#include "backoffice/hr/employee.h"
#include "base/quantity.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/people.h"
#include "office/company.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesInHour = 60;
constexpr std::int64_t millionth = 1'000'000;

Listing contracts(Context& context)
{
    return context.list({{"id", Column::Align::Right},
                         {"from"},
                         {"to"},
                         {"weekly_minutes", Column::Align::Right},
                         {"salary", Column::Align::Right},
                         {"currency"},
                         {"per"}});
}

void addContract(Listing& list, const hr::Contract& one)
{
    list.add({one.id.value(), one.validFrom, one.validTo, one.weeklyMinutes,
              one.salary ? one.salary->toDecimal().toString() : QString(),
              one.salary ? QString::fromLatin1(one.salary->currency().code().data(), 3) : QString(),
              one.period == hr::SalaryPeriod::Month ? u"month"_s : u"hour"_s});
}

Result<hr::EmployeeId> employeeNamed(Context& context, Reader& books)
{
    if (context.arguments().isEmpty())
        return fail(errors::argumentMissing, {u"the number of an employee"_s});
    return employeeCalled(books, context.arguments().front());
}

Result<hr::ContractDraft> draftOf(Context& context, Reader& books)
{
    TANDEM_TRY(const hr::EmployeeId employee, employeeNamed(context, books));
    TANDEM_TRY(const Company home, company(books));
    TANDEM_TRY(const QDate from, context.day("from", context.clock().today()));
    TANDEM_TRY(const QDate to, context.day("to", {}));
    const auto hours = Decimal::parse(context.value("hours"));
    const auto salary = Decimal::parse(context.value("salary"));
    if (!hours)
        return fail(errors::numberUnreadable, {context.value("hours")}).at(u"hours"_s);
    if (!salary)
        return fail(errors::numberUnreadable, {context.value("salary")}).at(u"salary"_s);
    TANDEM_TRY(const Quantity weekly, Quantity::exactFrom(*hours));
    TANDEM_TRY(const Money pay, Money::exactFrom(*salary, home.currency));
    return hr::ContractDraft{.employee = employee,
                             .validFrom = from,
                             .validTo = to,
                             .weeklyMinutes = static_cast<int>(std::clamp<std::int64_t>(
                                 weekly.millionths() / (millionth / minutesInHour), -1, 100'000)),
                             .salary = pay,
                             .period = context.value("per", u"month"_s) == u"hour"_s
                                           ? hr::SalaryPeriod::Hour
                                           : hr::SalaryPeriod::Month};
}

Result<ExitCode> showContracts(Context& context, Office& office, hr::EmployeeId employee)
{
    TANDEM_TRY(const auto all, office.read(hr::actions::employees, [&](Reader& books) {
        return hr::contractsOf(books, employee);
    }));
    Listing list = contracts(context);
    for (const hr::Contract& one : all)
        addContract(list, one);
    return ExitCode::Done;
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto draft, office->read(hr::actions::employees, [&](Reader& books) {
        return draftOf(context, books);
    }));
    TANDEM_CHECK(office->create(hr::actions::addContract,
                                context.request(context.arguments().join(u' ').toUtf8()),
                                [&](UnitOfWork& work) -> Result<Receipt> {
                                    TANDEM_TRY(const auto id, hr::addContract(work, draft));
                                    return Receipt{id.value()};
                                }));
    return showContracts(context, *office, draft.employee);
}

Result<ExitCode> listContracts(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto employee, office->read(hr::actions::employees, [&](Reader& books) {
        return employeeNamed(context, books);
    }));
    return showContracts(context, *office, employee);
}

Result<ExitCode> endContract(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QDate on, context.day("on", context.clock().today()));
    TANDEM_TRY(
        const auto employee,
        office->change(hr::actions::endContract, [&](UnitOfWork& work) -> Result<hr::EmployeeId> {
            TANDEM_TRY(const hr::EmployeeId id, employeeNamed(context, work));
            TANDEM_TRY(const auto now, hr::contractOn(work, id, on));
            if (!now)
                return fail(errors::argumentMissing, {u"a contract on that day"_s});
            TANDEM_CHECK(hr::endContract(work, id, now->id, now->version, on));
            return id;
        }));
    return showContracts(context, *office, employee);
}

Result<ExitCode> endEmployment(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QDate on, context.day("on", context.clock().today()));
    TANDEM_TRY(
        const auto left,
        office->change(hr::actions::endEmployment, [&](UnitOfWork& work) -> Result<hr::Employee> {
            TANDEM_TRY(const hr::EmployeeId id, employeeNamed(context, work));
            TANDEM_TRY(const auto now, hr::employee(work, id));
            TANDEM_CHECK(hr::endEmployment(work, id, now.version, on));
            return hr::employee(work, id);
        }));
    Listing list = context.list({{"number"}, {"name"}, {"left_on"}});
    list.add({left.number, left.name, left.leftOn});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> contractCommands()
{
    const auto required = Option::Need::Required;
    return {{"contract",
             "add",
             "NUMBER",
             "agree a contract with an employee",
             {{"hours", "N", "hours a week: 40, 37.5", required},
              {"salary", "AMOUNT", "in the company's currency", required},
              {"per", "PERIOD", "month or hour; month if not given"},
              {"from", "DAY", "the first day; today if not given"},
              {"to", "DAY", "the last day; without end if not given"}},
             Books::Open,
             &add},
            {"contract",
             "list",
             "NUMBER",
             "list an employee's contracts",
             {},
             Books::Open,
             &listContracts},
            {"contract",
             "end",
             "NUMBER",
             "set the last day of the contract that holds on that day",
             {{"on", "DAY", "the last day; today if not given"}},
             Books::Open,
             &endContract},
            {"employee",
             "end",
             "NUMBER",
             "set an employee's last day",
             {{"on", "DAY", "the last day; today if not given"}},
             Books::Open,
             &endEmployment}};
}

} // namespace tandem::ctl
