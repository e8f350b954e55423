#pragma once

#include "office/office.h"

namespace tandem {

/// A role of this company, built in or its own.
struct Role {
    QString name;
    Permissions permissions;
};

/// All roles, by name.
Result<std::vector<Role>> rolesWithRights(Reader& books);

/// Gives a role these rights and no others; one that is not there yet is made. Users who have it
/// get them with their next sign-in.
/// Errors: permissionDenied, roleNameMissing, roleFixed (the administrator's: it keeps every
/// right, so that somebody may always manage users).
Result<> saveRole(Office& office, const Role& role);

/// Takes a role away that nobody has.
/// Errors: permissionDenied, roleUnknown, roleFixed, roleInUse.
Result<> removeRole(Office& office, const QString& name);

} // namespace tandem
