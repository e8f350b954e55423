#pragma once

#include "office/list.h"

/// The lists of schedules, deferrals, fixed assets and loans; as lists.h.
namespace tandem::reports {

ListSpec scheduleList();
ListSpec deferralList();
ListSpec assetList();
ListSpec loanList();

} // namespace tandem::reports
