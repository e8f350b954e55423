#include "backoffice/inventory/stock_take_service.h"

#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/item_service.h"
#include "backoffice/inventory/stock_ledger.h"
#include "office/company.h"
#include "office/numbering.h"

namespace tandem::inventory {

using namespace Qt::StringLiterals;

namespace {

constexpr auto halfAway = Rounding::HalfAwayFromZero;

/// The head of a stock take while its lines are booked.
struct Take {
    StockTakeId id;
    QString number;
    QDate takenOn;
    WarehouseId warehouse;
    Currency currency;
};

Result<Take> begin(UnitOfWork& work, const StockTakeDraft& draft)
{
    if (draft.lines.empty())
        return fail(errors::takeIsEmpty).at(u"lines"_s);
    const QDate takenOn = draft.takenOn.isValid() ? draft.takenOn : work.today();
    TANDEM_TRY(const Company owner, company(work));
    TANDEM_TRY(const auto warehouse, draft.warehouse.isSet() ? Result<WarehouseId>(draft.warehouse)
                                                             : mainWarehouse(work));
    TANDEM_CHECK(inventory::warehouse(work, warehouse));
    TANDEM_TRY(const auto id, work.newId<StockTakeId>());
    TANDEM_TRY(const QString number, nextNumber(work, u"ST"_s, takenOn));
    return Take{id, number, takenOn, warehouse, owner.currency};
}

Result<> finish(UnitOfWork& work, const Take& take, const QString& kind, const Money& value)
{
    TANDEM_CHECK(work.execute(u"inventory.stock:insert_take"_s, {{"id", take.id},
                                                                 {"number", take.number},
                                                                 {"kind", kind},
                                                                 {"taken_on", take.takenOn},
                                                                 {"value_minor", value}}));
    return {};
}

Result<Item> stockItem(Reader& books, ItemId id)
{
    TANDEM_TRY(auto found, item(books, id));
    if (found.kind != ItemKind::Stock)
        return fail(errors::notAStockItem, {found.code}).at(u"item"_s);
    return found;
}

StockMove moveOf(const Take& take, ItemId item, Quantity quantity)
{
    return {.item = item,
            .warehouse = take.warehouse,
            .quantity = quantity,
            .source = u"stock_take"_s,
            .sourceId = take.id.value(),
            .movedOn = take.takenOn};
}

/// What `quantity` at the line's unit cost is worth. Errors: valueUnknown, valueNegative.
Result<Money> statedValue(const StockTakeLine& line, const Item& item, Quantity quantity)
{
    if (!line.unitCost)
        return fail(errors::valueUnknown, {item.code}).at(u"unitCost"_s);
    if (line.unitCost->isNegative())
        return fail(errors::valueNegative, {item.code}).at(u"unitCost"_s);
    return lineNet(*line.unitCost, quantity, Rate::ofMillionths(0), halfAway);
}

Result<Money> openLine(UnitOfWork& work, const Take& take, const StockTakeLine& line)
{
    TANDEM_TRY(const Item opened, stockItem(work, line.item));
    if (line.quantity <= Quantity::ofWhole(0))
        return fail(errors::quantityNotPositive, {line.quantity.toDecimal().trimmed().toString()})
            .at(u"quantity"_s);
    TANDEM_TRY(const Money value, statedValue(line, opened, line.quantity));
    TANDEM_TRY(const auto moved,
               work.first<ItemId>(u"inventory.stock:move_in"_s,
                                  {{"item_id", line.item}, {"warehouse_id", take.warehouse}},
                                  [](const Row& row) { return row.id<ItemId>("item_id"); }));
    if (moved)
        return fail(errors::itemHasMoved, {opened.code}).at(u"item"_s);
    TANDEM_TRY(const StockIn in, bringIn(work, moveOf(take, line.item, line.quantity), value));
    return in.intoStock;
}

/// What a count finds beyond the books comes in at the average, where there is one.
Result<StockIn> bringInFound(UnitOfWork& work, const Take& take, const StockTakeLine& line,
                             const Item& item, const StockPool& pool)
{
    const Quantity found = line.quantity - pool.quantity;
    const bool hasAverage = pool.quantity > Quantity::ofWhole(0);
    TANDEM_TRY(const Money value, hasAverage ? Result<Money>(pool.value.timesRatio(
                                      found.millionths(), pool.quantity.millionths(), halfAway))
                                             : statedValue(line, item, found));
    return bringIn(work, moveOf(take, line.item, found), value);
}

Result<> countLine(UnitOfWork& work, const Take& take, const StockTakeLine& line,
                   StockCounted& counted)
{
    TANDEM_TRY(const Item item, stockItem(work, line.item));
    if (line.quantity.isNegative())
        return fail(errors::quantityNegative, {item.code}).at(u"quantity"_s);
    TANDEM_TRY(const StockPool pool, stockPool(work, line.item, take.warehouse));
    if (line.quantity > pool.quantity) {
        TANDEM_TRY(const StockIn in, bringInFound(work, take, line, item, pool));
        counted.change += in.intoStock;
        counted.cost += in.intoCost;
    } else if (line.quantity < pool.quantity) {
        TANDEM_TRY(const Money lost,
                   takeOut(work, moveOf(take, line.item, pool.quantity - line.quantity)));
        counted.change -= lost;
    }
    return {};
}

} // namespace

Result<OpeningStockTaken> takeOpeningStock(UnitOfWork& work, const StockTakeDraft& draft)
{
    TANDEM_TRY(const Take take, begin(work, draft));
    Money value = Money::zero(take.currency);
    for (const StockTakeLine& line : draft.lines) {
        TANDEM_TRY(const Money opened, openLine(work, take, line));
        value += opened;
    }
    TANDEM_CHECK(finish(work, take, u"opening"_s, value));
    return OpeningStockTaken{
        .take = take.id, .number = take.number, .takenOn = take.takenOn, .value = value};
}

Result<StockCounted> countStock(UnitOfWork& work, const StockTakeDraft& draft)
{
    TANDEM_TRY(const Take take, begin(work, draft));
    StockCounted counted{.take = take.id,
                         .number = take.number,
                         .takenOn = take.takenOn,
                         .change = Money::zero(take.currency),
                         .cost = Money::zero(take.currency)};
    for (const StockTakeLine& line : draft.lines)
        TANDEM_CHECK(countLine(work, take, line, counted));
    TANDEM_CHECK(finish(work, take, u"count"_s, counted.change));
    return counted;
}

} // namespace tandem::inventory
