#pragma once

#include "backoffice/inventory/item.h"
#include "office/unit_of_work.h"

#include <vector>

namespace tandem::inventory {

/// Errors: itemNotFound.
Result<Item> item(Reader& books, ItemId id);
Result<Item> item(Reader& books, const QString& code);
/// The item with a code, or nothing.
Result<std::optional<Item>> itemByCode(Reader& books, const QString& code);

/// An item as a draft that changes nothing.
Result<ItemDraft> draftOf(Reader& books, const Item& item);

/// Items by code, after `afterCode` (empty: from the first).
Result<std::vector<Item>> items(Reader& books, const QString& afterCode, int rowsMax);

/// What one unit costs a customer: the price of the highest quantity step reached, of the latest
/// day that has come; the customer's own before everybody's; else the item's sales price.
Result<UnitPrice> salesPrice(Reader& books, const Item& item, PartyId customer, Quantity quantity,
                             QDate on);

/// Errors: warehouseNotFound.
Result<Warehouse> warehouse(Reader& books, const QString& code);
Result<Warehouse> warehouse(Reader& books, WarehouseId id);
Result<std::vector<Warehouse>> warehouses(Reader& books);

} // namespace tandem::inventory
