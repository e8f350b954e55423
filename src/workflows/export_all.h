#pragma once

#include "data/database.h"
#include "office/unit_of_work.h"

#include <functional>

namespace tandem::workflows {

/// Takes the next piece of a file. Files come one after the other; a new name ends the one before.
using FileSink = std::function<Result<>(const QString& file, const QByteArray& bytes)>;

/// Writes everything there is: each table as "<table>.csv" (RFC 4180, by id, NULL as an empty
/// cell, bytes in hex), by name, and at last the ledger as "journal.ledger". In bounded memory, and
/// the same books give the same bytes.
///
/// Stays in the books: hashes of passwords, and the images in the audit trail, which hold them,
/// too. `books` is a look at `database`, so that all files show the same moment.
/// Errors: those of exportJournal, and those of the sink.
Result<> exportAll(Database& database, Reader& books, const FileSink& sink);

} // namespace tandem::workflows
