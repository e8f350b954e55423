#include "backoffice/hr/actions.h"
#include "backoffice/hr/errors.h"
#include "data/errors.h"
#include "frontoffice/crm/errors.h"
#include "office/errors.h"

#include <gtest/gtest.h>

#include "backoffice/hr/hr_office.h"

namespace tandem::hr {
namespace {

using namespace Qt::StringLiterals;

class EmployeeTest : public test::HrOffice {
protected:
    Result<EmployeeHired> hire(const EmployeeDraft& draft)
    {
        return at.office.change(actions::hire,
                                [&](UnitOfWork& work) { return hireEmployee(work, draft); });
    }
    Result<> change(EmployeeId who, std::int64_t seen, const EmploymentTerms& terms)
    {
        return at.office.change(actions::changeEmployee, [&](UnitOfWork& work) {
            return changeEmployee(work, who, seen, terms);
        });
    }
    Result<> report(EmployeeId who, std::int64_t seen, EmployeeId manager)
    {
        const Employee before = stored(who);
        return change(who, seen,
                      {.number = before.number, .hiredOn = before.hiredOn, .manager = manager});
    }
    ContractDraft contract(EmployeeId employee, QDate from, QDate to = {}) const
    {
        return {.employee = employee,
                .validFrom = from,
                .validTo = to,
                .weeklyMinutes = 2'400,
                .salary = Money::ofMinor(3'100'00, eur)};
    }
    Result<ContractId> agree(const ContractDraft& draft)
    {
        return at.office.change(actions::addContract,
                                [&](UnitOfWork& work) { return addContract(work, draft); });
    }
};

TEST_F(EmployeeTest, IsHiredAndFoundByNumber)
{
    const PartyId party = newParty(u"Nancy Davolio"_s);

    const auto hired = hire({.party = party, .number = u"1"_s, .hiredOn = {1992, 5, 1}});

    ASSERT_TRUE(hired) << qPrintable(tandem::test::TestOffice::text(hired.error()));
    const auto found = at.look([](Reader& books) { return employeeByNumber(books, u"1"_s); });
    ASSERT_TRUE(found);
    EXPECT_EQ(found->id, hired->employee);
    EXPECT_EQ(found->name, u"Nancy Davolio"_s);
    EXPECT_EQ(found->hiredOn, QDate(1992, 5, 1));
    EXPECT_FALSE(found->leftOn.isValid());
}

TEST_F(EmployeeTest, SaysWhatIsWrongWithADraft)
{
    newEmployee(u"1"_s);
    const PartyId person = newParty(u"Somebody"_s);
    const PartyId company = newParty(u"Some company"_s, crm::PartyKind::Company);
    const PartyId stranger = at.arrange([](UnitOfWork& work) {
        crm::PartyDraft draft;
        draft.name = u"A stranger"_s;
        draft.kind = crm::PartyKind::Person;
        return crm::createParty(work, draft);
    });
    const QDate day(2025, 1, 1);
    const auto codeOf = [&](const EmployeeDraft& draft) { return hire(draft).error().code; };

    EXPECT_EQ(codeOf({.party = person, .number = u" "_s, .hiredOn = day}), &errors::numberMissing);
    EXPECT_EQ(codeOf({.party = person, .number = u"1"_s, .hiredOn = day}), &errors::numberTaken);
    EXPECT_EQ(codeOf({.party = person, .number = u"2"_s, .hiredOn = {}}), &errors::hiredOnMissing);
    EXPECT_EQ(codeOf({.party = company, .number = u"2"_s, .hiredOn = day}), &errors::notAPerson);
    EXPECT_EQ(codeOf({.party = stranger, .number = u"2"_s, .hiredOn = day}),
              &errors::notAnEmployee);
    EXPECT_EQ(codeOf({.party = PartyId(404), .number = u"2"_s, .hiredOn = day}),
              &crm::errors::partyNotFound);
    EXPECT_EQ(
        codeOf({.party = person, .number = u"2"_s, .hiredOn = day, .manager = EmployeeId(404)}),
        &errors::employeeNotFound);
}

TEST_F(EmployeeTest, NobodyReportsToThemself)
{
    const EmployeeId one = newEmployee(u"1"_s);
    const EmployeeId two = newEmployee(u"2"_s);
    const EmployeeId three = newEmployee(u"3"_s);
    ASSERT_TRUE(report(two, 1, one));
    ASSERT_TRUE(report(three, 1, two));

    const auto loop = report(one, 1, three);
    const auto self = report(one, 1, one);
    const auto stale = report(two, 1, EmployeeId());

    ASSERT_FALSE(loop);
    EXPECT_EQ(loop.error().code, &errors::managesThemself);
    ASSERT_FALSE(self);
    EXPECT_EQ(self.error().code, &errors::managesThemself);
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().code, &tandem::errors::changedMeanwhile);
    EXPECT_EQ(stored(three).manager, two);
}

TEST_F(EmployeeTest, IsChangedInAllThatWasAgreed)
{
    const EmployeeId boss = newEmployee(u"1"_s);
    const EmployeeId one = newEmployee(u"2"_s);

    const auto changed =
        change(one, 1, {.number = u" 22 "_s, .hiredOn = QDate(2019, 5, 1), .manager = boss});

    ASSERT_TRUE(changed) << qPrintable(tandem::test::TestOffice::text(changed.error()));
    const Employee now = stored(one);
    EXPECT_EQ(now.number, u"22"_s);
    EXPECT_EQ(now.hiredOn, QDate(2019, 5, 1));
    EXPECT_EQ(now.manager, boss);
    EXPECT_EQ(now.version, 2);
    ASSERT_TRUE(change(one, 2, {.number = u"22"_s, .hiredOn = QDate(2019, 5, 1)}));
    EXPECT_FALSE(stored(one).manager.isSet());
}

TEST_F(EmployeeTest, IsNotChangedToWhatContradicts)
{
    newEmployee(u"1"_s);
    const EmployeeId one = newEmployee(u"2"_s, {2020, 1, 1});
    ASSERT_TRUE(agree(contract(one, QDate(2020, 1, 1))));
    ASSERT_TRUE(at.office.change(actions::endEmployment, [&](UnitOfWork& work) {
        return endEmployment(work, one, 1, QDate(2024, 12, 31));
    }));
    const auto codeOf = [&](const EmploymentTerms& terms, std::int64_t seen = 2) {
        return change(one, seen, terms).error().code;
    };

    EXPECT_EQ(codeOf({.number = u""_s, .hiredOn = {2020, 1, 1}}), &errors::numberMissing);
    EXPECT_EQ(codeOf({.number = u"1"_s, .hiredOn = {2020, 1, 1}}), &errors::numberTaken);
    EXPECT_EQ(codeOf({.number = u"2"_s, .hiredOn = {}}), &errors::hiredOnMissing);
    EXPECT_EQ(codeOf({.number = u"2"_s, .hiredOn = {2025, 1, 1}}), &errors::leftBeforeHired);
    EXPECT_EQ(codeOf({.number = u"2"_s, .hiredOn = {2020, 1, 2}}), &errors::notEmployedThen);
    EXPECT_EQ(codeOf({.number = u"2"_s, .hiredOn = {2020, 1, 1}, .manager = EmployeeId(404)}),
              &errors::employeeNotFound);
    EXPECT_EQ(codeOf({.number = u"2"_s, .hiredOn = {2020, 1, 1}}, 1),
              &tandem::errors::changedMeanwhile);
    EXPECT_EQ(stored(one).version, 2);
}

TEST_F(EmployeeTest, GoesByTheNameOfTheParty)
{
    const EmployeeId one = newEmployee(u"1"_s);
    const auto rename = [&](PartyId party) {
        return at.office.change(actions::changeEmployee, [&](UnitOfWork& work) {
            return takeNames(work, party, u"Ada Newname"_s, u"Engineer"_s);
        });
    };

    ASSERT_TRUE(rename(stored(one).party));

    EXPECT_EQ(stored(one).name, u"Ada Newname"_s);
    EXPECT_EQ(stored(one).jobTitle, u"Engineer"_s);
    EXPECT_EQ(stored(one).version, 2);
    ASSERT_TRUE(rename(stored(one).party));
    EXPECT_EQ(stored(one).version, 2) << "nothing changed";
    EXPECT_TRUE(rename(newParty(u"No employee"_s)));
}

TEST_F(EmployeeTest, LeavesNotBeforeTheFirstDay)
{
    const EmployeeId one = newEmployee(u"1"_s, {2025, 2, 1});
    const auto leave = [&](QDate on) {
        return at.office.change(actions::endEmployment,
                                [&](UnitOfWork& work) { return endEmployment(work, one, 1, on); });
    };

    EXPECT_EQ(leave({2025, 1, 31}).error().code, &errors::leftBeforeHired);
    EXPECT_TRUE(leave({2025, 2, 1}));
    EXPECT_EQ(stored(one).leftOn, QDate(2025, 2, 1));
}

TEST_F(EmployeeTest, ContractsFollowEachOtherWithoutOverlap)
{
    const EmployeeId one = newEmployee(u"1"_s);
    const auto first = agree(contract(one, {2025, 1, 1}));
    ASSERT_TRUE(first);
    const auto meanwhile = agree(contract(one, {2025, 7, 1}));
    const auto end = [&](QDate on, std::int64_t seen) {
        return at.office.change(actions::endContract, [&](UnitOfWork& work) {
            return endContract(work, one, *first, seen, on);
        });
    };

    ASSERT_FALSE(meanwhile);
    EXPECT_EQ(meanwhile.error().code, &errors::contractsOverlap);
    EXPECT_EQ(end({2024, 12, 31}, 1).error().code, &errors::contractEndsBeforeItStarts);
    EXPECT_EQ(end({2025, 6, 30}, 2).error().code, &tandem::errors::changedMeanwhile);
    EXPECT_TRUE(end({2025, 6, 30}, 1));
    EXPECT_TRUE(agree(contract(one, {2025, 7, 1})));
    EXPECT_EQ(agree(contract(one, {2024, 1, 1}, {2025, 1, 1})).error().code,
              &errors::contractsOverlap);
    const auto then = at.look([&](Reader& books) { return contractOn(books, one, {2025, 6, 30}); });
    ASSERT_TRUE(then);
    EXPECT_EQ(then->id, *first);
}

TEST_F(EmployeeTest, TheDatabaseRefusesOverlappingContracts)
{
    const EmployeeId one = newEmployee(u"1"_s);
    ASSERT_TRUE(agree(contract(one, {2025, 1, 1}, {2025, 6, 30})));

    const auto pastTheService =
        at.office.change(actions::addContract, [&](UnitOfWork& work) -> Result<> {
            TANDEM_TRY(const auto id, work.newId<ContractId>());
            TANDEM_CHECK(work.execute(u"hr.contracts:insert"_s, {{"id", id},
                                                                 {"employee_id", one},
                                                                 {"valid_from", QDate(2025, 6, 30)},
                                                                 {"valid_to", QDate()},
                                                                 {"weekly_minutes", 0},
                                                                 {"salary_minor", 0},
                                                                 {"currency", u"EUR"_s},
                                                                 {"salary_period", u"month"_s}}));
            return {};
        });

    ASSERT_FALSE(pastTheService);
    EXPECT_EQ(pastTheService.error().code, &tandem::errors::constraintRefused);
}

TEST_F(EmployeeTest, SaysWhatIsWrongWithAContract)
{
    const EmployeeId one = newEmployee(u"1"_s, {2025, 1, 1});
    const auto codeOf = [&](auto alter) {
        ContractDraft draft = contract(one, {2025, 1, 1});
        alter(draft);
        return agree(draft).error().code;
    };

    EXPECT_EQ(codeOf([](auto& draft) {
                  draft.validTo = {2024, 12, 31};
              }),
              &errors::contractEndsBeforeItStarts);
    EXPECT_EQ(codeOf([](auto& draft) { draft.weeklyMinutes = 10'081; }),
              &errors::weeklyHoursOutOfRange);
    EXPECT_EQ(codeOf([](auto& draft) { draft.salary = -draft.salary; }), &errors::salaryNegative);
    EXPECT_EQ(codeOf([](auto& draft) {
                  draft.validFrom = {2024, 12, 31};
              }),
              &errors::notEmployedThen);
    EXPECT_EQ(codeOf([](auto& draft) { draft.employee = EmployeeId(404); }),
              &errors::employeeNotFound);
}

TEST_F(EmployeeTest, TheSalaryIsShownOnlyToWhoMayReadPersonnelFiles)
{
    const EmployeeId one = newEmployee(u"1"_s);
    ASSERT_TRUE(agree(contract(one, {2025, 1, 1})));
    Office reception(*at.database, at.clock, at.random,
                     Session{UserId(9), u"ida"_s, {Permission::ReceptionRead}});
    const auto query = [&](Reader& books) { return contractsOf(books, one); };

    const auto hidden = reception.read(actions::directory, query);
    const auto shown = at.office.read(actions::employees, query);
    const auto refused = reception.read(actions::employees, query);

    ASSERT_TRUE(hidden && shown);
    EXPECT_FALSE(hidden->front().salary);
    EXPECT_EQ(shown->front().salary, Money::ofMinor(3'100'00, eur));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &tandem::errors::permissionDenied);
}

} // namespace
} // namespace tandem::hr
