#include "backoffice/inventory/stock_pool.h"

#include "base/check.h"

#include <algorithm>

namespace tandem::inventory {

namespace {

constexpr auto halfAway = Rounding::HalfAwayFromZero;

bool isConsistent(const StockPool& pool)
{
    return !pool.value.isNegative()
           && (pool.quantity > Quantity::ofWhole(0) || pool.value.isZero());
}

StockOut takenOut(const StockPool& pool, Quantity quantity, const Money& cost)
{
    const StockOut out{.after = {pool.quantity - quantity, pool.value - cost}, .cost = cost};
    require(isConsistent(out.after), "stock is worth something only while there is some");
    return out;
}

} // namespace

StockIn received(const StockPool& pool, Quantity quantity, const Money& value)
{
    require(quantity > Quantity::ofWhole(0), "goods that come in are more than none");
    require(!value.isNegative(), "goods that come in are worth nothing or more");
    const Quantity gap = std::max(Quantity::ofWhole(0), -pool.quantity);
    const Quantity filled = std::min(gap, quantity);
    const Money intoCost = value.timesRatio(filled.millionths(), quantity.millionths(), halfAway);
    const Money intoStock = value - intoCost;
    const StockIn in{.after = {pool.quantity + quantity, pool.value + intoStock},
                     .intoStock = intoStock,
                     .intoCost = intoCost};
    require(isConsistent(in.after), "stock is worth something only while there is some");
    return in;
}

StockOut issued(const StockPool& pool, Quantity quantity)
{
    require(quantity > Quantity::ofWhole(0), "goods that leave are more than none");
    if (quantity >= pool.quantity)
        return takenOut(pool, quantity, pool.value);
    return takenOut(
        pool, quantity,
        pool.value.timesRatio(quantity.millionths(), pool.quantity.millionths(), halfAway));
}

StockOut issuedAt(const StockPool& pool, Quantity quantity, const Money& value)
{
    require(quantity > Quantity::ofWhole(0), "goods that leave are more than none");
    require(!value.isNegative(), "goods that leave are worth nothing or more");
    if (quantity >= pool.quantity)
        return takenOut(pool, quantity, pool.value);
    return takenOut(pool, quantity, std::min(value, pool.value));
}

} // namespace tandem::inventory
