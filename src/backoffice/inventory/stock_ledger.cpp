#include "backoffice/inventory/stock_ledger.h"

#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/item_queries.h"
#include "office/company.h"

namespace tandem::inventory {

using namespace Qt::StringLiterals;

namespace {

using StockBalanceId = Id<struct StockBalanceTag>;

struct Balance {
    StockBalanceId id{}; ///< Unset: nothing was ever there.
    StockPool pool;
};

Result<Balance> balanceOf(Reader& books, ItemId item, WarehouseId warehouse)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto found,
               books.first<Balance>(
                   u"inventory.stock:balance"_s, {{"item_id", item}, {"warehouse_id", warehouse}},
                   [&](const Row& row) {
                       const auto id = row.id<StockBalanceId>("id");
                       const auto quantity = Quantity::ofMillionths(row.integer("quantity_micro"));
                       return Balance{.id = id,
                                      .pool = {quantity, row.money("value_minor", owner.currency)}};
                   }));
    return found.value_or(Balance{.pool = {Quantity::ofWhole(0), Money::zero(owner.currency)}});
}

/// Writes the move and the balance after it.
Result<> record(UnitOfWork& work, const StockMove& move, const Balance& before,
                const StockPool& after)
{
    const Quantity quantity = after.quantity - before.pool.quantity;
    const Money value = after.value - before.pool.value;
    TANDEM_TRY(const auto id, work.newId<Id<struct StockMoveTag>>());
    TANDEM_CHECK(
        work.send(u"inventory.stock:insert_move"_s, {{"id", id},
                                                     {"item_id", move.item},
                                                     {"warehouse_id", move.warehouse},
                                                     {"quantity_micro", quantity.millionths()},
                                                     {"value_minor", value},
                                                     {"source", move.source},
                                                     {"source_id", move.sourceId},
                                                     {"moved_on", move.movedOn}}));
    if (before.id.isSet())
        return work.send(u"inventory.stock:set_balance"_s,
                         {{"id", before.id},
                          {"quantity_micro", after.quantity.millionths()},
                          {"value_minor", after.value}});
    return work.send(u"inventory.stock:insert_balance"_s,
                     {{"id", id}, // as 0006_inventory.sql says: by which verify knows it
                      {"item_id", move.item},
                      {"warehouse_id", move.warehouse},
                      {"quantity_micro", after.quantity.millionths()},
                      {"value_minor", after.value}});
}

Result<> checkEnough(Reader& books, const StockMove& move, const StockPool& pool)
{
    if (move.quantity <= pool.quantity)
        return {};
    TANDEM_TRY(const Warehouse from, warehouse(books, move.warehouse));
    if (from.allowsNegativeStock)
        return {};
    TANDEM_TRY(const Item wanted, item(books, move.item));
    return fail(errors::notEnoughStock,
                {wanted.code, move.quantity.toDecimal().trimmed().toString(),
                 pool.quantity.toDecimal().trimmed().toString()})
        .at(u"quantity"_s);
}

} // namespace

Result<StockIn> bringIn(UnitOfWork& work, const StockMove& move, const Money& value)
{
    TANDEM_TRY(const Balance before, balanceOf(work, move.item, move.warehouse));
    const StockIn in = received(before.pool, move.quantity, value);
    TANDEM_CHECK(record(work, move, before, in.after));
    return in;
}

Result<Money> takeOut(UnitOfWork& work, const StockMove& move)
{
    TANDEM_TRY(const Balance before, balanceOf(work, move.item, move.warehouse));
    TANDEM_CHECK(checkEnough(work, move, before.pool));
    const StockOut out = issued(before.pool, move.quantity);
    TANDEM_CHECK(record(work, move, before, out.after));
    return out.cost;
}

Result<Money> takeOutAt(UnitOfWork& work, const StockMove& move, const Money& value)
{
    TANDEM_TRY(const Balance before, balanceOf(work, move.item, move.warehouse));
    TANDEM_CHECK(checkEnough(work, move, before.pool));
    const StockOut out = issuedAt(before.pool, move.quantity, value);
    TANDEM_CHECK(record(work, move, before, out.after));
    return out.cost;
}

Result<StockPool> stockPool(Reader& books, ItemId item, WarehouseId warehouse)
{
    TANDEM_TRY(const Balance balance, balanceOf(books, item, warehouse));
    return balance.pool;
}

} // namespace tandem::inventory
