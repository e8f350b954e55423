#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "office/unit_of_work.h"

namespace tandem::reports {

/// What a report had seen: "as of entry 1,234, 2026-11-23 14:05".
struct ReportStamp {
    EntryId entry{};    ///< The newest one; unset in empty books.
    Instant at{};       ///< When it was read.
    QString timeZone{}; ///< The company's, in which the moment is shown.
};

Result<ReportStamp> reportStamp(Reader& books);

} // namespace tandem::reports
