#pragma once

#include "office/office.h"

namespace tandem {

/// Somebody who works here.
struct User {
    UserId id;
    QString name;     ///< What is typed to sign in, in small letters.
    QString fullName; ///< What others see.
    bool isActive = true;
    QStringList roles; ///< By name.
    std::int64_t version = 0;
};

/// What is asked for when a user is added.
struct UserDraft {
    QString name;
    QString fullName;
    QString password;
    QStringList roles;
};

/// Adds a user. Errors: permissionDenied, userNameUnfit, userExists, roleUnknown,
/// passwordTooShort, passwordTooLong, passwordCommon, loginsImpossible.
Result<UserId> addUser(Office& office, const UserDraft& draft);

/// Gives a user these roles and no others.
/// Errors: permissionDenied, userUnknown, roleUnknown, lastAdministrator.
Result<> setRoles(Office& office, const QString& name, const QStringList& roles);

/// Whether a user may sign in.
enum class Activity { Active, Inactive };

/// Lets a user in again, or no more. Errors: permissionDenied, userUnknown, lastAdministrator.
Result<> setActivity(Office& office, const QString& name, Activity activity);

/// Sets the password of another user. One's own is changed by changePassword in sign_in.h.
/// Errors: permissionDenied, userUnknown, and those of checkPassword.
Result<> setPassword(Office& office, const QString& name, const QString& password);

/// All users, by name; of one page after `afterName`.
Result<std::vector<User>> users(Reader& books, const QString& afterName, int rowsMax);

/// The user with a name, however it is written. Error: userUnknown.
Result<User> userNamed(Reader& books, const QString& name);

/// A user name as it is stored: trimmed, in small letters. Error: userNameUnfit.
Result<QString> fitUserName(const QString& name);

/// The first user of a new company, who may do everything. Errors: as addUser.
Result<UserId> insertFirstUser(UnitOfWork& work, const UserDraft& draft,
                               const QString& passwordHash);

} // namespace tandem
