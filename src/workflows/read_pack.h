#pragma once

#include "base/result.h"
#include "formats/book.h"

#include <QByteArray>

namespace tandem::workflows {

/// Reads the ledger of an open pack in one zip file, which is first proven whole: commodities,
/// accounts, cost centres and the like, parties with their addresses, every entry with its words,
/// and what is open. docs/guide/leaving.md, "The open pack".
/// Errors: packFileWrong, packDamaged, zipDamaged, zipUnsafe.
Result<formats::ForeignBook> readPack(const QByteArray& zip);

} // namespace tandem::workflows
