#include "backoffice/inventory/item_service.h"

#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/tax/errors.h"
#include "backoffice/tax/tax_queries.h"
#include "office/company.h"
#include "office/errors.h"

namespace tandem::inventory {

using namespace Qt::StringLiterals;

namespace {

Result<> checkPrice(Reader& books, const QString& item, const UnitPrice& price)
{
    TANDEM_TRY(const Company owner, company(books));
    if (price.isNegative())
        return fail(errors::priceNegative, {item});
    const bool isOurs = price.currency() == owner.currency;
    if (!isOurs && !price.isZero())
        return fail(errors::priceCurrencyWrong, {QString::fromLatin1(owner.currency.code()),
                                                 QString::fromLatin1(price.currency().code())});
    return {};
}

Result<> checkDraft(Reader& books, const ItemDraft& draft)
{
    if (draft.code.trimmed().isEmpty())
        return fail(errors::itemCodeMissing).at(u"code"_s);
    if (draft.name.trimmed().isEmpty())
        return fail(errors::itemNameMissing, {draft.code}).at(u"name"_s);
    if (draft.unit.trimmed().isEmpty())
        return fail(errors::itemUnitMissing, {draft.code}).at(u"unit"_s);
    TANDEM_CHECK(checkPrice(books, draft.code, draft.salesPrice));
    return checkPrice(books, draft.code, draft.purchasePrice);
}

/// The key of a code of output tax; unset for no code.
Result<tax::TaxCodeId> outputTaxCode(Reader& books, const QString& code)
{
    if (code.isEmpty())
        return tax::TaxCodeId();
    TANDEM_TRY(const auto found, tax::taxCode(books, code));
    if (found.direction != tax::TaxDirection::Output)
        return fail(tax::errors::directionWrong, {code}).at(u"taxCode"_s);
    return found.id;
}

Result<> checkCodeIsFree(Reader& books, const QString& code, ItemId self)
{
    TANDEM_TRY(const auto other, itemByCode(books, code));
    if (other && other->id != self)
        return fail(errors::itemCodeTaken, {code}).at(u"code"_s);
    return {};
}

Result<bool> hasMoved(Reader& books, ItemId id)
{
    TANDEM_TRY(const auto moved,
               books.first<ItemId>(u"inventory.stock:any_move"_s, {{"item_id", id}},
                                   [](const Row& row) { return row.id<ItemId>("item_id"); }));
    return moved.has_value();
}

} // namespace

Result<ItemId> createItem(UnitOfWork& work, const ItemDraft& draft)
{
    TANDEM_CHECK(checkDraft(work, draft));
    TANDEM_CHECK(checkCodeIsFree(work, draft.code.trimmed(), {}));
    TANDEM_TRY(const auto taxCode, outputTaxCode(work, draft.taxCode));
    TANDEM_TRY(const auto id, work.newId<ItemId>());
    TANDEM_CHECK(work.execute(u"inventory.items:insert"_s,
                              {{"id", id},
                               {"code", draft.code.trimmed()},
                               {"name", draft.name.trimmed()},
                               {"unit", draft.unit.trimmed()},
                               {"kind", nameOf(draft.kind)},
                               {"item_group", draft.group},
                               {"sales_price_micro", draft.salesPrice.millionths()},
                               {"purchase_price_micro", draft.purchasePrice.millionths()},
                               Param::orNull("tax_code_id", taxCode),
                               {"is_active", draft.isActive}}));
    return id;
}

Result<> changeItem(UnitOfWork& work, ItemId id, std::int64_t seen, const ItemDraft& draft)
{
    TANDEM_CHECK(checkDraft(work, draft));
    TANDEM_CHECK(checkCodeIsFree(work, draft.code.trimmed(), id));
    TANDEM_TRY(const auto taxCode, outputTaxCode(work, draft.taxCode));
    TANDEM_TRY(const Item before, item(work, id));
    if (before.version != seen)
        return fail(tandem::errors::changedMeanwhile);
    if (before.kind != draft.kind) {
        TANDEM_TRY(const bool isFixed, hasMoved(work, id));
        if (isFixed)
            return fail(errors::itemKindFixed, {before.code}).at(u"kind"_s);
    }
    return work.save(u"inventory.items:update"_s,
                     {{"id", id},
                      {"version", seen},
                      {"code", draft.code.trimmed()},
                      {"name", draft.name.trimmed()},
                      {"unit", draft.unit.trimmed()},
                      {"kind", nameOf(draft.kind)},
                      {"item_group", draft.group},
                      {"sales_price_micro", draft.salesPrice.millionths()},
                      {"purchase_price_micro", draft.purchasePrice.millionths()},
                      Param::orNull("tax_code_id", taxCode),
                      {"is_active", draft.isActive}});
}

Result<> setPrice(UnitOfWork& work, const PriceDraft& draft)
{
    TANDEM_TRY(const Item priced, item(work, draft.item));
    if (!draft.validFrom.isValid())
        return fail(errors::priceDateMissing, {priced.code}).at(u"validFrom"_s);
    if (draft.quantityFrom.isNegative())
        return fail(errors::quantityNegative, {priced.code}).at(u"quantityFrom"_s);
    TANDEM_CHECK(checkPrice(work, priced.code, draft.price));
    TANDEM_CHECK(work.execute(u"inventory.items:delete_price"_s,
                              {{"item_id", draft.item},
                               {"customer_id", draft.customer},
                               {"quantity_from_micro", draft.quantityFrom.millionths()},
                               {"valid_from", draft.validFrom}}));
    TANDEM_TRY(const auto id, work.newId<Id<struct ItemPriceTag>>());
    TANDEM_CHECK(work.execute(u"inventory.items:insert_price"_s,
                              {{"id", id},
                               {"item_id", draft.item},
                               Param::orNull("customer_id", draft.customer),
                               {"quantity_from_micro", draft.quantityFrom.millionths()},
                               {"valid_from", draft.validFrom},
                               {"price_micro", draft.price.millionths()}}));
    return {};
}

Result<WarehouseId> createWarehouse(UnitOfWork& work, const WarehouseDraft& draft)
{
    if (draft.code.trimmed().isEmpty() || draft.name.trimmed().isEmpty())
        return fail(errors::warehouseCodeMissing)
            .at(draft.code.trimmed().isEmpty() ? u"code"_s : u"name"_s);
    TANDEM_TRY(const auto all, warehouses(work));
    const auto hasCode = [&](const Warehouse& other) { return other.code == draft.code.trimmed(); };
    if (std::ranges::any_of(all, hasCode))
        return fail(errors::warehouseCodeTaken, {draft.code}).at(u"code"_s);
    TANDEM_TRY(const auto id, work.newId<WarehouseId>());
    TANDEM_CHECK(work.execute(u"inventory.warehouses:insert"_s,
                              {{"id", id},
                               {"code", draft.code.trimmed()},
                               {"name", draft.name.trimmed()},
                               {"allows_negative_stock", draft.allowsNegativeStock}}));
    return id;
}

Result<WarehouseId> mainWarehouse(UnitOfWork& work)
{
    TANDEM_TRY(const auto all, warehouses(work));
    if (!all.empty())
        return all.front().id;
    return createWarehouse(work, {.code = u"MAIN"_s, .name = u"Main warehouse"_s});
}

} // namespace tandem::inventory
