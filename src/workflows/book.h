#pragma once

#include "backoffice/ledger/entry.h"
#include "office/unit_of_work.h"

#include <optional>

namespace tandem::workflows {

/// Posts what a fact means, if it means anything in money. Errors: those of ledger::post.
Result<> book(UnitOfWork& work, const std::optional<ledger::Entry>& entry);

} // namespace tandem::workflows
