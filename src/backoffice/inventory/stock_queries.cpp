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

/// Names the columns of a balance that its moves make another value of.
void nameFlaws(const Row& row, std::vector<Finding>& flaws)
{
    struct Column {
        const char* kept;
        const char* moved;
    };
    static constexpr std::array columns{Column{"item_id", "moved_item_id"},
                                        Column{"warehouse_id", "moved_warehouse_id"},
                                        Column{"quantity_micro", "moved_quantity_micro"},
                                        Column{"value_minor", "moved_value_minor"}};
    for (const Column& column : columns)
        if (row.integer(column.kept) != row.integer(column.moved))
            flaws.push_back({u"stock_balance"_s, row.integer("id"),
                             QString::fromLatin1(column.kept),
                             u"The moves make it %1."_s.arg(row.integer(column.moved))});
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

Result<std::vector<Finding>> verifyStock(Reader& books)
{
    std::vector<Finding> flaws;
    TANDEM_CHECK(books.each(u"inventory.stock:flaws"_s, {}, [&](const Row& row) {
        const QString table = u"stock_balance"_s;
        if (row.isNull("id"))
            flaws.push_back({table, row.integer("moved_id"), u"id"_s, u"This row has vanished."_s});
        else if (row.isNull("moved_id"))
            flaws.push_back({table, row.integer("id"), u"id"_s, u"No move began this row."_s});
        else
            nameFlaws(row, flaws);
    }));
    return flaws;
}

Result<Money> goodsReceivedNotBilled(Reader& books)
{
    return sumOf(books, u"inventory.purchases:received_not_billed"_s);
}

} // namespace tandem::inventory
