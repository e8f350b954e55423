#include "backoffice/hr/employee.h"
#include "backoffice/hr/errors.h"

#include <algorithm>

namespace tandem::hr {

using namespace Qt::StringLiterals;

namespace {

Employee readEmployee(const Row& row)
{
    return Employee{.id = row.id<EmployeeId>("id"),
                    .party = row.id<PartyId>("party_id"),
                    .number = row.text("number"),
                    .name = row.text("name"),
                    .jobTitle = row.text("job_title"),
                    .hiredOn = row.date("hired_on"),
                    .leftOn = row.dateOrInvalid("left_on"),
                    .manager = row.idOrUnset<EmployeeId>("manager_id"),
                    .version = row.integer("version")};
}

Contract readContract(const Row& row, bool showsSalary)
{
    const auto currency = findCurrency(row.text("currency").toStdString());
    require(currency.has_value(), "the currency of a contract is one of ISO 4217");
    std::optional<Money> salary;
    if (showsSalary)
        salary = row.money("salary_minor", *currency);
    return Contract{.id = row.id<ContractId>("id"),
                    .validFrom = row.date("valid_from"),
                    .validTo = row.dateOrInvalid("valid_to"),
                    .weeklyMinutes = static_cast<int>(row.integer("weekly_minutes")),
                    .salary = salary,
                    .period = row.text("salary_period") == u"hour"_s ? SalaryPeriod::Hour
                                                                     : SalaryPeriod::Month,
                    .version = row.integer("version")};
}

} // namespace

Result<Employee> employee(Reader& books, EmployeeId id)
{
    TANDEM_TRY(const auto found,
               books.first<Employee>(u"hr.employees:load"_s, {{"id", id}}, &readEmployee));
    if (!found)
        return fail(errors::employeeNotFound, {QString::number(id.value())});
    return *found;
}

Result<std::optional<Employee>> employeeByNumber(Reader& books, const QString& number)
{
    TANDEM_TRY(const auto id,
               books.first<EmployeeId>(u"hr.employees:id_of_number"_s, {{"number", number}},
                                       [](const Row& row) { return row.id<EmployeeId>("id"); }));
    if (!id)
        return std::optional<Employee>();
    TANDEM_TRY(const Employee found, employee(books, *id));
    return std::optional(found);
}

Result<std::vector<EmployeeRow>> employeePage(Reader& books, const EmployeePageKey& after,
                                              int rowsMax)
{
    return books.rows<EmployeeRow>(
        u"hr.employees:page"_s,
        {{"after_name", after.sortName}, {"after_id", after.id}, {"rows_max", rowsMax}},
        [](const Row& row) {
            return EmployeeRow{.employee = readEmployee(row),
                               .key = {row.text("sort_name"), row.id<EmployeeId>("id")}};
        });
}

Result<std::vector<Contract>> contractsOf(Reader& books, EmployeeId employee)
{
    constexpr int contractsMax = 1'000;
    const bool showsSalary = books.session().permissions.contains(Permission::HrRead);
    return books.rows<Contract>(
        u"hr.contracts:of_employee"_s, {{"employee_id", employee}, {"rows_max", contractsMax}},
        [showsSalary](const Row& row) { return readContract(row, showsSalary); });
}

Result<std::vector<Contract>> contractsBetween(Reader& books, QDate first, QDate last)
{
    constexpr int contractsMax = 10'000;
    const bool showsSalary = books.session().permissions.contains(Permission::HrRead);
    return books.rows<Contract>(
        u"hr.contracts:between"_s, {{"first", first}, {"last", last}, {"rows_max", contractsMax}},
        [showsSalary](const Row& row) { return readContract(row, showsSalary); });
}

Result<std::optional<Contract>> contractOn(Reader& books, EmployeeId employee, QDate on)
{
    TANDEM_TRY(const auto contracts, contractsOf(books, employee));
    const auto found = std::find_if(contracts.begin(), contracts.end(), [on](const Contract& one) {
        return one.validFrom <= on && (!one.validTo.isValid() || on <= one.validTo);
    });
    return found == contracts.end() ? std::optional<Contract>() : std::optional(*found);
}

} // namespace tandem::hr
