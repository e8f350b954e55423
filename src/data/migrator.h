#pragma once

#include "base/result.h"
#include "data/database.h"

#include <vector>

namespace tandem {

/// One numbered file of resources/migrations.
struct Migration {
    int version = 0;
    QString name;     ///< "0003_ledger.sql"
    QString source;   ///< With type words, before a dialect expands them.
    QString checksum; ///< SHA-256 of the file, in hex.
};

/// All migrations, by number.
const std::vector<Migration>& migrations();

/// The number of the newest migration that this program knows.
int newestSchemaVersion();

/// Brings the schema up to date: each missing migration in a transaction of its own, after a
/// verified backup of books that hold anything.
///
/// Errors: foreignFile, newerFile, olderFile (opened for reading only), ownerMustMigrate,
/// migrationChanged, backupImpossible, and what the database refuses; the migration that failed is
/// rolled back, those before it stay.
Result<> migrate(Database& database);

/// SHA-256 over the definitions of all tables, indexes and triggers, in hex. Two databases of one
/// dialect and one schema version have the same, and it changes with any of them.
Result<QString> schemaFingerprint(Database& database);

/// The fingerprint these books must have: that of a schema made anew by the same migrations.
/// Empty where this user may not make a schema to compare with.
Result<QString> expectedFingerprint(Database& database);

} // namespace tandem
