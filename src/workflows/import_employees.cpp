#include "workflows/import_employees.h"

#include "backoffice/hr/actions.h"
#include "backoffice/hr/errors.h"
#include "frontoffice/crm/country.h"
#include "frontoffice/crm/street.h"
#include "office/errors.h"
#include "workflows/hire_employee.h"
#include "workflows/import_errors.h"
#include "workflows/import_mapping.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using formats::Need;
using formats::WantedColumn;

namespace {

const std::vector<WantedColumn>& employeeColumns()
{
    static const std::vector<WantedColumn> columns{
        {u"number"_s,
         Need::Required,
         {u"EmployeeID"_s, u"Employee number"_s, u"ID"_s, u"Personalnummer"_s}},
        {u"last_name"_s, Need::Required, {u"LastName"_s, u"Surname"_s, u"Name"_s, u"Nachname"_s}},
        {u"first_name"_s, Need::Optional, {u"FirstName"_s, u"Given name"_s, u"Vorname"_s}},
        {u"title"_s, Need::Optional, {u"Job title"_s, u"Position"_s}},
        {u"hired_on"_s, Need::Required, {u"HireDate"_s, u"Hired"_s, u"Eintritt"_s}},
        {u"street"_s, Need::Optional, {u"Address"_s, u"Strasse"_s}},
        {u"postcode"_s, Need::Optional, {u"PostalCode"_s, u"Zip"_s, u"PLZ"_s}},
        {u"town"_s, Need::Optional, {u"City"_s, u"Ort"_s}},
        {u"region"_s, Need::Optional, {u"State"_s}},
        {u"country"_s, Need::Optional, {u"Land"_s}},
        {u"phone"_s, Need::Optional, {u"HomePhone"_s, u"Telephone"_s, u"Telefon"_s}},
        {u"mail"_s, Need::Optional, {u"Email"_s, u"E-mail"_s}},
        {u"notes"_s, Need::Optional, {u"Note"_s, u"Remark"_s}},
        {u"reports_to"_s, Need::Optional, {u"ReportsTo"_s, u"Manager"_s}},
    };
    return columns;
}

Result<NewEmployee> draftOf(const ImportTable& table, const formats::CsvRow& row)
{
    TANDEM_TRY(const QString number, table.neededText(row, u"number"_s));
    TANDEM_TRY(const QString lastName, table.neededText(row, u"last_name"_s));
    TANDEM_TRY(const QDate hiredOn, table.day(row, u"hired_on"_s));
    TANDEM_TRY(const QString country, crm::countryOf(table.text(row, u"country"_s)));
    const crm::StreetAndNumber street = crm::partedStreet(table.text(row, u"street"_s), country);
    crm::PartyDraft person;
    person.name = table.text(row, u"first_name"_s) + u' ' + lastName;
    person.jobTitle = table.text(row, u"title"_s);
    person.note = table.text(row, u"notes"_s);
    const crm::Address address{.kind = crm::AddressKind::Private,
                               .street = street.street,
                               .number = street.number,
                               .postcode = table.text(row, u"postcode"_s),
                               .town = table.text(row, u"town"_s),
                               .region = table.text(row, u"region"_s),
                               .country = country};
    if (address != crm::Address{.kind = crm::AddressKind::Private})
        person.addresses = {address};
    if (const QString phone = table.text(row, u"phone"_s); !phone.isEmpty())
        person.channels.push_back({.kind = crm::ChannelKind::Phone, .value = phone});
    if (const QString mail = table.text(row, u"mail"_s); !mail.isEmpty())
        person.channels.push_back({.kind = crm::ChannelKind::Mail, .value = mail});
    return NewEmployee{.person = person, .number = number, .hiredOn = hiredOn};
}

Result<> importRow(UnitOfWork& work, const ImportTable& table, const formats::CsvRow& row,
                   EmployeesImported& done)
{
    TANDEM_TRY(const NewEmployee wanted, draftOf(table, row));
    TANDEM_TRY(const auto known, hr::employeeByNumber(work, wanted.number));
    if (known) {
        ++done.knownCount;
        return {};
    }
    TANDEM_CHECK(workflows::hireEmployee(work, wanted));
    ++done.addedCount;
    return {};
}

/// Whom an employee reports to, once all are in the books. Who has a manager keeps them.
Result<> linkRow(UnitOfWork& work, const ImportTable& table, const formats::CsvRow& row)
{
    const QString managerNumber = table.text(row, u"reports_to"_s);
    if (managerNumber.isEmpty())
        return {};
    TANDEM_TRY(const auto employee, hr::employeeByNumber(work, table.text(row, u"number"_s)));
    TANDEM_TRY(const auto manager, hr::employeeByNumber(work, managerNumber));
    if (!manager)
        return fail(hr::errors::employeeNotFound, {managerNumber});
    require(employee.has_value(), "every row of the import is an employee by now");
    if (employee->manager.isSet())
        return {};
    return hr::changeEmployee(
        work, employee->id, employee->version,
        {.number = employee->number, .hiredOn = employee->hiredOn, .manager = manager->id});
}

} // namespace

Result<EmployeesImported> importEmployees(Office& office, const ImportFile& file, ImportMode mode)
{
    if (!office.allows(hr::actions::hire))
        return fail(tandem::errors::permissionDenied, {nameOf(hr::actions::hire.permission)});
    TANDEM_TRY(const ImportTable table, office.read(actions::savedMappings, [&](Reader& books) {
        return readImport(books, ImportKind::Employees, file, employeeColumns());
    }));
    EmployeesImported done{.mapping = table.mapping()};
    const auto eachRow = [&](auto step) -> Result<> {
        for (const formats::CsvRow& row : table.rows())
            if (const auto stepped = step(row); !stepped)
                return table.refused(row, stepped.error());
        return {};
    };
    const auto kept =
        office.change(hr::actions::importEmployees, [&](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(eachRow([&](const formats::CsvRow& row) {
                ++done.readCount;
                return importRow(work, table, row, done);
            }));
            TANDEM_CHECK(
                eachRow([&](const formats::CsvRow& row) { return linkRow(work, table, row); }));
            if (mode == ImportMode::Try)
                return fail(errors::triedOnly);
            return saveMapping(work, ImportKind::Employees, done.mapping);
        });
    if (!kept && kept.error().code != &errors::triedOnly)
        return Failure(kept.error());
    return done;
}

} // namespace tandem::workflows
