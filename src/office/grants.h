#pragma once

#include "office/permission.h"

#include <QStringList>

namespace tandem {

/// What somebody may do to tables of the books on PostgreSQL.
enum class Deed { Select, Insert, Update, Delete, Execute };

/// Lets the holders of a right, or everybody who works here, do something to objects of the books.
struct Grant {
    std::optional<Permission> permission; ///< Unset: everybody.
    Deed deed;
    /// Between blanks: tables, each "entry" or with columns "entry(id,hash)", or functions. "*"
    /// stands for all tables.
    const char* objects;
};

/// The one list of what each right may do to tables; docs/permissions.md, "Logins".
std::span<const Grant> grants();

/// A grant as PostgreSQL takes it: GRANT `deed` ON `objects` TO the role of `right`.
struct GrantStatement {
    QString right; ///< The name of the permission, or "everybody".
    QString deed;  ///< "SELECT (id, hash)"
    QString objects;
};

/// All grants as statements, in a fixed order.
std::vector<GrantStatement> grantStatements();

} // namespace tandem
