#pragma once

#include "office/unit_of_work.h"

namespace tandem {

/// The names of the other users who have these books open now, by name; nothing where it cannot be
/// known: of a file, and of a server that is not entered by logins of one's own.
Result<std::optional<QStringList>> othersOnline(Reader& books);

} // namespace tandem
