#pragma once

#include "backoffice/inventory/item.h"
#include "office/unit_of_work.h"

namespace tandem::inventory {

using StockTransferId = Id<struct StockTransferTag>;

/// So much of an item that goes to another warehouse.
struct StockTransferLine {
    ItemId item;
    Quantity quantity;
};

struct StockTransferDraft {
    WarehouseId from;
    WarehouseId to;
    QDate movedOn{}; ///< Invalid: today.
    QString note{};
    std::vector<StockTransferLine> lines{};
};

/// Goods changed their place. Nothing was gained or lost, so the ledger does not hear of it.
struct StockTransferred {
    StockTransferId transfer;
    QString number; ///< "TR-2025-00017"
    QDate movedOn;
    Money value; ///< What the goods took along: their average where they were.
};

/// Takes goods out of a warehouse at their average and brings them into another one at the same
/// value. Never takes more than is there, whatever the warehouse allows.
///
/// Errors: transferIsEmpty, warehouseNotFound, sameWarehouse, itemNotFound, notAStockItem,
/// quantityNotPositive, notEnoughStock, fillsAGap.
Result<StockTransferred> transferStock(UnitOfWork& work, const StockTransferDraft& draft);

} // namespace tandem::inventory
