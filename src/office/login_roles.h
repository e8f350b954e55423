#pragma once

#include "office/unit_of_work.h"

namespace tandem {

/// Gives a user a login role with this password, or their login role this password; nothing where
/// the books lie in a file. Errors: loginsImpossible, and those of the database.
Result<> setLogin(UnitOfWork& work, const QString& userName, const QString& password);

/// Makes the grants of all logins follow what users, roles and covers say now. To be called after
/// any change of those, in its transaction; nothing where the books lie in a file.
Result<> renewLogins(UnitOfWork& work);

} // namespace tandem
