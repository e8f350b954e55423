#include "office/access_token.h"

#include "data/chain_hash.h"
#include "office/actions.h"
#include "office/cover.h"
#include "office/roles.h"
#include "office/user_errors.h"

#include <QRegularExpression>

#include <algorithm>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int secretBytes = 32;
constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1'000;

QByteArray hashOfSecret(const QByteArray& secret)
{
    return ChainHash().add(std::string_view("access token")).add(secret).result();
}

QStringList rightsIn(const QString& words)
{
    return words.split(u' ', Qt::SkipEmptyParts);
}

AccessToken tokenOf(const Row& row)
{
    return {.id = row.id<AccessTokenId>("id"),
            .user = row.id<UserId>("user_id"),
            .userName = row.text("user_name"),
            .name = row.text("name"),
            .rights = rightsIn(row.text("rights")),
            .madeAt = row.instant("made_at_ms"),
            .expiresAt = row.instant("expires_at_ms"),
            .revokedAt = row.instantOrNull("revoked_at_ms")};
}

/// Why no such token can be made.
Result<> checkDraft(const AccessTokenDraft& draft)
{
    if (draft.name.trimmed().isEmpty())
        return fail(errors::tokenNameMissing).at(u"name"_s);
    if (draft.days < 1 || draft.days > tokenDaysMax)
        return fail(errors::tokenDaysUnfit, {QString::number(tokenDaysMax)}).at(u"days"_s);
    QStringList known;
    for (const PermissionName& one : permissionNames())
        if (isOfToken(one.permission))
            known += QString::fromLatin1(one.name);
    for (const QString& right : draft.rights)
        if (!known.contains(right))
            return fail(errors::rightUnknown, {right, known.join(u", "_s)}).at(u"rights"_s);
    return {};
}

/// A token taken apart.
struct Presented {
    AccessTokenId id;
    QByteArray secret;
};

std::optional<Presented> presented(const QString& token)
{
    static const QRegularExpression form(u"^tandem-([0-9]{1,18})-([0-9a-f]{64})$"_s);
    const auto match = form.match(token.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return Presented{AccessTokenId(match.captured(1).toLongLong()),
                     QByteArray::fromHex(match.captured(2).toLatin1())};
}

/// Takes from a set what a token does not have: what takes a password, and what it was not given.
void narrow(Permissions& permissions, const QStringList& rights)
{
    std::erase_if(permissions, [&](Permission right) {
        return !isOfToken(right) || (!rights.isEmpty() && !rights.contains(nameOf(right)));
    });
}

constexpr View lookUp{"office.sign_in", Permission::UsersManage, ""};

} // namespace

bool isOfToken(Permission right)
{
    return right != Permission::Approve && right != Permission::UsersManage;
}

Result<QString> makeAccessToken(const Door& door, const SignIn& attempt,
                                const AccessTokenDraft& draft)
{
    TANDEM_CHECK(checkDraft(draft));
    TANDEM_TRY(Session session, signIn(door, attempt));
    const QByteArray secret = door.random.bytes(secretBytes);
    Office office(door.database, door.clock, door.random, std::move(session));
    return office.change(actions::makeAccessToken, [&](UnitOfWork& work) -> Result<QString> {
        TANDEM_TRY(const auto id, work.newId<AccessTokenId>());
        const Instant now = work.now();
        TANDEM_CHECK(work.execute(u"office.tokens:insert"_s,
                                  {{"id", id},
                                   {"user_id", work.session().user},
                                   {"name", draft.name.trimmed()},
                                   Param::orNull("rights", draft.rights.join(u' ')),
                                   {"secret_hash", hashOfSecret(secret)},
                                   {"made_at_ms", now},
                                   {"expires_at_ms", Instant{now.ms + draft.days * dayMs}}}));
        return u"tandem-%1-%2"_s.arg(id.value()).arg(QString::fromLatin1(secret.toHex()));
    });
}

Result<> revokeAccessToken(Office& office, AccessTokenId id)
{
    return office.change(actions::revokeAccessToken, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto owner,
                   work.first<UserId>(u"office.tokens:owner"_s, {{"id", id}},
                                      [](const Row& row) { return row.id<UserId>("user_id"); }));
        const Session& session = work.session();
        const bool mayRevoke =
            owner == session.user || session.permissions.contains(Permission::UsersManage);
        if (!owner || !mayRevoke)
            return fail(errors::tokenUnknown);
        TANDEM_TRY(const int revoked,
                   work.execute(u"office.tokens:revoke"_s, {{"id", id}, {"now_ms", work.now()}}));
        return revoked == 1 ? Result<>() : fail(errors::tokenUnknown);
    });
}

Result<std::vector<AccessToken>> accessTokens(Reader& books, UserId user, AccessTokenId before,
                                              int rowsMax)
{
    return books.rows<AccessToken>(
        u"office.tokens:list"_s, {{"user_id", user}, {"before_id", before}, {"rows_max", rowsMax}},
        &tokenOf);
}

Result<Session> signInWithToken(const Door& door, const QString& token)
{
    const auto shown = presented(token);
    if (!shown)
        return fail(errors::tokenRefused);
    Office office(door.database, door.clock, door.random,
                  {.user = {}, .userName = u"tandem"_s, .permissions = {lookUp.permission}});
    return office.read(lookUp, [&](Reader& books) -> Result<Session> {
        QStringList rights;
        Session session{.user = {}, .userName = {}, .permissions = {}};
        QByteArray hash;
        TANDEM_CHECK(books.each(u"office.tokens:to_let_in"_s,
                                {{"id", shown->id}, {"now_ms", books.now()}}, [&](const Row& row) {
                                    session.user = row.id<UserId>("user_id");
                                    session.userName = row.text("user_name");
                                    rights = rightsIn(row.text("rights"));
                                    hash = row.bytes("secret_hash");
                                }));
        if (hash.isEmpty() || hash != hashOfSecret(shown->secret))
            return fail(errors::tokenRefused);
        TANDEM_TRY(session.permissions, permissionsOf(books, session.user));
        TANDEM_CHECK(addCover(books, session));
        narrow(session.permissions, rights);
        narrow(session.coveredPermissions, rights);
        return session;
    });
}

} // namespace tandem
