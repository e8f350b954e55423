#pragma once

#include "backoffice/ledger/entry.h"
#include "backoffice/tax/tax_movement.h"
#include "office/unit_of_work.h"

#include <optional>

namespace tandem::workflows {

/// Posts what a fact means, if it means anything in money. Errors: those of ledger::post.
Result<> book(UnitOfWork& work, const std::optional<ledger::Entry>& entry);

/// The same for a document with tax: its movements are recorded with the entry.
Result<> bookTaxed(UnitOfWork& work, const std::optional<ledger::Entry>& entry,
                   std::span<const tax::TaxMovement> movements);

} // namespace tandem::workflows
