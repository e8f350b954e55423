#pragma once

#include "office/finding.h"

namespace tandem {

/// Proves the office's own tables that are not audited: pen, schema_migration, anchor,
/// attachment_content, search_entry.
std::span<const Prover> officeProvers();

/// The next key as the newest link of the trail states it; nothing if there is none yet.
Result<std::optional<std::int64_t>> newestNextKey(Reader& books);

/// Compares the pen with the newest link of the trail.
Result<> provePen(Reader& books, const Findings& found);

} // namespace tandem
