#include "office/access_token.h"
#include "office/actions.h"
#include "office/cover.h"
#include "office/user_errors.h"
#include "office/users.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem {
namespace {

using namespace Qt::StringLiterals;

const QString password = u"the heron stands still"_s;

class AccessTokenTest : public ::testing::Test {
protected:
    AccessTokenTest()
    {
        for (const auto& [name, role] :
             {std::pair{u"anna"_s, u"accountant"_s}, std::pair{u"bert"_s, u"accountant"_s},
              std::pair{u"cora"_s, u"administrator"_s}})
            require(addUser(at.back,
                            {.name = name, .fullName = {}, .password = password, .roles = {role}})
                        .has_value(),
                    "a user can be added");
    }
    Result<QString> make(const AccessTokenDraft& draft, const QString& name = u"anna"_s)
    {
        return makeAccessToken(door, {.name = name, .password = password, .workstation = u"desk"_s},
                               draft);
    }
    QString made(const AccessTokenDraft& draft, const QString& name = u"anna"_s)
    {
        const auto token = make(draft, name);
        require(token.has_value(), token ? "" : qPrintable(at.text(token.error())));
        return *token;
    }
    const ErrorCode* refusalOf(const QString& token)
    {
        const auto session = signInWithToken(door, token);
        return session ? nullptr : session.error().code;
    }
    Session sessionOf(const QString& name)
    {
        const auto session =
            signIn(door, {.name = name, .password = password, .workstation = u"desk"_s});
        require(session.has_value(), "the user may sign in");
        return *session;
    }
    std::vector<AccessToken> tokens()
    {
        return at.look([](Reader& books) { return accessTokens(books, {}, {}, 10); });
    }

    test::TestOffice at;
    Door door{*at.database, at.clock, at.random};
};

TEST_F(AccessTokenTest, LetsItsUserInWithAllThatTheyMayButApproveAndManageUsers)
{
    const QString token = made({.name = u" Nightly "_s}, u"cora"_s);

    const auto session = signInWithToken(door, token);

    ASSERT_TRUE(session) << qPrintable(at.text(session.error()));
    EXPECT_EQ(session->userName, u"cora"_s);
    EXPECT_TRUE(session->permissions.contains(Permission::SettingsWrite));
    EXPECT_FALSE(session->permissions.contains(Permission::Approve));
    EXPECT_FALSE(session->permissions.contains(Permission::UsersManage));
    const auto kept = tokens();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].name, u"Nightly"_s);
    EXPECT_EQ(kept[0].userName, u"cora"_s);
    EXPECT_EQ(kept[0].expiresAt.ms - kept[0].madeAt.ms, 365LL * 86'400'000);
}

TEST_F(AccessTokenTest, CarriesOnlyTheRightsThatItWasGiven)
{
    const QString token =
        made({.name = u"Reports"_s, .rights = {u"ledger.read"_s, u"reception.write"_s}});

    const auto session = signInWithToken(door, token);

    ASSERT_TRUE(session);
    EXPECT_EQ(session->permissions, Permissions{Permission::LedgerRead})
        << "an accountant receives no visitors, and a token adds nothing";
    EXPECT_EQ(make({.name = u"x"_s, .rights = {u"ledger.reed"_s}}).error().code,
              &errors::rightUnknown);
    EXPECT_EQ(make({.name = u"x"_s, .rights = {nameOf(Permission::Approve)}}).error().code,
              &errors::rightUnknown);
}

TEST_F(AccessTokenTest, IsNarrowInWhatACoverLendsToo)
{
    const QString token = made({.name = u"Reports"_s, .rights = {u"sales.read"_s}});
    ASSERT_TRUE(addUser(
        at.back,
        {.name = u"dora"_s, .fullName = {}, .password = password, .roles = {u"sales clerk"_s}}));
    ASSERT_TRUE(grantCover(at.back, {.standIn = u"anna"_s,
                                     .absent = u"dora"_s,
                                     .half = Half::FrontOffice,
                                     .from = at.clock.moment,
                                     .until = {at.clock.moment.ms + 3'600'000},
                                     .reason = u"ill"_s}));

    const auto session = signInWithToken(door, token);

    ASSERT_TRUE(session);
    EXPECT_EQ(session->coveredPermissions, Permissions{Permission::SalesRead});
}

TEST_F(AccessTokenTest, IsRefusedWhenItIsNotGood)
{
    const QString token = made({.name = u"Nightly"_s, .days = 2});
    const QString other = made({.name = u"Other"_s, .days = 9});
    const QString head = token.section(u'-', 0, 1);
    const QChar last = token.back() == u'0' ? u'1' : u'0';
    for (const QString& wrong : {QString(), u"tandem"_s, token.chopped(1), token.chopped(1) + last,
                                 head + u'-' + other.section(u'-', 2), u"x"_s + token,
                                 u"tandem-999999-"_s + token.section(u'-', 2)})
        EXPECT_EQ(refusalOf(wrong), &errors::tokenRefused) << qPrintable(wrong);
    EXPECT_EQ(refusalOf(token + u'\n'), nullptr);

    at.clock.moment.ms += 2 * 86'400'000 - 1;
    EXPECT_EQ(refusalOf(token), nullptr);
    at.clock.moment.ms += 1;
    EXPECT_EQ(refusalOf(token), &errors::tokenRefused);

    EXPECT_EQ(refusalOf(other), nullptr);
    ASSERT_TRUE(setActivity(at.back, u"anna"_s, Activity::Inactive));
    EXPECT_EQ(refusalOf(other), &errors::tokenRefused);
}

TEST_F(AccessTokenTest, IsMadeByThePasswordAndRevokedByItsUserOrWhoManagesThem)
{
    const QString annas = made({.name = u"Nightly"_s});
    const QString second = made({.name = u"Weekly"_s});
    const auto kept = tokens(); // the newest first
    Office bert(*at.database, at.clock, at.random, sessionOf(u"bert"_s));
    Office anna(*at.database, at.clock, at.random, sessionOf(u"anna"_s));
    Office cora(*at.database, at.clock, at.random, sessionOf(u"cora"_s));

    EXPECT_EQ(make({.name = u" "_s}).error().code, &errors::tokenNameMissing);
    EXPECT_EQ(make({.name = u"x"_s, .days = 0}).error().code, &errors::tokenDaysUnfit);
    EXPECT_EQ(make({.name = u"x"_s, .days = tokenDaysMax + 1}).error().code,
              &errors::tokenDaysUnfit);
    const auto guessed =
        makeAccessToken(door, {.name = u"anna"_s, .password = u"wrong"_s, .workstation = u"desk"_s},
                        {.name = u"x"_s});
    EXPECT_EQ(guessed.error().code, &errors::signInRefused);

    EXPECT_EQ(revokeAccessToken(bert, kept[1].id).error().code, &errors::tokenUnknown);
    EXPECT_EQ(refusalOf(annas), nullptr) << "another user's token";
    ASSERT_TRUE(revokeAccessToken(anna, kept[1].id));
    EXPECT_EQ(refusalOf(annas), &errors::tokenRefused);
    EXPECT_EQ(revokeAccessToken(anna, kept[1].id).error().code, &errors::tokenUnknown);
    EXPECT_EQ(refusalOf(second), nullptr);
    ASSERT_TRUE(revokeAccessToken(cora, kept[0].id));
    EXPECT_EQ(refusalOf(second), &errors::tokenRefused);
}

} // namespace
} // namespace tandem
