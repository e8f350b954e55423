#pragma once

#include "backoffice/hr/facts.h"
#include "base/money.h"
#include "office/office.h"

namespace tandem::hr {

/// What is asked for when somebody is hired. The party is a person marked as an employee.
struct EmployeeDraft {
    PartyId party;
    QString number;
    QDate hiredOn;
    EmployeeId manager{};
};

/// What can be changed of an employment. Name and title are those of the party.
struct EmploymentTerms {
    QString number;
    QDate hiredOn;
    EmployeeId manager{}; ///< Whom the employee reports to; unset: nobody.
};

struct Employee {
    EmployeeId id;
    PartyId party;
    QString number;
    QString name;
    QString jobTitle;
    QDate hiredOn;
    QDate leftOn; ///< Invalid while the employee works here.
    EmployeeId manager;
    std::int64_t version;

    /// Whether the employee works here on all days from `first` to `last`.
    bool worksFrom(QDate first, QDate last) const
    {
        return first >= hiredOn && (!leftOn.isValid() || last <= leftOn);
    }
};

enum class SalaryPeriod { Month, Hour };

/// What is asked for when a contract is agreed.
struct ContractDraft {
    EmployeeId employee;
    QDate validFrom;
    QDate validTo{}; ///< The last day; invalid: without end.
    int weeklyMinutes;
    Money salary;
    SalaryPeriod period = SalaryPeriod::Month;
};

struct Contract {
    ContractId id;
    QDate validFrom;
    QDate validTo;
    int weeklyMinutes;
    std::optional<Money> salary; ///< Shown only to who has Permission::HrRead.
    SalaryPeriod period;
    std::int64_t version;
};

/// Errors: numberMissing, numberTaken, hiredOnMissing, partyNotFound, notAPerson, notAnEmployee,
/// employeeNotFound (for the manager).
Result<EmployeeHired> hireEmployee(UnitOfWork& work, const EmployeeDraft& draft);

/// Errors: employeeNotFound, changedMeanwhile, numberMissing, numberTaken, hiredOnMissing,
/// leftBeforeHired, notEmployedThen (a contract that begins before), managesThemself.
Result<> changeEmployee(UnitOfWork& work, EmployeeId id, std::int64_t seen,
                        const EmploymentTerms& terms);

/// Takes over the name and title of a party, if it is an employee's and they differ.
Result<> takeNames(UnitOfWork& work, PartyId party, const QString& name, const QString& jobTitle);

/// Errors: employeeNotFound, changedMeanwhile, leftBeforeHired.
Result<> endEmployment(UnitOfWork& work, EmployeeId id, std::int64_t seen, QDate leftOn);

/// Errors: employeeNotFound, contractEndsBeforeItStarts, weeklyHoursOutOfRange, salaryNegative,
/// amountTooLarge, notEmployedThen, contractsOverlap.
Result<ContractId> addContract(UnitOfWork& work, const ContractDraft& draft);

/// Sets the last day of a contract.
/// Errors: contractNotFound, changedMeanwhile, contractEndsBeforeItStarts, contractsOverlap.
Result<> endContract(UnitOfWork& work, EmployeeId employee, ContractId id, std::int64_t seen,
                     QDate validTo);

/// Error: employeeNotFound.
Result<Employee> employee(Reader& books, EmployeeId id);

/// The employee with this number, if there is one.
Result<std::optional<Employee>> employeeByNumber(Reader& books, const QString& number);

/// Where a page of employees begins: after this one. The default is the beginning.
struct EmployeePageKey {
    QString sortName{};
    EmployeeId id{};
};

/// An employee as lists show it, with what the next page begins after.
struct EmployeeRow {
    Employee employee;
    EmployeePageKey key;
};

/// In the order of their names.
Result<std::vector<EmployeeRow>> employeePage(Reader& books, const EmployeePageKey& after,
                                              int rowsMax);

/// The contracts of an employee, the first first; at most a thousand.
Result<std::vector<Contract>> contractsOf(Reader& books, EmployeeId employee);

/// The contracts, of all employees, that hold on some day from `first` to `last`, by employee and
/// day; at most ten thousand.
Result<std::vector<Contract>> contractsBetween(Reader& books, QDate first, QDate last);

/// The contract that holds on a day, if any.
Result<std::optional<Contract>> contractOn(Reader& books, EmployeeId employee, QDate on);

} // namespace tandem::hr
