#include "backoffice/inventory/item_queries.h"

#include "backoffice/inventory/errors.h"
#include "backoffice/tax/tax_queries.h"
#include "base/check.h"
#include "office/company.h"

namespace tandem::inventory {

using namespace Qt::StringLiterals;

namespace {

Item itemOf(const Row& row, const Currency& currency)
{
    const auto kind = itemKindNamed(row.text("kind"));
    require(kind.has_value(), "an item in the books is of a known kind");
    return {.id = row.id<ItemId>("id"),
            .code = row.text("code"),
            .name = row.text("name"),
            .unit = row.text("unit"),
            .kind = *kind,
            .group = row.text("item_group"),
            .salesPrice = UnitPrice::ofMillionths(row.integer("sales_price_micro"), currency),
            .purchasePrice = UnitPrice::ofMillionths(row.integer("purchase_price_micro"), currency),
            .taxCode = row.idOrUnset<tax::TaxCodeId>("tax_code_id"),
            .isActive = row.flag("is_active"),
            .version = row.integer("version")};
}

Warehouse warehouseOf(const Row& row)
{
    return {.id = row.id<WarehouseId>("id"),
            .code = row.text("code"),
            .name = row.text("name"),
            .allowsNegativeStock = row.flag("allows_negative_stock")};
}

} // namespace

Result<Item> item(Reader& books, ItemId id)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto found,
               books.first<Item>(u"inventory.items:load"_s, {{"id", id}},
                                 [&](const Row& row) { return itemOf(row, owner.currency); }));
    if (!found)
        return fail(errors::itemNotFound, {QString::number(id.value())}).at(u"item"_s);
    return std::move(*found);
}

Result<Item> item(Reader& books, const QString& code)
{
    TANDEM_TRY(auto found, itemByCode(books, code));
    if (!found)
        return fail(errors::itemNotFound, {code}).at(u"item"_s);
    return std::move(*found);
}

Result<std::optional<Item>> itemByCode(Reader& books, const QString& code)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.first<Item>(u"inventory.items:by_code"_s, {{"code", code}},
                             [&](const Row& row) { return itemOf(row, owner.currency); });
}

Result<ItemDraft> draftOf(Reader& books, const Item& item)
{
    ItemDraft draft{.code = item.code,
                    .name = item.name,
                    .unit = item.unit,
                    .kind = item.kind,
                    .group = item.group,
                    .salesPrice = item.salesPrice,
                    .purchasePrice = item.purchasePrice,
                    .isActive = item.isActive};
    if (item.taxCode.isSet()) {
        TANDEM_TRY(const auto code, tax::taxCode(books, item.taxCode, books.today()));
        draft.taxCode = code.code;
    }
    return draft;
}

Result<std::vector<Item>> items(Reader& books, const QString& afterCode, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<Item>(u"inventory.items:page"_s,
                            {{"after_code", afterCode}, {"rows_max", rowsMax}},
                            [&](const Row& row) { return itemOf(row, owner.currency); });
}

Result<UnitPrice> salesPrice(Reader& books, const Item& item, PartyId customer, Quantity quantity,
                             QDate on)
{
    TANDEM_TRY(const auto listed, books.first<std::int64_t>(
                                      u"inventory.items:price"_s,
                                      {{"item_id", item.id},
                                       {"customer_id", customer},
                                       {"quantity_micro", quantity.millionths()},
                                       {"on", on}},
                                      [](const Row& row) { return row.integer("price_micro"); }));
    if (!listed)
        return item.salesPrice;
    return UnitPrice::ofMillionths(*listed, item.salesPrice.currency());
}

Result<Warehouse> warehouse(Reader& books, const QString& code)
{
    TANDEM_TRY(auto found, books.first<Warehouse>(u"inventory.warehouses:by_code"_s,
                                                  {{"code", code}}, warehouseOf));
    if (!found)
        return fail(errors::warehouseNotFound, {code}).at(u"warehouse"_s);
    return std::move(*found);
}

Result<Warehouse> warehouse(Reader& books, WarehouseId id)
{
    TANDEM_TRY(auto found,
               books.first<Warehouse>(u"inventory.warehouses:load"_s, {{"id", id}}, warehouseOf));
    if (!found)
        return fail(errors::warehouseNotFound, {QString::number(id.value())}).at(u"warehouse"_s);
    return std::move(*found);
}

Result<std::vector<Warehouse>> warehouses(Reader& books)
{
    return books.rows<Warehouse>(u"inventory.warehouses:all"_s, {}, warehouseOf);
}

} // namespace tandem::inventory
