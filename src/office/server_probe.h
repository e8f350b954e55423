#pragma once

#include "data/database.h"

namespace tandem {

/// What is found at the address of a server.
enum class ServerFound {
    Unreachable,  ///< Nobody answers there.
    LoginRefused, ///< The user is unknown, or the password is wrong or missing.
    NoDatabase,   ///< The server has none of that name.
    Empty,        ///< A company can be made there.
    OtherTables,  ///< Those of another program.
    OlderBooks, ///< Of an earlier Tandem; they are brought up to date when their owner opens them.
    Books,
    NewerBooks, ///< Of a newer Tandem, which is needed to open them.
};

/// Looks what is there, and changes nothing. Waits for the network. Errors: insecureServer, and
/// what a server that answered refuses.
Result<ServerFound> probeServer(const QString& address, const QString& password);

/// Makes the database of that address on its server, for a new company. Waits for the network.
/// Errors: those of createServerDatabase.
Result<> makeDatabase(const QString& address, const QString& password);

} // namespace tandem
