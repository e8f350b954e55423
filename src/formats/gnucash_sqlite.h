#pragma once

#include "base/result.h"
#include "formats/gnucash_builder.h"

#include <QByteArrayView>

namespace tandem::formats::gnucash {

/// Whether the bytes begin as an SQLite file does.
bool isSqlite(QByteArrayView bytes);

/// Reads the tables of an SQLite book into `builder`.
///
/// The bytes are copied and opened in memory, read-only: no file is touched, no journal is played
/// back, no trigger, view, virtual table or extension runs.
/// Errors: gnucashNotABook, gnucashDamaged, gnucashInUse, gnucashUnsafe, those of the builder.
Result<> readSqlite(QByteArrayView bytes, BookBuilder& builder);

} // namespace tandem::formats::gnucash
