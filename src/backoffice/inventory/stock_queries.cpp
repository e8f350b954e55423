#include "backoffice/inventory/stock_queries.h"

#include "base/check.h"
#include "office/company.h"

namespace tandem::inventory {

using namespace Qt::StringLiterals;

namespace {

Result<Money> sumOf(Reader& books, const QString& statement)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const auto sum, books.first<Money>(statement, {}, [&](const Row& row) {
        return row.money("value_minor", owner.currency);
    }));
    require(sum.has_value(), "a sum has one row");
    return *sum;
}

} // namespace

Result<std::vector<StockOnHand>> stockOnHand(Reader& books, const QString& afterItem,
                                             const QString& afterWarehouse, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<StockOnHand>(
        u"inventory.stock:on_hand"_s,
        {{"after_item", afterItem}, {"after_warehouse", afterWarehouse}, {"rows_max", rowsMax}},
        [&](const Row& row) {
            return StockOnHand{.itemCode = row.text("item_code"),
                               .itemName = row.text("item_name"),
                               .unit = row.text("unit"),
                               .warehouse = row.text("warehouse_code"),
                               .quantity = Quantity::ofMillionths(row.integer("quantity_micro")),
                               .value = row.money("value_minor", owner.currency)};
        });
}

Result<Money> stockValue(Reader& books)
{
    return sumOf(books, u"inventory.stock:value"_s);
}

Result<std::vector<StockDifference>> verifyStock(Reader& books)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<StockDifference>(u"inventory.stock:differences"_s, {}, [&](const Row& row) {
        return StockDifference{.item = row.id<ItemId>("item_id"),
                               .warehouse = row.id<WarehouseId>("warehouse_id"),
                               .keptQuantity = Quantity::ofMillionths(row.integer("kept_micro")),
                               .movedQuantity = Quantity::ofMillionths(row.integer("moved_micro")),
                               .keptValue = row.money("kept_minor", owner.currency),
                               .movedValue = row.money("moved_minor", owner.currency)};
    });
}

Result<Money> goodsReceivedNotBilled(Reader& books)
{
    return sumOf(books, u"inventory.purchases:received_not_billed"_s);
}

} // namespace tandem::inventory
