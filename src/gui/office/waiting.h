#pragma once

#include "gui/kit/locality.h"
#include "gui/office/approvals_page.h"

namespace tandem::gui {

/// Which kinds a user may be told of.
enum class WaitingOf { Approvals, ApprovalsAndLeave };

/// What waits for a decision, the oldest first.
Result<std::vector<Waiting>> whatWaits(Reader& books, WaitingOf of, const Locality& locality);

/// How many of them there are for who reads.
Result<std::int64_t> waitingCount(Reader& books);

} // namespace tandem::gui
