#include "backoffice/hr/actions.h"
#include "backoffice/hr/errors.h"
#include "backoffice/hr/holiday.h"
#include "backoffice/hr/leave.h"
#include "backoffice/hr/leave_queries.h"
#include "office/approval.h"
#include "office/errors.h"
#include "office/user_errors.h"
#include "support/raw_sql.h"

#include <gtest/gtest.h>

#include "backoffice/hr/hr_office.h"

namespace tandem::hr {
namespace {

using namespace Qt::StringLiterals;

class LeaveTest : public test::HrOffice {
protected:
    EmployeeId employee = newEmployee(u"1"_s);

    void grant(std::int64_t days, QDate from = {2025, 1, 1}, QDate expiresOn = {})
    {
        at.arrange([&](UnitOfWork& work) {
            return grantLeave(work, {.employee = employee,
                                     .days = Quantity::ofWhole(days),
                                     .from = from,
                                     .expiresOn = expiresOn});
        });
    }
    Result<LeaveRequested> request(const LeaveDraft& draft)
    {
        return at.office.change(actions::requestLeave,
                                [&](UnitOfWork& work) { return requestLeave(work, draft); });
    }
    LeaveRequestId requested(QDate firstOn, QDate lastOn)
    {
        const auto made = request({.employee = employee, .firstOn = firstOn, .lastOn = lastOn});
        EXPECT_TRUE(made) << qPrintable(tandem::test::TestOffice::text(made.error()));
        return made ? made->request : LeaveRequestId();
    }
    Result<LeaveApproved> approve(LeaveRequestId id, std::int64_t seen, Office& office)
    {
        return office.change(actions::approveLeave,
                             [&](UnitOfWork& work) { return approveLeave(work, id, seen); });
    }
    Result<> cancel(LeaveRequestId id, std::int64_t seen)
    {
        return at.office.change(actions::cancelLeave,
                                [&](UnitOfWork& work) { return cancelLeave(work, id, seen); });
    }
    HolidayId addHoliday(const HolidayDraft& draft)
    {
        return at.arrange([&](UnitOfWork& work) { return hr::addHoliday(work, draft); });
    }
    Quantity balance()
    {
        return at.look([this](Reader& books) { return leaveBalance(books, employee); });
    }
};

TEST_F(LeaveTest, TakesNoDayThatIsAPublicHoliday)
{
    grant(30);
    addHoliday({.heldOn = {2025, 4, 18}, .name = u"Good Friday"_s});
    addHoliday({.region = u"by"_s, .heldOn = {2025, 4, 16}, .name = u"Of another region"_s});
    addHoliday({.country = u"FR"_s, .heldOn = {2025, 4, 15}, .name = u"Abroad"_s});

    const auto id = requested({2025, 4, 14}, {2025, 4, 20});
    EXPECT_EQ(at.look([&](Reader& books) { return leaveRequest(books, id); }).days,
              Quantity::ofWhole(4));
    at.arrange([](UnitOfWork& work) { return setHolidayRegion(work, u" By "_s); });
    ASSERT_TRUE(approve(id, 1, checker));

    EXPECT_EQ(balance(), Quantity::ofWhole(27)) << "counted anew by the holidays of then";
    EXPECT_EQ(at.look([&](Reader& books) { return leaveRequest(books, id); }).days,
              Quantity::ofWhole(3));
}

TEST_F(LeaveTest, KnowsEachHolidayOnceAndForgetsIt)
{
    const HolidayId id = addHoliday({.heldOn = {2025, 12, 25}, .name = u"Christmas"_s});
    const auto again = [&](const HolidayDraft& draft) {
        const auto added = at.office.change(
            actions::changeHolidays, [&](UnitOfWork& work) { return hr::addHoliday(work, draft); });
        return added ? nullptr : added.error().code;
    };

    EXPECT_EQ(again({.heldOn = {2025, 12, 25}, .name = u"Yule"_s}), &errors::holidayKnown);
    EXPECT_EQ(again({.heldOn = {2025, 12, 26}, .name = u" "_s}), &errors::holidayUnnamed);
    EXPECT_EQ(again({.name = u"Some day"_s}), &errors::holidayUndated);
    EXPECT_EQ(again({.region = u"BY"_s, .heldOn = {2025, 12, 25}, .name = u"There"_s}), nullptr);
    at.arrange([&](UnitOfWork& work) { return removeHoliday(work, id); });

    const auto left = at.look([](Reader& books) {
        return holidays(books, {2025, 1, 1}, {2025, 12, 31});
    });
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].region, u"BY"_s);
    const auto gone = at.office.change(actions::changeHolidays,
                                       [&](UnitOfWork& work) { return removeHoliday(work, id); });
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, &errors::holidayNotFound);
}

TEST_F(LeaveTest, IsTakenOffTheBalanceOnceItIsApproved)
{
    grant(20);
    const auto id = requested({2025, 3, 10}, {2025, 3, 18}); // a weekend lies within

    EXPECT_EQ(balance(), Quantity::ofWhole(20));
    ASSERT_TRUE(approve(id, 1, checker));

    EXPECT_EQ(balance(), Quantity::ofWhole(13));
    const auto entries = at.look([this](Reader& books) { return leaveEntries(books, employee); });
    EXPECT_EQ(entries.size(), 8U);
    EXPECT_EQ(balanceOf(entries), balance());
}

TEST_F(LeaveTest, IsFoundByTheDaysItMeetsWhileItStands)
{
    grant(20);
    const auto march = requested({2025, 3, 10}, {2025, 3, 18});
    const auto april = requested({2025, 3, 31}, {2025, 4, 2});
    const auto between = [&](QDate firstOn, QDate lastOn) {
        std::vector<LeaveRequestId> found;
        for (const LeaveRequest& one :
             at.look([&](Reader& books) { return leaveBetween(books, firstOn, lastOn, 100); }))
            found.push_back(one.id);
        return found;
    };

    EXPECT_EQ(between({2025, 3, 1}, {2025, 3, 31}), (std::vector{march, april}));
    EXPECT_EQ(between({2025, 4, 1}, {2025, 4, 30}), std::vector{april});
    EXPECT_TRUE(between({2025, 3, 19}, {2025, 3, 30}).empty());
    ASSERT_TRUE(cancel(march, 1));
    EXPECT_EQ(between({2025, 3, 1}, {2025, 3, 31}), std::vector{april});
}

// exactness, invariant 15
TEST_F(LeaveTest, ApprovedCancelledAndApprovedAgainGivesTheSameBalance)
{
    grant(20);
    const auto id = requested({2025, 3, 10}, {2025, 3, 14});
    ASSERT_TRUE(approve(id, 1, checker));
    const Quantity once = balance();
    ASSERT_TRUE(cancel(id, 2));
    EXPECT_EQ(balance(), Quantity::ofWhole(20));

    ASSERT_TRUE(approve(id, 3, checker));

    EXPECT_EQ(balance(), once);
    ASSERT_TRUE(cancel(id, 4));
    EXPECT_EQ(balance(), Quantity::ofWhole(20)) << "only what is taken now is given back";
}

// exactness, invariant 13
TEST_F(LeaveTest, IsNotApprovedByWhoAskedForIt)
{
    grant(20);
    const auto id = requested({2025, 3, 10}, {2025, 3, 14});

    const auto own = approve(id, 1, at.office);
    const auto ownDecline = at.office.change(
        actions::declineLeave, [&](UnitOfWork& work) { return declineLeave(work, id, 1); });

    ASSERT_FALSE(own);
    EXPECT_EQ(own.error().code, &tandem::errors::ownApproval);
    ASSERT_FALSE(ownDecline);
    EXPECT_EQ(ownDecline.error().code, &tandem::errors::ownApproval);
    EXPECT_EQ(balance(), Quantity::ofWhole(20));
}

TEST_F(LeaveTest, AsksForASecondSignatureAndKeepsIt)
{
    grant(20);
    const auto id = requested({2025, 3, 10}, {2025, 3, 14});
    const ApprovalSubject asked{.table = u"leave_request"_s, .id = id.value(), .version = 1};
    const auto open = [&] {
        return at.look([](Reader& books) { return openApprovals(books, {}, 10); });
    };

    ASSERT_EQ(open().size(), 1U);
    EXPECT_EQ(open().front().subject.id, id.value());
    ASSERT_TRUE(approve(id, 1, checker));

    EXPECT_TRUE(open().empty());
    EXPECT_TRUE(at.look([&](Reader& books) { return isApproved(books, asked); }));
}

TEST_F(LeaveTest, ThatIsCancelledWaitsForNobodysSignature)
{
    grant(20);
    const auto id = requested({2025, 3, 10}, {2025, 3, 14});

    ASSERT_TRUE(cancel(id, 1));

    EXPECT_TRUE(at.look([](Reader& books) { return openApprovals(books, {}, 10); }).empty());
}

TEST_F(LeaveTest, NeedsThePermissionToApprove)
{
    grant(20);
    const auto id = requested({2025, 3, 10}, {2025, 3, 14});
    Office clerk(*at.database, at.clock, at.random,
                 Session{UserId(9), u"ida"_s, {Permission::HrRead, Permission::HrWrite}});

    const auto refused = approve(id, 1, clerk);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &tandem::errors::permissionDenied);
}

TEST_F(LeaveTest, IsNotApprovedBeyondTheBalance)
{
    grant(4);
    const auto id = requested({2025, 3, 10}, {2025, 3, 14});

    const auto refused = approve(id, 1, checker);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &errors::notEnoughLeave);
    EXPECT_EQ(refused.error().arguments, (QStringList{u"4"_s, u"5"_s}));
    EXPECT_EQ(balance(), Quantity::ofWhole(4));
    const auto left = at.look([&](Reader& books) { return leaveRequest(books, id); });
    EXPECT_EQ(left.state, LeaveState::Requested) << "the decision was rolled back, too";
}

TEST_F(LeaveTest, HalfADayIsHalfADay)
{
    grant(1);
    const auto made = request({.employee = employee,
                               .firstOn = {2025, 3, 10},
                               .lastOn = {2025, 3, 10},
                               .portion = LeavePortion::HalfDay});
    ASSERT_TRUE(made);
    ASSERT_TRUE(approve(made->request, 1, checker));

    EXPECT_EQ(balance(), Quantity::ofMillionths(500'000));
}

TEST_F(LeaveTest, SaysWhatIsWrongWithARequest)
{
    requested({2025, 3, 10}, {2025, 3, 14});
    const auto codeOf = [&](QDate first, QDate last, LeavePortion portion) {
        const auto made =
            request({.employee = employee, .firstOn = first, .lastOn = last, .portion = portion});
        return made ? nullptr : made.error().code;
    };
    const auto whole = LeavePortion::WholeDays;

    EXPECT_EQ(codeOf({2025, 4, 2}, {2025, 4, 1}, whole), &errors::leaveEndsBeforeItStarts);
    EXPECT_EQ(codeOf({2025, 4, 1}, {2026, 4, 2}, whole), &errors::leaveTooLong);
    EXPECT_EQ(codeOf({2025, 4, 1}, {2025, 4, 2}, LeavePortion::HalfDay), &errors::halfDayOfMany);
    EXPECT_EQ(codeOf({2019, 12, 31}, {2020, 1, 2}, whole), &errors::notEmployedThen);
    EXPECT_EQ(codeOf({2025, 4, 5}, {2025, 4, 6}, whole), &errors::noWorkingDays);
    EXPECT_EQ(codeOf({2025, 3, 14}, {2025, 3, 17}, whole), &errors::leaveMeetsOther);
    EXPECT_EQ(codeOf({2025, 3, 17}, {2025, 3, 17}, whole), nullptr);
}

TEST_F(LeaveTest, SaysWhatIsWrongWithAGrant)
{
    const auto codeOf = [&](const LeaveGrant& wanted) {
        const auto made = at.office.change(
            actions::grantLeave, [&](UnitOfWork& work) { return grantLeave(work, wanted); });
        return made ? nullptr : made.error().code;
    };
    const QDate day(2025, 1, 1);

    EXPECT_EQ(codeOf({.employee = employee, .days = Quantity::ofWhole(0), .from = day}),
              &errors::daysNotPositive);
    EXPECT_EQ(codeOf({.employee = employee, .days = Quantity::ofMillionths(1), .from = day}),
              &errors::daysNotPositive);
    EXPECT_EQ(codeOf({.employee = employee,
                      .days = Quantity::ofWhole(1),
                      .from = day,
                      .expiresOn = {2024, 12, 31}}),
              &errors::expiresBeforeGranted);
    EXPECT_EQ(codeOf({.employee = EmployeeId(404), .days = Quantity::ofWhole(1), .from = day}),
              &errors::employeeNotFound);
}

TEST_F(LeaveTest, RefusesStepsThatDoNotFollow)
{
    grant(20);
    const auto id = requested({2025, 3, 10}, {2025, 3, 14});

    EXPECT_EQ(approve(id, 7, checker).error().code, &tandem::errors::changedMeanwhile);
    EXPECT_EQ(approve(LeaveRequestId(404), 1, checker).error().code, &errors::leaveNotFound);
    ASSERT_TRUE(approve(id, 1, checker));
    EXPECT_EQ(approve(id, 2, checker).error().code, &errors::leaveInOtherState);
    ASSERT_TRUE(cancel(id, 2));
    EXPECT_EQ(cancel(id, 3).error().code, &errors::leaveInOtherState);
}

// exactness H2, on the books: written off once, and corrected when leave is cancelled later.
TEST_F(LeaveTest, ExpiresOnceAndIsCorrectedAfterwards)
{
    grant(10, {2025, 1, 1}, {2025, 3, 31});
    grant(20);
    const auto id = requested({2025, 3, 3}, {2025, 3, 12}); // eight working days
    ASSERT_TRUE(approve(id, 1, checker));
    const auto expire = [&] {
        return at.office.change(actions::expireLeave, [](UnitOfWork& work) {
            return expireLeave(work, {2025, 4, 1});
        });
    };

    const auto first = expire();
    EXPECT_EQ(balance(), Quantity::ofWhole(20));
    const auto again = expire();
    EXPECT_EQ(balance(), Quantity::ofWhole(20));
    ASSERT_TRUE(cancel(id, 2));
    EXPECT_EQ(balance(), Quantity::ofWhole(28));
    const auto corrected = expire();

    EXPECT_EQ(*first, 1);
    EXPECT_EQ(*again, 0);
    EXPECT_EQ(*corrected, 1);
    EXPECT_EQ(balance(), Quantity::ofWhole(20));
}

TEST_F(LeaveTest, TheLedgerIsWrittenOnce)
{
    grant(20);

    const auto changed =
        tandem::test::rawSql(*at.database, u"UPDATE leave_entry SET days_micro = 99000000"_s);
    const auto deleted = tandem::test::rawSql(*at.database, u"DELETE FROM leave_entry"_s);

    EXPECT_FALSE(changed);
    EXPECT_FALSE(deleted);
    EXPECT_EQ(balance(), Quantity::ofWhole(20));
}

// Property: after any sequence of steps the balance is the sum of the entries, and what is
// approved is what is off it.
TEST_F(LeaveTest, TheBalanceIsWhatWasGrantedLessWhatIsApproved)
{
    constexpr std::uint64_t seed = 20250310;
    std::mt19937_64 random(seed);
    grant(200);
    std::vector<LeaveRequestId> all;
    for (int round = 0; round < 80; ++round) {
        if (all.empty() || random() % 3 == 0) {
            const QDate first = QDate(2025, 1, 1).addDays(static_cast<qint64>(random() % 300));
            const auto made = request({.employee = employee,
                                       .firstOn = first,
                                       .lastOn = first.addDays(static_cast<qint64>(random() % 9))});
            if (made)
                all.push_back(made->request);
            continue;
        }
        const auto one =
            at.look([&](Reader& books) { return leaveRequest(books, all[random() % all.size()]); });
        if (random() % 2 == 0)
            static_cast<void>(approve(one.id, one.version, checker));
        else
            static_cast<void>(cancel(one.id, one.version));

        Quantity expected = Quantity::ofWhole(200);
        for (const LeaveRequest& request :
             at.look([&](Reader& books) { return leaveRequests(books, employee, {}, 1'000); }))
            if (request.state == LeaveState::Approved)
                expected -= request.days;
        ASSERT_EQ(balance(), expected) << "seed " << seed << " round " << round;
    }
}

} // namespace
} // namespace tandem::hr
