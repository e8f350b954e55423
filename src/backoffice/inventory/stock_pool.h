#pragma once

#include "base/quantity.h"

namespace tandem::inventory {

/// What lies in one warehouse of one item, valued at its moving average.
///
/// Where there is nothing, or less than nothing, the value is zero; it is never negative. Goods
/// that leave before they came have no known cost: what comes in later to fill the gap is a cost
/// at once. Source: docs/money.md, "Stock"; exactness.md, I3 and I4.
struct StockPool {
    Quantity quantity;
    Money value;
};

/// What goods that come in do to a pool: intoStock + intoCost is what they are worth.
struct StockIn {
    StockPool after;
    Money intoStock;
    Money intoCost; ///< The part that fills a gap left by goods that went before.
};

/// What goods that leave do to a pool.
struct StockOut {
    StockPool after;
    Money cost; ///< What they take with them.
};

/// Brings in `quantity`, which is positive, worth `value`, which is not negative.
StockIn received(const StockPool& pool, Quantity quantity, const Money& value);

/// Takes out `quantity`, which is positive, at the average: value x quantity / quantity there,
/// rounded half away from zero; everything that is left with the last piece.
StockOut issued(const StockPool& pool, Quantity quantity);

/// Takes out `quantity` at `value`, as when goods go back to their supplier at what they cost.
/// Never takes more than the pool is worth, and all of it with the last piece.
StockOut issuedAt(const StockPool& pool, Quantity quantity, const Money& value);

} // namespace tandem::inventory
