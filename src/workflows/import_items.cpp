#include "workflows/import_items.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/item_service.h"
#include "office/company.h"
#include "workflows/import_errors.h"
#include "workflows/import_mapping.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using formats::Need;

namespace {

const std::vector<formats::WantedColumn>& wantedColumns()
{
    static const std::vector<formats::WantedColumn> wanted{
        {u"code"_s,
         Need::Required,
         {u"product id"_s, u"item id"_s, u"item code"_s, u"item number"_s, u"item no"_s, u"sku"_s,
          u"article"_s, u"artikelnummer"_s, u"product code"_s}},
        {u"name"_s,
         Need::Required,
         {u"product name"_s, u"item name"_s, u"description"_s, u"bezeichnung"_s, u"product"_s}},
        {u"unit"_s,
         Need::Optional,
         {u"quantity per unit"_s, u"uom"_s, u"unit of measure"_s, u"einheit"_s}},
        {u"group"_s,
         Need::Optional,
         {u"category id"_s, u"category"_s, u"item group"_s, u"product group"_s, u"warengruppe"_s}},
        {u"price"_s,
         Need::Optional,
         {u"unit price"_s, u"sales price"_s, u"list price"_s, u"selling price"_s, u"preis"_s}},
        {u"cost"_s,
         Need::Optional,
         {u"unit cost"_s, u"purchase price"_s, u"cost price"_s, u"einkaufspreis"_s}},
        {u"kind"_s, Need::Optional, {u"type"_s, u"item type"_s}},
        {u"discontinued"_s, Need::Optional, {u"inactive"_s}},
    };
    return wanted;
}

Result<UnitPrice> priceIn(const ImportTable& table, const formats::CsvRow& row,
                          const QString& field, const Currency& currency)
{
    TANDEM_TRY(const auto number, table.number(row, field));
    if (!number)
        return UnitPrice::ofMillionths(0, currency);
    auto price = UnitPrice::exactFrom(*number, currency);
    if (!price)
        return table.refused(row, price.error());
    return price;
}

Result<inventory::ItemDraft> draftOf(const ImportTable& table, const formats::CsvRow& row,
                                     const Currency& currency)
{
    inventory::ItemDraft draft;
    TANDEM_TRY(draft.code, table.neededText(row, u"code"_s));
    TANDEM_TRY(draft.name, table.neededText(row, u"name"_s));
    if (const QString unit = table.text(row, u"unit"_s); !unit.isEmpty())
        draft.unit = unit;
    draft.group = table.text(row, u"group"_s);
    TANDEM_TRY(draft.salesPrice, priceIn(table, row, u"price"_s, currency));
    TANDEM_TRY(draft.purchasePrice, priceIn(table, row, u"cost"_s, currency));
    if (const QString kind = table.text(row, u"kind"_s).toLower(); !kind.isEmpty()) {
        const auto known = inventory::itemKindNamed(kind);
        if (!known)
            return table.unreadable(row, u"kind"_s, u"kind: stock, service or charge"_s);
        draft.kind = *known;
    }
    const QString discontinued = table.text(row, u"discontinued"_s).toLower();
    draft.isActive = discontinued.isEmpty() || discontinued == u"0"_s || discontinued == u"false"_s
                     || discontinued == u"no"_s;
    return draft;
}

Result<> importRow(UnitOfWork& work, const ImportTable& table, const formats::CsvRow& row,
                   const Currency& currency, ImportReport& report)
{
    TANDEM_TRY(const auto draft, draftOf(table, row, currency));
    TANDEM_TRY(const auto known, inventory::itemByCode(work, draft.code));
    if (known) {
        ++report.known;
        return {};
    }
    if (const auto made = inventory::createItem(work, draft); !made)
        return table.refused(row, made.error());
    ++report.made;
    return {};
}

} // namespace

Result<ImportReport> importItems(Office& office, const ImportFile& file, ImportMode mode)
{
    TANDEM_TRY(const auto table, office.read(actions::savedMappings, [&](Reader& books) {
        return readImport(books, ImportKind::Items, file, wantedColumns());
    }));
    ImportReport report{.mapping = table.mapping()};
    const auto kept =
        office.change(inventory::actions::importItems, [&](UnitOfWork& work) -> Result<> {
            TANDEM_TRY(const Company owner, company(work));
            for (const formats::CsvRow& row : table.rows())
                TANDEM_CHECK(importRow(work, table, row, owner.currency, report));
            if (mode == ImportMode::Try)
                return fail(errors::triedOnly);
            return saveMapping(work, ImportKind::Items, report.mapping);
        });
    if (!kept && kept.error().code != &errors::triedOnly)
        return Failure(kept.error());
    return report;
}

} // namespace tandem::workflows
