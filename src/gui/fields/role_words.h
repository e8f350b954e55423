#pragma once

#include "backoffice/ledger/account_role.h"

namespace tandem::gui {

/// What a role is called, in the language of the window: "Goods received, not billed".
QString titleOf(ledger::AccountRole role);

} // namespace tandem::gui
