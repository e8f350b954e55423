#pragma once

#include "base/id.h"
#include "base/money.h"
#include "office/unit_of_work.h"

namespace tandem::reports {

/// A party whose control account and open items differ; the books are damaged, or something was
/// posted to the control account without an item.
struct ControlDifference {
    QString control; ///< "receivable" or "payable".
    PartyId party;   ///< Unset for lines that name none.
    Money ledger;    ///< Debit positive, in the company's currency.
    Money items;     ///< The same, from the open items.
};

/// Compares the control accounts with the open items, party by party: nothing where all is well.
Result<std::vector<ControlDifference>> verifyControlAccounts(Reader& books);

} // namespace tandem::reports
