#pragma once

#include "gui/kit/locality.h"
#include "gui/office/approvals_page.h"

namespace tandem::gui {

/// Which kinds a user may be told of.
enum class WaitingOf { Approvals, ApprovalsAndLeave };

/// What waits for a decision, of who reads or of others, the oldest first.
Result<std::vector<Waiting>> whatWaits(Reader& books, WaitingOf of, const Locality& locality);

/// How many of them who reads can approve.
Result<std::int64_t> waitingCount(Reader& books);

} // namespace tandem::gui
