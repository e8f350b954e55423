#include "office/role_service.h"

#include "office/actions.h"
#include "office/login_roles.h"
#include "office/roles.h"
#include "office/user_errors.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

using RoleId = Id<struct RoleTag>;

Result<std::optional<RoleId>> roleCalled(Reader& books, const QString& name)
{
    return books.first<RoleId>(u"office.users:role_named"_s, {{"name", name}},
                               [](const Row& row) { return row.id<RoleId>("id"); });
}

Result<> refuseFixed(const QString& name)
{
    if (name.compare(QLatin1StringView(administratorRole), Qt::CaseInsensitive) == 0)
        return fail(errors::roleFixed, {name}).at(u"name"_s);
    return {};
}

} // namespace

Result<std::vector<Role>> rolesWithRights(Reader& books)
{
    std::vector<Role> all;
    TANDEM_CHECK(books.each(u"office.users:rights_of_roles"_s, {}, [&](const Row& row) {
        const QString name = row.text("name");
        if (all.empty() || all.back().name != name)
            all.push_back({name, {}});
        // A right that this program does not know gives nothing.
        if (const auto permission = permissionNamed(row.text("permission")))
            all.back().permissions.insert(*permission);
    }));
    return all;
}

Result<> saveRole(Office& office, const Role& role)
{
    const QString name = role.name.simplified();
    return office.change(actions::manageRoles, [&](UnitOfWork& work) -> Result<> {
        if (name.isEmpty())
            return fail(errors::roleNameMissing).at(u"name"_s);
        TANDEM_CHECK(refuseFixed(name));
        TANDEM_TRY(auto id, roleCalled(work, name));
        if (!id) {
            TANDEM_TRY(id, work.newId<RoleId>());
            TANDEM_CHECK(
                work.execute(u"office.users:insert_role"_s, {{"id", *id}, {"name", name}}));
        }
        TANDEM_CHECK(work.execute(u"office.users:delete_role_permissions"_s, {{"role_id", *id}}));
        for (const Permission permission : role.permissions) {
            TANDEM_TRY(const auto key, work.newId<RoleId>());
            TANDEM_CHECK(
                work.execute(u"office.users:insert_role_permission"_s,
                             {{"id", key}, {"role_id", *id}, {"permission", nameOf(permission)}}));
        }
        return renewLogins(work);
    });
}

Result<> removeRole(Office& office, const QString& name)
{
    return office.change(actions::manageRoles, [&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(refuseFixed(name));
        TANDEM_TRY(const auto id, roleCalled(work, name));
        if (!id) {
            TANDEM_TRY(const QStringList names, roleNames(work));
            return fail(errors::roleUnknown, {name, names.join(u", "_s)}).at(u"name"_s);
        }
        TANDEM_TRY(const auto count,
                   work.first<std::int64_t>(u"office.users:count_with_role"_s, {{"role_id", *id}},
                                            [](const Row& row) { return row.integer("count"); }));
        if (count.value_or(0) > 0)
            return fail(errors::roleInUse, {name, QString::number(*count)});
        TANDEM_CHECK(work.execute(u"office.users:delete_role_permissions"_s, {{"role_id", *id}}));
        TANDEM_CHECK(work.execute(u"office.users:delete_role"_s, {{"id", *id}}));
        return {};
    });
}

} // namespace tandem
