#include "backoffice/hr/employee.h"
#include "backoffice/hr/errors.h"
#include "frontoffice/crm/name_match.h"
#include "frontoffice/crm/party_queries.h"
#include "office/errors.h"

namespace tandem::hr {

using namespace Qt::StringLiterals;

namespace {

constexpr int weeklyMinutesMax = 7 * 24 * 60;

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"..."_s;
}

/// The number as it is kept. Errors: numberMissing, numberTaken (by another than `self`).
Result<QString> checkedNumber(Reader& books, const QString& typed, EmployeeId self)
{
    const QString number = typed.trimmed();
    if (number.isEmpty())
        return fail(errors::numberMissing).at(u"number"_s);
    TANDEM_TRY(const auto other, employeeByNumber(books, number));
    if (other && other->id != self)
        return fail(errors::numberTaken, {number, other->name}).at(u"number"_s);
    return number;
}

Result<Employee> employeeAsSeen(Reader& books, EmployeeId id, std::int64_t seen)
{
    TANDEM_TRY(const Employee found, employee(books, id));
    if (found.version != seen)
        return fail(tandem::errors::changedMeanwhile);
    return found;
}

/// Refuses a manager who, through whomever, reports to `self`.
Result<> checkManager(Reader& books, const Employee& self, EmployeeId manager)
{
    constexpr int levelsMax = 1'000;
    TANDEM_TRY(const Employee first, employee(books, manager));
    Employee above = first;
    for (int level = 0; level < levelsMax; ++level) {
        if (above.id == self.id)
            return fail(errors::managesThemself, {self.name, first.name}).at(u"manager"_s);
        if (!above.manager.isSet())
            return {};
        TANDEM_TRY(above, employee(books, above.manager));
    }
    return fail(errors::managesThemself, {self.name, first.name}).at(u"manager"_s);
}

/// Refuses a first day after the last one, or after the first contract began.
Result<> checkFirstDay(Reader& books, const Employee& of, QDate hiredOn)
{
    if (!hiredOn.isValid())
        return fail(errors::hiredOnMissing).at(u"hiredOn"_s);
    if (of.leftOn.isValid() && of.leftOn < hiredOn)
        return fail(errors::leftBeforeHired, {of.name, dayText(hiredOn)}).at(u"hiredOn"_s);
    TANDEM_TRY(const auto contracts, contractsOf(books, of.id));
    for (const Contract& one : contracts)
        if (one.validFrom < hiredOn)
            return fail(errors::notEmployedThen,
                        {of.name, dayText(one.validFrom), dayText(one.validTo)})
                .at(u"hiredOn"_s);
    return {};
}

Result<> checkContract(const ContractDraft& draft)
{
    if (!draft.validFrom.isValid() || (draft.validTo.isValid() && draft.validTo < draft.validFrom))
        return fail(errors::contractEndsBeforeItStarts).at(u"validTo"_s);
    if (draft.weeklyMinutes < 0 || draft.weeklyMinutes > weeklyMinutesMax)
        return fail(errors::weeklyHoursOutOfRange, {QString::number(draft.weeklyMinutes)})
            .at(u"weeklyMinutes"_s);
    if (draft.salary.isNegative())
        return fail(errors::salaryNegative).at(u"salary"_s);
    return checkAmount(draft.salary);
}

/// Refuses days that another contract covers. The database refuses them, too.
Result<> checkNoOverlap(const std::vector<Contract>& contracts, ContractId self, QDate from,
                        QDate to)
{
    for (const Contract& other : contracts) {
        const bool endsBefore = other.validTo.isValid() && other.validTo < from;
        const bool beginsAfter = to.isValid() && to < other.validFrom;
        if (other.id != self && !endsBefore && !beginsAfter)
            return fail(errors::contractsOverlap,
                        {dayText(other.validFrom), dayText(other.validTo)})
                .at(u"validFrom"_s);
    }
    return {};
}

} // namespace

Result<EmployeeHired> hireEmployee(UnitOfWork& work, const EmployeeDraft& draft)
{
    TANDEM_TRY(const QString number, checkedNumber(work, draft.number, EmployeeId()));
    if (!draft.hiredOn.isValid())
        return fail(errors::hiredOnMissing).at(u"hiredOn"_s);
    TANDEM_TRY(const crm::Party party, crm::party(work, draft.party));
    if (party.kind != crm::PartyKind::Person)
        return fail(errors::notAPerson, {party.name}).at(u"party"_s);
    if (!party.isEmployee)
        return fail(errors::notAnEmployee, {party.name}).at(u"party"_s);
    if (draft.manager.isSet())
        TANDEM_CHECK(employee(work, draft.manager));
    TANDEM_TRY(const auto id, work.newId<EmployeeId>());
    TANDEM_CHECK(
        work.execute(u"hr.employees:insert"_s, {{"id", id},
                                                {"party_id", draft.party},
                                                {"number", number},
                                                {"name", party.name},
                                                {"sort_name", crm::foldedName(party.name)},
                                                {"job_title", party.jobTitle},
                                                {"hired_on", draft.hiredOn},
                                                Param::orNull("manager_id", draft.manager)}));
    return EmployeeHired{
        .employee = id, .party = draft.party, .number = number, .hiredOn = draft.hiredOn};
}

Result<> changeEmployee(UnitOfWork& work, EmployeeId id, std::int64_t seen,
                        const EmploymentTerms& terms)
{
    TANDEM_TRY(const Employee before, employeeAsSeen(work, id, seen));
    TANDEM_TRY(const QString number, checkedNumber(work, terms.number, id));
    TANDEM_CHECK(checkFirstDay(work, before, terms.hiredOn));
    if (terms.manager.isSet())
        TANDEM_CHECK(checkManager(work, before, terms.manager));
    return work.save(u"hr.employees:change"_s, {{"id", id},
                                                {"version", seen},
                                                {"number", number},
                                                {"hired_on", terms.hiredOn},
                                                Param::orNull("manager_id", terms.manager)});
}

Result<> takeNames(UnitOfWork& work, PartyId party, const QString& name, const QString& jobTitle)
{
    TANDEM_CHECK(work.execute(u"hr.employees:take_names"_s, {{"party_id", party},
                                                             {"name", name},
                                                             {"sort_name", crm::foldedName(name)},
                                                             {"job_title", jobTitle}}));
    return {};
}

Result<> endEmployment(UnitOfWork& work, EmployeeId id, std::int64_t seen, QDate leftOn)
{
    TANDEM_TRY(const Employee before, employeeAsSeen(work, id, seen));
    if (!leftOn.isValid() || leftOn < before.hiredOn)
        return fail(errors::leftBeforeHired, {before.name, dayText(before.hiredOn)})
            .at(u"leftOn"_s);
    return work.save(u"hr.employees:end_employment"_s,
                     {{"id", id}, {"version", seen}, {"left_on", leftOn}});
}

Result<ContractId> addContract(UnitOfWork& work, const ContractDraft& draft)
{
    TANDEM_TRY(const Employee of, employee(work, draft.employee));
    TANDEM_CHECK(checkContract(draft));
    if (draft.validFrom < of.hiredOn)
        return fail(errors::notEmployedThen,
                    {of.name, dayText(draft.validFrom), dayText(draft.validTo)})
            .at(u"validFrom"_s);
    TANDEM_TRY(const auto contracts, contractsOf(work, draft.employee));
    TANDEM_CHECK(checkNoOverlap(contracts, ContractId(), draft.validFrom, draft.validTo));
    TANDEM_TRY(const auto id, work.newId<ContractId>());
    const QString currency = QString::fromStdString(std::string(draft.salary.currency().code()));
    const QString period = draft.period == SalaryPeriod::Hour ? u"hour"_s : u"month"_s;
    TANDEM_CHECK(work.execute(u"hr.contracts:insert"_s, {{"id", id},
                                                         {"employee_id", draft.employee},
                                                         {"valid_from", draft.validFrom},
                                                         {"valid_to", draft.validTo},
                                                         {"weekly_minutes", draft.weeklyMinutes},
                                                         {"salary_minor", draft.salary},
                                                         {"currency", currency},
                                                         {"salary_period", period}}));
    return id;
}

Result<> endContract(UnitOfWork& work, EmployeeId employee, ContractId id, std::int64_t seen,
                     QDate validTo)
{
    TANDEM_TRY(const auto contracts, contractsOf(work, employee));
    const auto before = std::find_if(contracts.begin(), contracts.end(),
                                     [id](const Contract& one) { return one.id == id; });
    if (before == contracts.end())
        return fail(errors::contractNotFound, {QString::number(id.value())});
    if (before->version != seen)
        return fail(tandem::errors::changedMeanwhile);
    if (!validTo.isValid() || validTo < before->validFrom)
        return fail(errors::contractEndsBeforeItStarts).at(u"validTo"_s);
    TANDEM_CHECK(checkNoOverlap(contracts, id, before->validFrom, validTo));
    return work.save(u"hr.contracts:end"_s, {{"id", id}, {"version", seen}, {"valid_to", validTo}});
}

} // namespace tandem::hr
