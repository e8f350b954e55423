#include "office/sign_in.h"

#include "data/chain_hash.h"
#include "office/actions.h"
#include "office/cover.h"
#include "office/login_roles.h"
#include "office/password.h"
#include "office/roles.h"
#include "office/user_errors.h"
#include "office/users.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

using FailureId = Id<struct SignInFailureTag>;

/// What the books know of a name.
struct Known {
    UserId user;
    QString fullName;
    QString passwordHash; ///< Empty for a name that may not come in.
};

struct Failures {
    FailureId id;
    std::int64_t count = 0;
    Instant last;
};

/// The office itself, before anybody is signed in. `user` stands in the trail.
Session doorkeeper(UserId user)
{
    return {.user = user, .userName = u"tandem"_s, .permissions = {Permission::UsersManage}};
}

QByteArray hashOfName(const QString& name)
{
    return ChainHash().add(name).result();
}

Result<Known> knownUser(Reader& books, const QString& name)
{
    TANDEM_TRY(
        const auto known,
        books.first<Known>(u"office.users:sign_in"_s, {{"name", name}}, [](const Row& row) {
            return Known{row.id<UserId>("id"), row.text("full_name"), row.text("password_hash")};
        }));
    return known.value_or(Known{});
}

Result<Failures> failuresOf(Reader& books, const SignIn& attempt, const QString& name)
{
    TANDEM_TRY(const auto failures,
               books.first<Failures>(
                   u"office.users:failure"_s,
                   {{"name_hash", hashOfName(name)}, {"workstation", attempt.workstation}},
                   [](const Row& row) {
                       return Failures{row.id<FailureId>("id"), row.integer("failed_count"),
                                       row.instant("last_failed_at_ms")};
                   }));
    return failures.value_or(Failures{});
}

/// Refuses who must still wait. A clock that was set back makes nobody wait longer than the rule.
Result<> checkWait(const Failures& failures, Instant now)
{
    const std::int64_t wait = waitAfter(failures.count);
    const std::int64_t left = std::min(wait, failures.last.ms + wait - now.ms);
    if (left > 0)
        return fail(errors::signInTooSoon, {QString::number((left + 999) / 1000)});
    return {};
}

Result<> countFailure(UnitOfWork& work, const SignIn& attempt, const QString& name,
                      const Failures& before)
{
    if (before.id.isSet()) {
        // Who waited out the lock begins anew, or one slip would lock the name again.
        const std::int64_t count = before.count >= failuresMax ? 1 : before.count + 1;
        TANDEM_CHECK(
            work.execute(u"office.users:count_failure"_s,
                         {{"id", before.id}, {"failed_count", count}, {"now_ms", work.now()}}));
        return {};
    }
    TANDEM_TRY(const auto id, work.newId<FailureId>());
    TANDEM_CHECK(
        work.execute(u"office.users:insert_failure"_s, {{"id", id},
                                                        {"name_hash", hashOfName(name)},
                                                        {"workstation", attempt.workstation},
                                                        {"now_ms", work.now()}}));
    return {};
}

/// Keeps the outcome, unless others used up the attempts while the password was checked.
Result<> settleAttempt(Office& office, const SignIn& attempt, const QString& name, bool isRight)
{
    return office.change(actions::signIn, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const Failures failures, failuresOf(work, attempt, name));
        TANDEM_CHECK(checkWait(failures, work.now()));
        if (!isRight)
            return countFailure(work, attempt, name, failures);
        if (failures.id.isSet())
            TANDEM_CHECK(work.execute(u"office.users:forget_failures"_s, {{"id", failures.id}}));
        return renewLogins(work); // covers may have begun or ended since
    });
}

static constexpr View lookUp{"office.sign_in", Permission::UsersManage, ""};

} // namespace

std::int64_t waitAfter(std::int64_t failures)
{
    if (failures >= failuresMax)
        return lockoutMs;
    return failures < 3 ? 0 : 1'000LL << (failures - 3);
}

Result<Session> signIn(const Door& door, const SignIn& attempt)
{
    // What cannot be a name is refused as any other that nobody has.
    const auto fit = fitUserName(attempt.name);
    const QString name = fit ? *fit : attempt.name.left(64);
    Office unknown(door.database, door.clock, door.random, doorkeeper({}));
    TANDEM_TRY(const Known known, unknown.read(lookUp, [&](Reader& books) -> Result<Known> {
        TANDEM_TRY(const Failures failures, failuresOf(books, attempt, name));
        TANDEM_CHECK(checkWait(failures, books.now()));
        return knownUser(books, name);
    }));
    const bool isRight = isPasswordRight(known.passwordHash, attempt.password);
    Office office(door.database, door.clock, door.random, doorkeeper(known.user));
    TANDEM_CHECK(settleAttempt(office, attempt, name, isRight));
    if (!isRight)
        return fail(errors::signInRefused);
    return office.read(lookUp, [&](Reader& books) -> Result<Session> {
        Session session{.user = known.user, .userName = name, .permissions = {}};
        TANDEM_TRY(session.permissions, permissionsOf(books, known.user));
        TANDEM_CHECK(addCover(books, session));
        return session;
    });
}

Result<> changePassword(const Door& door, const SignIn& attempt, const QString& newPassword)
{
    TANDEM_TRY(const Session session, signIn(door, attempt));
    TANDEM_CHECK(checkPassword(newPassword, session.userName));
    const QString hash = hashPassword(newPassword);
    Office office(door.database, door.clock, door.random, doorkeeper(session.user));
    return office.change(actions::changePassword, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const User user, userNamed(work, session.userName));
        TANDEM_CHECK(
            work.save(u"office.users:set_password"_s,
                      {{"id", user.id}, {"version", user.version}, {"password_hash", hash}}));
        return setLogin(work, user.name, newPassword);
    });
}

} // namespace tandem
