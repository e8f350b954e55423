#pragma once

#include "backoffice/inventory/item.h"
#include "office/unit_of_work.h"

namespace tandem::inventory {

/// Makes an item. Errors: itemCodeMissing, itemNameMissing, itemUnitMissing, priceNegative,
/// priceCurrencyWrong, itemCodeTaken, tax::errors::codeNotFound, tax::errors::directionWrong.
Result<ItemId> createItem(UnitOfWork& work, const ItemDraft& draft);

/// Changes an item; `seen` is the version that the user was looking at.
/// Errors: those of createItem, itemNotFound, changedMeanwhile, itemKindFixed.
Result<> changeItem(UnitOfWork& work, ItemId id, std::int64_t seen, const ItemDraft& draft);

/// Sets a price from a quantity and a day on, in place of one with the same step.
/// Errors: itemNotFound, priceDateMissing, priceNegative, priceCurrencyWrong, quantityNegative.
Result<> setPrice(UnitOfWork& work, const PriceDraft& draft);

/// Errors: warehouseCodeMissing, warehouseCodeTaken.
Result<WarehouseId> createWarehouse(UnitOfWork& work, const WarehouseDraft& draft);

/// The first warehouse; made as "MAIN" if there is none yet.
Result<WarehouseId> mainWarehouse(UnitOfWork& work);

} // namespace tandem::inventory
