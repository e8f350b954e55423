#pragma once

#include "base/result.h"
#include "data/database.h"

#include <map>
#include <vector>

namespace tandem {

/// A row as JSON text: its columns by name in the order of the alphabet, numbers bare, texts and
/// days quoted, bytes in hex with "\x" before, nothing as null. The same row gives the same text
/// on both databases.
QByteArray imageOf(const Row& row);

/// The images of stored rows by their keys; of a row that is not there, none. `table` is a table's
/// name. One question to the database, so at most as many keys as its answer should hold.
Result<std::map<std::int64_t, QByteArray>> rowImages(Database& database, const QString& table,
                                                     const std::vector<std::int64_t>& ids);

/// The image's hash under its salt. Source: docs/data.md, "Proof".
QByteArray imageHash(const QByteArray& salt, const QByteArray& image);

} // namespace tandem
