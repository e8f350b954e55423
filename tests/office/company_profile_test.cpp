#include "office/company_profile.h"

#include "office/actions.h"
#include "office/company.h"
#include "office/role_service.h"
#include "office/roles.h"
#include "office/user_errors.h"
#include "office/users.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem {
namespace {

using namespace Qt::StringLiterals;

std::int64_t versionOf(test::TestOffice& at)
{
    return at.look([](Reader& books) { return company(books); }).version;
}

TEST(CompanyProfile, IsEmptyAtFirstAndKeepsWhatIsSaid)
{
    test::TestOffice at;
    EXPECT_EQ(at.look([](Reader& books) { return companyProfile(books); }), CompanyProfile{});
    const CompanyProfile profile{.street = u"Quay 7"_s,
                                 .town = u"Saltwick"_s,
                                 .iban = u"DE89370400440532013000"_s,
                                 .logo = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(20, 'x')};

    const auto done = changeCompany(at.office, versionOf(at), u" Alder Trading "_s, profile);

    ASSERT_TRUE(done) << qPrintable(at.text(done.error()));
    EXPECT_EQ(at.look([](Reader& books) { return companyProfile(books); }), profile);
    EXPECT_EQ(at.look([](Reader& books) { return company(books); }).name, u"Alder Trading"_s);
}

TEST(CompanyProfile, RefusesWhatIsUnfitAndKeepsTheOld)
{
    test::TestOffice at;
    const std::int64_t seen = versionOf(at);

    const auto nameless = changeCompany(at.office, seen, u"  "_s, {.street = u"Quay 7"_s});
    const auto noPicture = changeCompany(at.office, seen, u"Alder"_s, {.logo = "<svg/>"});
    const auto stale = changeCompany(at.office, seen + 1, u"Alder"_s, {});

    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error().code, &errors::companyNameMissing);
    ASSERT_FALSE(noPicture);
    EXPECT_EQ(noPicture.error().code, &errors::logoUnfit);
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().code, &errors::changedMeanwhile);
    EXPECT_EQ(at.look([](Reader& books) { return companyProfile(books); }), CompanyProfile{});
}

TEST(CompanyProfile, IsChangedByWhoMayChangeSettingsOnly)
{
    test::TestOffice at({Permission::ReportRead});
    const auto done = changeCompany(at.office, versionOf(at), u"Alder"_s, {});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, &errors::permissionDenied);
}

class RoleServiceTest : public ::testing::Test {
protected:
    Permissions rightsOf(const QString& role)
    {
        for (const Role& one : at.look([](Reader& books) { return rolesWithRights(books); }))
            if (one.name == role)
                return one.permissions;
        return {};
    }

    test::TestOffice at;
};

TEST_F(RoleServiceTest, ListsTheBuiltInRolesWithTheirRights)
{
    const auto all = at.look([](Reader& books) { return rolesWithRights(books); });
    EXPECT_EQ(all.size(), builtInRoles().size());
    EXPECT_EQ(rightsOf(u"administrator"_s), allPermissions());
}

TEST_F(RoleServiceTest, MakesARoleAndGivesItsUsersTheRights)
{
    ASSERT_TRUE(addUser(at.back, {.name = u"boss"_s,
                                  .fullName = {},
                                  .password = u"the heron stands still"_s,
                                  .roles = {u"administrator"_s}}));
    ASSERT_TRUE(saveRole(at.office, {u"packer"_s, {Permission::InventoryRead}}));
    ASSERT_TRUE(saveRole(at.office, {u"packer"_s, {Permission::InventoryWrite}}));
    const auto user = addUser(at.back, {.name = u"pia"_s,
                                        .fullName = {},
                                        .password = u"the heron stands still"_s,
                                        .roles = {u"packer"_s}});
    ASSERT_TRUE(user) << qPrintable(at.text(user.error()));

    EXPECT_EQ(at.look([&](Reader& books) { return permissionsOf(books, *user); }),
              Permissions{Permission::InventoryWrite});
    const auto used = removeRole(at.office, u"packer"_s);
    ASSERT_FALSE(used);
    EXPECT_EQ(used.error().code, &errors::roleInUse);
    ASSERT_TRUE(setRoles(at.back, u"pia"_s, {}));
    ASSERT_TRUE(removeRole(at.office, u"packer"_s));
    EXPECT_TRUE(rightsOf(u"packer"_s).empty());
}

TEST_F(RoleServiceTest, KeepsTheAdministratorWhole)
{
    for (const auto& refused : {saveRole(at.office, {u"Administrator"_s, {}}),
                                removeRole(at.office, u"administrator"_s)}) {
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, &errors::roleFixed);
    }
    const auto nameless = saveRole(at.office, {u" "_s, {}});
    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error().code, &errors::roleNameMissing);
    EXPECT_EQ(rightsOf(u"administrator"_s), allPermissions());
}

} // namespace
} // namespace tandem
