#pragma once

#include "data/database.h"

namespace tandem {

/// Makes the database that `config.location` names on its server, empty and in UTF-8, by way of the
/// server's own maintenance database; it belongs to who connects. Waits for the network.
/// Errors: databaseUnavailable, loginRefused, insecureServer, databaseNotMade (with the command for
/// who may make it).
Result<> createServerDatabase(const DatabaseConfig& config);

} // namespace tandem
