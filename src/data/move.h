#pragma once

#include "base/progress.h"
#include "data/database.h"

namespace tandem {

/// The rows of one table in two sets of books, counted and hashed alike.
struct TableMoved {
    QString table;
    std::int64_t rowCount;
    QString contentHash; ///< SHA-256 over the images of all rows by key, in hex.
};

/// Copies all books into `target`, of either database, whose schema is the same and which holds no
/// company yet. Keys, audit trail and chains come along as they are.
///
/// Afterwards every table of both is counted and hashed again, row by row; a difference undoes it
/// all. `progress` is told the tables that are copied, and again those that are compared, of twice
/// all tables. Errors: targetNotEmpty, moveDiffers, what the databases say, and those of
/// `progress`.
Result<std::vector<TableMoved>> moveBooks(Database& from, Database& target,
                                          const Progress& progress = {});

/// The count and content hash of a table as it is now.
Result<TableMoved> tableContent(Database& database, const QString& table);

} // namespace tandem
