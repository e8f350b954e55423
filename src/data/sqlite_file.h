#pragma once

#include "base/result.h"
#include "data/sqlite_driver.h"

namespace tandem {

/// What marks a company file: "TANd", at byte 68 of the file.
inline constexpr std::uint32_t companyFileId = 0x54414E64;

/// Looks at a company file from outside, without SQLite, before it is opened.
///
/// Errors: fileNotFound, fileExists, cannotCreate, networkFile, foreignFile, newerFile, readOnly,
/// storageFailed.
Result<> examineFile(const QString& file, SqliteAccess access);

} // namespace tandem
