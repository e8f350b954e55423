#pragma once

#include "base/result.h"
#include "data/database.h"

namespace tandem {

/// A row as JSON text: its columns by name in the order of the alphabet, numbers bare, texts and
/// days quoted, bytes in hex with "\x" before, nothing as null. The same row gives the same text
/// on both databases.
QByteArray imageOf(const Row& row);

/// The image of a stored row, or an empty one if there is no such row. `table` is a table's name.
Result<QByteArray> rowImage(Database& database, const QString& table, std::int64_t id);

/// The image's hash under its salt. Source: docs/data.md, "Proof".
QByteArray imageHash(const QByteArray& salt, const QByteArray& image);

} // namespace tandem
