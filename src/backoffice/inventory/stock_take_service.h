#pragma once

#include "backoffice/inventory/facts.h"
#include "office/unit_of_work.h"

namespace tandem::inventory {

/// What lies somewhere of an item, as it was counted.
struct StockTakeLine {
    ItemId item;
    Quantity quantity;
    /// What one unit cost. Needed for opening stock; in a count it is for what was found where
    /// there was nothing to take a value from.
    std::optional<UnitPrice> unitCost{};
};

struct StockTakeDraft {
    QDate takenOn{};         ///< Invalid: today.
    WarehouseId warehouse{}; ///< Unset: the main one.
    std::vector<StockTakeLine> lines{};
};

/// Puts what was there when the books began into the warehouse; of each item once.
///
/// Each line is worth quantity x unit cost, rounded half away from zero.
/// Errors: takeIsEmpty, warehouseNotFound, itemNotFound, notAStockItem, quantityNotPositive,
/// valueUnknown, valueNegative, itemHasMoved.
Result<OpeningStockTaken> takeOpeningStock(UnitOfWork& work, const StockTakeDraft& draft);

/// Sets the stock to what was counted. What is missing leaves at its average; what is found comes
/// in at the average of what is there, or at the line's cost.
/// Errors: takeIsEmpty, warehouseNotFound, itemNotFound, notAStockItem, quantityNegative,
/// valueUnknown, valueNegative.
Result<StockCounted> countStock(UnitOfWork& work, const StockTakeDraft& draft);

} // namespace tandem::inventory
