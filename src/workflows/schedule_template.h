#pragma once

#include "backoffice/schedules/schedule.h"
#include "office/unit_of_work.h"

namespace tandem::workflows {

/// A schedule that repeats what an entry booked: of an invoice the invoice of its order, of a bill
/// for expenses the bill, of anything else the entry line by line, in its currency. It begins a
/// month after the entry, on the same day of each month; all of it can be changed before it is
/// saved. Errors: ledger::errors::entryNotFound, schedules::errors::notRepeatable,
/// foreignNotRepeatable.
Result<schedules::ScheduleDraft> scheduleLike(Reader& books, EntryId id);

} // namespace tandem::workflows
