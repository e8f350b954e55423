#pragma once

#include "backoffice/settlements/facts.h"
#include "backoffice/tax/tax_movement.h"
#include "office/unit_of_work.h"

namespace tandem::workflows {

/// Whether the books hold the items of a settlement as they were before it, or as it left them.
enum class ItemsSeen { Before, After };

/// What a settlement does to the tax of the documents behind its items.
Result<std::vector<tax::TaxMovement>>
taxOfSettlement(Reader& books, const settlements::ItemsSettled& settled, ItemsSeen seen);

} // namespace tandem::workflows
