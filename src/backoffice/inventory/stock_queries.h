#pragma once

#include "base/id.h"
#include "base/quantity.h"
#include "office/finding.h"
#include "office/unit_of_work.h"

#include <vector>

namespace tandem::inventory {

/// What lies in a warehouse of an item.
struct StockOnHand {
    QString itemCode;
    QString itemName;
    QString unit;
    QString warehouse; ///< Its code.
    Quantity quantity;
    Money value;
};

/// All stock, by item and warehouse, after one item in one warehouse (empty: from the first).
Result<std::vector<StockOnHand>> stockOnHand(Reader& books, const QString& afterItem,
                                             const QString& afterWarehouse, int rowsMax);

/// What all stock is worth.
Result<Money> stockValue(Reader& books);

/// Adds up all moves and compares them with the balances kept beside them. Nothing is good news.
Result<std::vector<Finding>> verifyStock(Reader& books);

/// What was received and not billed, from the lines of the purchase orders.
Result<Money> goodsReceivedNotBilled(Reader& books);

} // namespace tandem::inventory
