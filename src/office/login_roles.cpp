#include "office/login_roles.h"

#include "data/chain_hash.h"
#include "office/grants.h"
#include "office/user_errors.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// Who owns the books on the server, and which grants they made.
struct Owner {
    QString name;
    bool mayMakeRoles;
    QString grants; ///< Checksum of the statements; empty before the first.
};

QString checksumOf(const std::vector<GrantStatement>& statements)
{
    ChainHash hash;
    for (const GrantStatement& one : statements)
        hash.add(one.right).add(one.deed).add(one.objects);
    return QString::fromLatin1(hash.result().toHex());
}

Result<Owner> ownerOf(Reader& books)
{
    TANDEM_TRY(const auto owner,
               books.first<Owner>(u"office.logins:owner"_s, {}, [](const Row& row) {
                   return Owner{row.text("name"), row.flag("may_make_roles"), row.text("grants")};
               }));
    require(owner.has_value(), "the books have an owner");
    return *owner;
}

/// Makes the roles of all rights with their grants, where this program's list is not in force yet.
Result<> makeGrants(UnitOfWork& work, const Owner& owner)
{
    const std::vector<GrantStatement> statements = grantStatements();
    const QString checksum = checksumOf(statements);
    if (owner.grants == checksum)
        return {};
    QStringList rights{u"everybody"_s};
    for (const PermissionName& right : permissionNames())
        rights += QString::fromLatin1(right.name);
    const QString names = rights.join(u' ');
    TANDEM_CHECK(work.send(u"office.logins:begin_grants"_s, {{"rights", names}}));
    for (const GrantStatement& one : statements)
        TANDEM_CHECK(
            work.send(u"office.logins:grant"_s,
                      {{"right", one.right}, {"deed", one.deed}, {"objects", one.objects}}));
    TANDEM_CHECK(work.execute(u"office.logins:end_grants"_s, {{"checksum", checksum}}));
    return {};
}

} // namespace

Result<> setLogin(UnitOfWork& work, const QString& userName, const QString& password)
{
    if (!work.hasLogins())
        return {};
    if (!work.isLogin()) {
        TANDEM_TRY(const Owner owner, ownerOf(work));
        if (!owner.mayMakeRoles)
            return fail(errors::loginsImpossible, {owner.name});
        TANDEM_CHECK(makeGrants(work, owner));
    }
    TANDEM_TRY(const QString verifier, work.passwordVerifier(password));
    TANDEM_CHECK(
        work.execute(u"office.logins:set"_s, {{"name", userName}, {"verifier", verifier}}));
    return renewLogins(work);
}

Result<> renewLogins(UnitOfWork& work)
{
    if (!work.hasLogins())
        return {};
    if (!work.isLogin()) {
        TANDEM_TRY(const Owner owner, ownerOf(work));
        if (owner.grants.isEmpty() || !owner.mayMakeRoles)
            return {}; // nobody has a login yet, or can be given one
        TANDEM_CHECK(makeGrants(work, owner));
    }
    TANDEM_CHECK(work.execute(u"office.logins:renew"_s, {}));
    return {};
}

} // namespace tandem
