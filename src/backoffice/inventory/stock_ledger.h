#pragma once

#include "backoffice/inventory/stock_pool.h"
#include "base/id.h"
#include "office/unit_of_work.h"

namespace tandem::inventory {

/// What moves, where, when, and because of which document.
struct StockMove {
    ItemId item;
    WarehouseId warehouse;
    Quantity quantity; ///< Positive, whichever way it goes.
    QString source;    ///< The table of the document: "delivery".
    std::int64_t sourceId;
    QDate movedOn;
};

/// Brings goods in: into the pool, and the move into the book of moves.
Result<StockIn> bringIn(UnitOfWork& work, const StockMove& move, const Money& value);

/// Takes goods out at their average and returns what they cost. Error: notEnoughStock, unless the
/// warehouse may go below zero.
Result<Money> takeOut(UnitOfWork& work, const StockMove& move);

/// Takes goods out at what they had cost, to go back to their supplier. Returns what the pool
/// gave. Error: notEnoughStock.
Result<Money> takeOutAt(UnitOfWork& work, const StockMove& move, const Money& value);

/// What lies there now.
Result<StockPool> stockPool(Reader& books, ItemId item, WarehouseId warehouse);

} // namespace tandem::inventory
