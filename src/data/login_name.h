#pragma once

#include "base/result.h"

#include <QString>

namespace tandem {

/// The name of the login role of a user of the books at `url`: "tandem~alder~anna" for anna of the
/// database alder. Roles belong to the whole server, so the name tells companies apart; it is the
/// same as of login_name() in the books. Error: databaseUnavailable (`url` names no database).
Result<QString> loginName(const QString& url, const QString& userName);

/// What an address itself says of a keyword of libpq ("host", "user"); empty if nothing.
QString addressPart(const QString& url, const char* keyword);

/// The database that an address names; empty if it names none.
QString databaseNamed(const QString& url);

/// Whether an address says who connects: "postgresql://owner@host/alder", or "...?user=owner".
bool namesUser(const QString& url);

} // namespace tandem
