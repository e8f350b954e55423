#include "data/errors.h"
#include "office/actions.h"
#include "office/approval.h"
#include "office/cover.h"
#include "office/user_errors.h"
#include "office/users.h"
#include "support/raw_sql.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem {
namespace {

using namespace Qt::StringLiterals;

constexpr Action postEntry{"test.post", Permission::LedgerPost, ""};
constexpr Action manage{"test.manage", Permission::UsersManage, ""};

class CoverTest : public ::testing::Test {
protected:
    CoverTest()
    {
        for (const auto& [name, role] :
             {std::pair{u"anna"_s, u"sales clerk"_s}, std::pair{u"bert"_s, u"accountant"_s},
              std::pair{u"cora"_s, u"administrator"_s}}) {
            const auto added = addUser(at.back, {.name = name,
                                                 .fullName = {},
                                                 .password = u"quiet herons stand"_s,
                                                 .roles = {role}});
            require(added.has_value(), "a user can be added");
            ids.insert(name, *added);
        }
    }
    CoverDraft draft() const
    {
        return {.standIn = u"anna"_s,
                .absent = u"bert"_s,
                .half = Half::BackOffice,
                .from = at.clock.moment,
                .until = {at.clock.moment.ms + 3'600'000},
                .reason = u"dentist"_s};
    }
    Session annasSession()
    {
        return at.look([&](Reader& books) -> Result<Session> {
            Session session{ids[u"anna"_s], u"anna"_s, {Permission::SalesWrite}};
            TANDEM_CHECK(addCover(books, session));
            return session;
        });
    }

    test::TestOffice at;
    QMap<QString, UserId> ids;
};

TEST_F(CoverTest, LendsTheDutiesOfOneHalfUntilItsEndAndNamesBoth)
{
    ASSERT_TRUE(grantCover(at.back, draft()));
    Office office(*at.database, at.clock, at.random, annasSession());
    const auto post = [](UnitOfWork& work) -> Result<> {
        return work.send(u"office.users:insert_role"_s, {{"id", 5}, {"name", u"x"_s}});
    };

    EXPECT_TRUE(office.allows(postEntry));
    EXPECT_FALSE(office.allows(manage));
    EXPECT_FALSE(office.allows(actions::decideApproval));
    ASSERT_TRUE(office.change(postEntry, post));
    UserId covered;
    ASSERT_TRUE(
        at.database->eachOf(u"SELECT covered_user_id FROM audit WHERE action = 'test.post'"_s, {},
                            [&](const Row& row) { covered = row.id<UserId>("covered_user_id"); }));
    EXPECT_EQ(covered, ids[u"bert"_s]);
    at.clock.moment.ms += 3'599'999;
    EXPECT_TRUE(office.allows(postEntry));
    at.clock.moment.ms += 1;
    EXPECT_FALSE(office.allows(postEntry));
}

TEST_F(CoverTest, IsListedAndRevoked)
{
    const auto id = grantCover(at.back, draft());
    ASSERT_TRUE(id);

    ASSERT_TRUE(revokeCover(at.back, *id));

    const auto again = revokeCover(at.back, *id);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::coverUnknown);
    EXPECT_FALSE(annasSession().coveredUser.isSet());
    const auto all = at.look([](Reader& books) { return covers(books, {}, 10); });
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().standInName, u"anna"_s);
    EXPECT_EQ(all.front().absentName, u"bert"_s);
    EXPECT_TRUE(all.front().revokedAt.has_value());
}

TEST_F(CoverTest, RefusesWhatMakesNoSense)
{
    const auto codeOf = [&](const CoverDraft& wrong) {
        const auto granted = grantCover(at.back, wrong);
        return granted ? nullptr : granted.error().code;
    };
    CoverDraft noReason = draft();
    noReason.reason = u" "_s;
    CoverDraft backwards = draft();
    backwards.until = backwards.from;
    CoverDraft self = draft();
    self.absent = u"Anna"_s;
    EXPECT_EQ(codeOf(noReason), &errors::reasonMissing);
    EXPECT_EQ(codeOf(backwards), &errors::coverDatesWrong);
    EXPECT_EQ(codeOf(self), &errors::coverOfOneself);
    EXPECT_EQ(codeOf(draft()), nullptr);
    EXPECT_EQ(codeOf(draft()), &errors::coverOverlaps);
    CoverDraft next = draft();
    next.from = draft().until;
    next.until.ms = next.from.ms + 1;
    EXPECT_EQ(codeOf(next), nullptr); // half-open: the next begins where the first ends
}

class ApprovalTest : public ::testing::Test {
protected:
    ApprovalId request(std::int64_t version)
    {
        return at.arrange([&](UnitOfWork& work) {
            return requestApproval(work, {u"payment"_s, 77, version}, u"over 10,000"_s);
        });
    }
    bool approved(std::int64_t version)
    {
        return at.look([&](Reader& books) {
            return isApproved(books, {u"payment"_s, 77, version});
        });
    }

    test::TestOffice at; // back (user 1) makes, office (user 7) checks
};

TEST_F(ApprovalTest, IsGivenBySomebodyElseForOneVersion)
{
    const ApprovalId id = request(3);

    const auto own = decideApproval(at.back, id, ApprovalState::Approved, {});
    const auto others = decideApproval(at.office, id, ApprovalState::Approved, u"fine"_s);
    const auto twice = decideApproval(at.office, id, ApprovalState::Declined, {});

    ASSERT_FALSE(own);
    EXPECT_EQ(own.error().code, &errors::ownApproval);
    ASSERT_TRUE(others) << qPrintable(at.text(others.error()));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, &errors::approvalDecided);
    EXPECT_TRUE(approved(3));
    EXPECT_FALSE(approved(4)); // any later edit voids it
}

TEST_F(ApprovalTest, OfTheMakerIsRefusedByTheDatabaseToo)
{
    request(3);

    const auto forced = test::rawSql(
        *at.database, u"UPDATE approval SET state = 'approved', checker_id = maker_id, "
                      "decided_at_ms = 1"_s);

    ASSERT_FALSE(forced);
    EXPECT_EQ(forced.error().code, &errors::constraintRefused);
}

TEST_F(ApprovalTest, IsAskedForOnceAndListedUntilDecided)
{
    const ApprovalId id = request(3);
    const auto again = at.back.change(postEntry, [&](UnitOfWork& work) {
        return requestApproval(work, {u"payment"_s, 77, 3}, {});
    });
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::approvalPending);
    const auto list = [&] {
        return at.look([](Reader& books) { return openApprovals(books, {}, 10); });
    };
    EXPECT_EQ(list().size(), 1U);

    ASSERT_TRUE(decideApproval(at.office, id, ApprovalState::Declined, u"no"_s));

    EXPECT_TRUE(list().empty());
    EXPECT_FALSE(approved(3));
}

} // namespace
} // namespace tandem
