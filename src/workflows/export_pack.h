#pragma once

#include "workflows/export_all.h"

namespace tandem::workflows {

/// Writes everything there is as an open pack: tables/<table>.csv, what each table and column is
/// (tables.csv, columns.csv), the trial balance, the ledger as a journal, attached files under
/// their hash, README.txt, and checksums.sha256 last. docs/guide/leaving.md, "The open pack".
///
/// The same books give the same bytes; memory holds a portion of a table and one attached file.
/// Hashes of passwords, and the images in the audit trail that hold them, stay in the books.
/// Errors: those of exportJournal, and those of the sink.
Result<> exportPack(Database& database, Reader& books, const FileSink& sink);

/// What a pack was found to be.
struct PackVerified {
    int files = 0;
    int tables = 0;
    std::int64_t rows = 0;
    int attachments = 0;
};

/// Reads a pack in a folder, or in one zip file, back: every file has its checksum, every row of
/// every table reads and writes to the same bytes and is counted, every attached file is there, and
/// the lines of the ledger come to the trial balance.
/// Errors: packFileWrong, packDamaged, those of unpackPack.
Result<PackVerified> verifyPack(const QString& path);

} // namespace tandem::workflows
