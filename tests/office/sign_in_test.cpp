#include "office/actions.h"
#include "office/password.h"
#include "office/roles.h"
#include "office/sign_in.h"
#include "office/user_errors.h"
#include "office/users.h"
#include "support/golden.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem {
namespace {

using namespace Qt::StringLiterals;

const QString goodPassword = u"the heron stands still"_s;

class SignInTest : public ::testing::Test {
protected:
    SignInTest()
    {
        const auto added = addUser(at.back, {.name = u"Anna"_s,
                                             .fullName = u"Anna Alder"_s,
                                             .password = goodPassword,
                                             .roles = {u"sales clerk"_s}});
        require(added.has_value(), added ? "" : qPrintable(at.text(added.error())));
    }
    Result<Session> tryPassword(const QString& password, const QString& name = u"anna"_s,
                                const QString& workstation = u"desk 1"_s)
    {
        return signIn(door, {.name = name, .password = password, .workstation = workstation});
    }

    test::TestOffice at;
    Door door{*at.database, at.clock, at.random};
};

TEST_F(SignInTest, LetsAUserInWithTheRightsOfTheRoles)
{
    const auto session = tryPassword(goodPassword, u" ANNA "_s);

    ASSERT_TRUE(session) << qPrintable(at.text(session.error()));
    EXPECT_EQ(session->userName, u"anna"_s);
    EXPECT_TRUE(session->permissions.contains(Permission::SalesInvoice));
    EXPECT_FALSE(session->permissions.contains(Permission::LedgerPost));
}

TEST_F(SignInTest, AnswersUnknownAndInactiveUsersAsAWrongPassword)
{
    ASSERT_TRUE(addUser(at.back, {.name = u"admin2"_s,
                                  .fullName = {},
                                  .password = goodPassword,
                                  .roles = {u"administrator"_s}}));
    ASSERT_TRUE(addUser(
        at.back,
        {.name = u"gone"_s, .fullName = {}, .password = goodPassword, .roles = {u"manager"_s}}));
    ASSERT_TRUE(setActivity(at.back, u"gone"_s, Activity::Inactive));

    for (const auto& refused :
         {tryPassword(u"wrong password"_s), tryPassword(goodPassword, u"nobody"_s),
          tryPassword(goodPassword, u"gone"_s),
          tryPassword(goodPassword, u"'; DROP TABLE app_user; --"_s)}) {
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, &errors::signInRefused);
    }
}

TEST_F(SignInTest, WaitsLongerAfterEachFailureAndAQuarterOfAnHourAfterTen)
{
    EXPECT_EQ(waitAfter(2), 0);
    EXPECT_EQ(waitAfter(3), 1'000);
    EXPECT_EQ(waitAfter(9), 64'000);
    EXPECT_EQ(waitAfter(10), lockoutMs);
    for (int failed = 0; failed < failuresMax; ++failed) {
        const auto refused = tryPassword(u"wrong"_s);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, &errors::signInRefused) << failed;
        at.clock.moment.ms += waitAfter(failed + 1 < failuresMax ? failed + 1 : 0);
    }

    const auto locked = tryPassword(goodPassword);
    const auto elsewhere = tryPassword(goodPassword, u"anna"_s, u"desk 2"_s);
    at.clock.moment.ms += lockoutMs - 1;
    const auto stillLocked = tryPassword(goodPassword);
    at.clock.moment.ms += 1;
    const auto open = tryPassword(goodPassword);

    ASSERT_FALSE(locked);
    EXPECT_EQ(locked.error().code, &errors::signInTooSoon);
    EXPECT_EQ(locked.error().arguments.front(), u"900"_s);
    EXPECT_TRUE(elsewhere);
    EXPECT_FALSE(stillLocked);
    EXPECT_TRUE(open);
}

TEST_F(SignInTest, LocksUnknownNamesAlike)
{
    for (int failed = 0; failed < 3; ++failed)
        EXPECT_FALSE(tryPassword(u"wrong"_s, u"nobody"_s));

    const auto soon = tryPassword(u"wrong"_s, u"nobody"_s);

    ASSERT_FALSE(soon);
    EXPECT_EQ(soon.error().code, &errors::signInTooSoon);
}

TEST_F(SignInTest, KeepsNobodyOutWhenTheClockIsSetBack)
{
    for (int failed = 0; failed < 3; ++failed)
        EXPECT_FALSE(tryPassword(u"wrong"_s));
    at.clock.moment.ms -= 365LL * 24 * 3'600'000;

    const auto soon = tryPassword(goodPassword);

    ASSERT_FALSE(soon);
    EXPECT_EQ(soon.error().arguments.front(), u"1"_s);
}

TEST_F(SignInTest, ChangesOnesOwnPasswordKnowingTheOldOne)
{
    const SignIn anna{.name = u"anna"_s, .password = goodPassword, .workstation = u"desk 1"_s};

    const auto weak = changePassword(door, anna, u"12345678"_s);
    const auto changed = changePassword(door, anna, u"a new heron came by"_s);

    ASSERT_FALSE(weak);
    EXPECT_EQ(weak.error().code, &errors::passwordCommon);
    EXPECT_TRUE(changed);
    EXPECT_FALSE(tryPassword(goodPassword));
    EXPECT_TRUE(tryPassword(u"a new heron came by"_s));
}

TEST(Passwords, ThatAnybodyWouldGuessAreRefused)
{
    for (const char* common :
         {"password", "Password1!", "p@ssw0rd", "12345678", "87654321", "aaaaaaaa", "qwertzuiop",
          "abcdefgh", "Sommer2024", "letmein!!", "11112222", "annaalder1"})
        EXPECT_FALSE(checkPassword(QString::fromLatin1(common), u"annaalder"_s)) << common;
    const auto brief = checkPassword(u"xK9#pq"_s, u"anna"_s);
    ASSERT_FALSE(brief);
    EXPECT_EQ(brief.error().code, &errors::passwordTooShort);
    EXPECT_TRUE(checkPassword(u"vier Fische im Teich"_s, u"anna"_s));
    EXPECT_TRUE(checkPassword(QString(200, u'x') + u" a long one, y"_s, u"anna"_s));
}

TEST(Passwords, OfNobodyCostAsMuchToTryAsThoseOfAUser)
{
    const auto costOf = [](const QString& hash) { return hash.section(u'$', 0, 3); };

    EXPECT_EQ(costOf(QString::fromLatin1(decoyHash)), costOf(hashPassword(goodPassword)));
    EXPECT_FALSE(isPasswordRight(QString(), u"nobody has this \u2603 password"_s));
}

TEST(Users, KeepAtLeastOneWhoMayManageThem)
{
    test::TestOffice at;
    ASSERT_TRUE(addUser(at.back, {.name = u"root1"_s,
                                  .fullName = {},
                                  .password = goodPassword,
                                  .roles = {u"administrator"_s}}));

    const auto demoted = setRoles(at.back, u"root1"_s, {u"manager"_s});
    const auto gone = setActivity(at.back, u"root1"_s, Activity::Inactive);
    const auto unknown = setRoles(at.back, u"root1"_s, {u"wizard"_s});

    ASSERT_FALSE(demoted);
    EXPECT_EQ(demoted.error().code, &errors::lastAdministrator);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, &errors::lastAdministrator);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, &errors::roleUnknown);
    const User user = at.look([](Reader& books) { return userNamed(books, u"root1"_s); });
    EXPECT_EQ(user.roles, QStringList{u"administrator"_s});
}

TEST(Users, AreManagedOnlyByWhoMay)
{
    test::TestOffice at({Permission::SalesWrite});

    const auto added =
        addUser(at.office, {.name = u"x"_s, .fullName = {}, .password = goodPassword, .roles = {}});

    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, &errors::permissionDenied);
}

TEST(Users, TheFirstOneComesWithTheCompany)
{
    test::FakeClock clock;
    test::SeededRandom random;
    const auto database = test::openEmptyBooks();
    Office office(*database, clock, random,
                  {.user = {}, .userName = u"tandem"_s, .permissions = allPermissions()});
    const CompanyDraft company{.name = u"Alder"_s, .country = u"DE"_s};

    const auto refused =
        createCompany(office, company,
                      {.name = u"boss"_s, .fullName = {}, .password = u"password"_s, .roles = {}});
    const auto made =
        createCompany(office, company,
                      {.name = u"boss"_s, .fullName = {}, .password = goodPassword, .roles = {}});

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &errors::passwordCommon);
    ASSERT_TRUE(made);
    const auto session =
        signIn({*database, clock, random},
               {.name = u"boss"_s, .password = goodPassword, .workstation = u"desk"_s});
    ASSERT_TRUE(session);
    EXPECT_EQ(session->permissions, allPermissions());
}

TEST(Permissions, StandInTheManualAsTheyAre)
{
    QFile page(QStringLiteral(TANDEM_SOURCE_DIR "/docs/permissions.md"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    const QString begin = u"<!-- matrix -->\n"_s;
    const QString end = u"<!-- end of matrix -->"_s;
    const QString before = text.section(begin, 0, 0) + begin;
    const QString after = end + text.section(end, 1);

    test::expectGolden(u"docs/permissions.md"_s, before + permissionMatrix() + after);
}

} // namespace
} // namespace tandem
