#pragma once

#include "backoffice/inventory/facts.h"
#include "office/office.h"

namespace tandem::workflows {

/// A supplier's bill comes: the ledger books it, and we owe it.
/// Errors: those of inventory::receiveBill, settlements::openItem and ledger::post.
Result<Receipt> receiveBill(Office& office, const Request& request,
                            const inventory::BillDraft& draft);

/// The same inside a change that does more, such as an import.
Result<inventory::BillReceived> receiveBill(UnitOfWork& work, const inventory::BillDraft& draft);

} // namespace tandem::workflows
