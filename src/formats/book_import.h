#pragma once

#include "base/result.h"
#include "formats/book.h"

#include <functional>

namespace tandem::formats {

/// What to do with what another program may keep in its books, and Tandem may not, such as
/// automated, virtual, priced and unbalanced entries (docs/import-journal.md, import-gnucash.md).
enum class OnUnsupported {
    Refuse,            ///< The first one refuses the whole book.
    LeaveOutAndReport, ///< The entries are left out whole, each with its place and reason.
};

/// An entry or directive that was left out, and why; the error's %1 says where it stands.
struct LeftOut {
    qint64 line = 0; ///< From 1; 0 in files that have no lines.
    Error why;
};

/// Takes one entry. `book` holds the accounts and commodities known so far, and no entries;
/// both are the reader's and change after the call. An error ends the reading.
using EntrySink = std::function<Result<>(const ForeignBook& book, const ForeignEntry& entry)>;

} // namespace tandem::formats
