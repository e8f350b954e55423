#include "office/users.h"

#include "office/actions.h"
#include "office/login_roles.h"
#include "office/password.h"
#include "office/roles.h"
#include "office/user_errors.h"

#include <QRegularExpression>
#include <QSet>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

using UserRoleId = Id<struct UserRoleTag>;

User userOf(const Row& row)
{
    return {.id = row.id<UserId>("id"),
            .name = row.text("name"),
            .fullName = row.text("full_name"),
            .isActive = row.flag("is_active"),
            .roles = {},
            .version = row.integer("version")};
}

Result<> loadRoles(Reader& books, User& user)
{
    return books.each(u"office.users:roles_of"_s, {{"user_id", user.id}},
                      [&](const Row& row) { user.roles += row.text("name"); });
}

Result<std::int64_t> roleId(Reader& books, const QString& name)
{
    TANDEM_TRY(const auto id,
               books.first<std::int64_t>(u"office.users:role_named"_s, {{"name", name}},
                                         [](const Row& row) { return row.integer("id"); }));
    if (id)
        return *id;
    TANDEM_TRY(const QStringList names, roleNames(books));
    return fail(errors::roleUnknown, {name, names.join(u", "_s)}).at(u"roles"_s);
}

Result<> insertRoles(UnitOfWork& work, UserId user, const QStringList& roles)
{
    for (const QString& role : QSet<QString>(roles.begin(), roles.end())) {
        TANDEM_TRY(const std::int64_t found, roleId(work, role));
        TANDEM_TRY(const auto id, work.newId<UserRoleId>());
        TANDEM_CHECK(work.execute(u"office.users:insert_user_role"_s,
                                  {{"id", id}, {"user_id", user}, {"role_id", found}}));
    }
    return {};
}

Result<UserId> insertUser(UnitOfWork& work, const UserDraft& draft, const QString& passwordHash)
{
    TANDEM_TRY(const QString name, fitUserName(draft.name));
    TANDEM_TRY(const auto taken,
               work.first<User>(u"office.users:by_name"_s, {{"name", name}}, &userOf));
    if (taken)
        return fail(errors::userExists, {name}).at(u"name"_s);
    TANDEM_TRY(const auto id, work.newId<UserId>());
    const QString fullName = draft.fullName.trimmed().isEmpty() ? name : draft.fullName.trimmed();
    TANDEM_CHECK(work.execute(
        u"office.users:insert"_s,
        {{"id", id}, {"name", name}, {"full_name", fullName}, {"password_hash", passwordHash}}));
    TANDEM_CHECK(insertRoles(work, id, draft.roles));
    TANDEM_CHECK(setLogin(work, name, draft.password));
    return id;
}

/// Refuses what would leave nobody who may manage the users.
Result<> keepAnAdministrator(Reader& books, const QString& name)
{
    const QString right = nameOf(Permission::UsersManage);
    TANDEM_TRY(const auto count,
               books.first<std::int64_t>(u"office.users:count_with_permission"_s,
                                         {{"permission", right}},
                                         [](const Row& row) { return row.integer("count"); }));
    if (count.value_or(0) == 0)
        return fail(errors::lastAdministrator, {name});
    return {};
}

} // namespace

Result<QString> fitUserName(const QString& name)
{
    static const QRegularExpression fit(u"^[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,63}$"_s);
    const QString folded = name.normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded();
    if (!fit.match(folded).hasMatch())
        return fail(errors::userNameUnfit, {name}).at(u"name"_s);
    return folded;
}

Result<UserId> addUser(Office& office, const UserDraft& draft)
{
    if (!office.allows(actions::manageUsers)) // before the costly hash
        return fail(errors::permissionDenied, {nameOf(actions::manageUsers.permission)});
    TANDEM_TRY(const QString name, fitUserName(draft.name));
    TANDEM_CHECK(checkPassword(draft.password, name));
    const QString hash = hashPassword(draft.password);
    return office.change(actions::manageUsers,
                         [&](UnitOfWork& work) { return insertUser(work, draft, hash); });
}

Result<> setRoles(Office& office, const QString& name, const QStringList& roles)
{
    return office.change(actions::manageUsers, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const User user, userNamed(work, name));
        TANDEM_CHECK(work.execute(u"office.users:delete_user_roles"_s, {{"user_id", user.id}}));
        TANDEM_CHECK(insertRoles(work, user.id, roles));
        TANDEM_CHECK(keepAnAdministrator(work, user.name));
        return renewLogins(work);
    });
}

Result<> setActivity(Office& office, const QString& name, Activity activity)
{
    return office.change(actions::manageUsers, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const User user, userNamed(work, name));
        TANDEM_CHECK(work.save(u"office.users:set_activity"_s,
                               {{"id", user.id},
                                {"version", user.version},
                                {"is_active", activity == Activity::Active ? 1 : 0}}));
        TANDEM_CHECK(keepAnAdministrator(work, user.name));
        return renewLogins(work);
    });
}

Result<> setPassword(Office& office, const QString& name, const QString& password)
{
    if (!office.allows(actions::manageUsers)) // before the costly hash
        return fail(errors::permissionDenied, {nameOf(actions::manageUsers.permission)});
    TANDEM_TRY(const QString folded, fitUserName(name));
    TANDEM_CHECK(checkPassword(password, folded));
    const QString hash = hashPassword(password);
    return office.change(actions::manageUsers, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const User user, userNamed(work, folded));
        TANDEM_CHECK(
            work.save(u"office.users:set_password"_s,
                      {{"id", user.id}, {"version", user.version}, {"password_hash", hash}}));
        return setLogin(work, user.name, password);
    });
}

Result<std::vector<User>> users(Reader& books, const QString& afterName, int rowsMax)
{
    TANDEM_TRY(auto found,
               books.rows<User>(u"office.users:list"_s,
                                {{"after_name", afterName}, {"rows_max", rowsMax}}, &userOf));
    for (User& user : found)
        TANDEM_CHECK(loadRoles(books, user));
    return found;
}

Result<User> userNamed(Reader& books, const QString& name)
{
    TANDEM_TRY(const QString folded, fitUserName(name));
    TANDEM_TRY(auto user,
               books.first<User>(u"office.users:by_name"_s, {{"name", folded}}, &userOf));
    if (!user)
        return fail(errors::userUnknown, {name}).at(u"name"_s);
    TANDEM_CHECK(loadRoles(books, *user));
    return *user;
}

Result<UserId> insertFirstUser(UnitOfWork& work, const UserDraft& draft,
                               const QString& passwordHash)
{
    UserDraft first = draft;
    first.roles = {QString::fromLatin1(administratorRole)};
    return insertUser(work, first, passwordHash);
}

} // namespace tandem
