#pragma once

#include "backoffice/settlements/open_item.h"
#include "office/unit_of_work.h"

#include <functional>

namespace tandem::settlements {

/// An open item that is not what its allocations make of it.
struct OpenItemFlaw {
    OpenItemId item;
    QString number;
    QString column; ///< The first one at fault.
    QString stored;
    QString expected;
};

/// Adds up all allocations again and compares: what is open, its base, the discount taken, the day
/// of closing. Streams, in bounded memory; `sink` is called for each flaw, in the order of items.
Result<> verifyOpenItems(Reader& books, const std::function<void(const OpenItemFlaw&)>& sink);

} // namespace tandem::settlements
