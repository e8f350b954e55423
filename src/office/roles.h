#pragma once

#include "office/unit_of_work.h"

namespace tandem {

/// A role every company starts with: its name and its rights. docs/permissions.md shows them all.
struct BuiltInRole {
    const char* name;
    std::span<const Permission> permissions;
};

/// Receptionist, sales clerk, accountant, manager, administrator.
std::span<const BuiltInRole> builtInRoles();

/// The role of who makes the company: every right there is.
inline constexpr const char* administratorRole = "administrator";

/// Writes the built-in roles into new books.
Result<> insertBuiltInRoles(UnitOfWork& work);

/// The names of all roles, by name.
Result<QStringList> roleNames(Reader& books);

/// The rights that a user's roles add up to; none for a user who may no longer work here.
Result<Permissions> permissionsOf(Reader& books, UserId user);

/// The matrix of permissions and built-in roles, as docs/permissions.md holds it.
QString permissionMatrix();

} // namespace tandem
