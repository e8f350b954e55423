#pragma once

#include "office/office.h"

namespace tandem {

/// Somebody asks to be let in.
struct SignIn {
    QString name;
    QString password;
    QString workstation; ///< The machine's name: failures are counted for each.
};

/// What a sign-in needs before there is an Office with a session.
struct Door {
    Database& database;
    const Clock& clock;
    Random& random;
};

/// Failures after which a name waits at a workstation, and for how long.
inline constexpr int failuresMax = 10;
inline constexpr std::int64_t lockoutMs = std::int64_t{15} * 60 * 1000;

/// Lets a user in: with the rights of the roles, and of a cover that is or comes into force.
///
/// Unknown names, wrong passwords and users who may no longer work here get the same answer after
/// the same time. From the third failure on, each doubles the wait, beginning with a second; after
/// ten it is fifteen minutes. Errors: signInRefused, signInTooSoon, and those of the database.
Result<Session> signIn(const Door& door, const SignIn& attempt);

/// Changes one's own password, knowing the old one.
/// Errors: those of signIn and of checkPassword.
Result<> changePassword(const Door& door, const SignIn& attempt, const QString& newPassword);

/// How long to wait after `failures` of them, in milliseconds.
std::int64_t waitAfter(std::int64_t failures);

} // namespace tandem
