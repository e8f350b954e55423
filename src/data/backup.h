#pragma once

#include "base/progress.h"

#include <QString>

#include <cstdint>

namespace tandem {

class Database;

/// A finished copy of the books, and what it was found to be when it was read again.
struct BackupMade {
    QString file;
    std::int64_t sizeBytes;
    QString sha256; ///< Of the file, in hex.
};

/// Copies the books, while they are used, into a new company file.
///
/// The copy is made under another name, opened and checked, and only then gets the name `target`.
/// Books on a server are copied table by table, as move.h does. `progress` is told the pages, or
/// the tables, that are copied; how far the check is cannot be told.
/// Errors: fileExists, cannotCreate, storageFailed, diskFull, damagedFile, and those of `progress`,
/// after which nothing is left of the copy.
Result<BackupMade> backupBooks(Database& database, const QString& target,
                               const Progress& progress = {});

/// Opens a company file read-only and lets the database check every page, index, constraint and
/// reference of it. Errors: those of Database::open, damagedFile, and those of `progress`.
Result<> checkCompanyFile(const QString& file, const Progress& progress = {});

/// Puts a checked copy of `backup` where `target` is. The file that was there stays beside it as
/// `<target>.replaced-1` (or -2, ...), whose name is returned; empty if there was none.
/// Errors: those of checkCompanyFile, databaseBusy (somebody writes to `target`), storageFailed.
Result<QString> restoreBackup(const QString& backup, const QString& target,
                              const Progress& progress = {});

/// A checked backup, named after the schema version to come, made before a newer Tandem changes the
/// books: beside a company file, or of books on a server as a company file of their own schema in
/// DatabaseConfig::backupFolder. Error: backupImpossible.
Result<> backupBeforeMigration(Database& database, int version);

} // namespace tandem
