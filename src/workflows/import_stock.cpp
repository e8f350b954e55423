#include "workflows/import_stock.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/ledger/period.h"
#include "office/company.h"
#include "workflows/import_errors.h"
#include "workflows/import_mapping.h"
#include "workflows/take_opening_stock.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using formats::Need;

namespace {

const std::vector<formats::WantedColumn>& wantedColumns()
{
    static const std::vector<formats::WantedColumn> wanted{
        {u"item"_s,
         Need::Required,
         {u"product id"_s, u"item id"_s, u"item code"_s, u"item number"_s, u"item no"_s, u"sku"_s,
          u"code"_s, u"artikelnummer"_s, u"product code"_s}},
        {u"quantity"_s,
         Need::Required,
         {u"qty"_s, u"on hand"_s, u"in stock"_s, u"units in stock"_s, u"menge"_s, u"count"_s}},
        {u"unit_cost"_s,
         Need::Required,
         {u"cost"_s, u"cost price"_s, u"average cost"_s, u"purchase price"_s, u"einstandspreis"_s}},
    };
    return wanted;
}

Result<inventory::StockTakeLine> lineOf(UnitOfWork& work, const ImportTable& table,
                                        const formats::CsvRow& row, const Currency& currency)
{
    TANDEM_TRY(const QString code, table.neededText(row, u"item"_s));
    TANDEM_TRY(const Decimal quantity, table.neededNumber(row, u"quantity"_s));
    TANDEM_TRY(const Decimal cost, table.neededNumber(row, u"unit_cost"_s));
    const auto item = inventory::item(work, code);
    if (!item)
        return table.refused(row, item.error());
    const auto exactQuantity = Quantity::exactFrom(quantity);
    if (!exactQuantity)
        return table.refused(row, exactQuantity.error());
    const auto exactCost = UnitPrice::exactFrom(cost, currency);
    if (!exactCost)
        return table.refused(row, exactCost.error());
    return inventory::StockTakeLine{
        .item = item->id, .quantity = *exactQuantity, .unitCost = *exactCost};
}

Result<Receipt> takeAll(UnitOfWork& work, const ImportTable& table, QDate takenOn, ImportMode mode)
{
    TANDEM_TRY(const Company owner, company(work));
    const QDate on = takenOn.isValid() ? takenOn : work.today();
    TANDEM_CHECK(ledger::openFiscalYears(work, on, on));
    inventory::StockTakeDraft draft{.takenOn = on};
    for (const formats::CsvRow& row : table.rows()) {
        TANDEM_TRY(const auto line, lineOf(work, table, row, owner.currency));
        draft.lines.push_back(line);
    }
    TANDEM_TRY(const auto taken, workflows::takeOpeningStock(work, draft));
    if (mode == ImportMode::Try)
        return fail(errors::triedOnly);
    TANDEM_CHECK(saveMapping(work, ImportKind::Stock, table.mapping()));
    return Receipt{taken.take.value(), taken.number};
}

} // namespace

Result<StockImported> importStock(Office& office, const Request& request, const ImportFile& file,
                                  QDate takenOn, ImportMode mode)
{
    TANDEM_TRY(const auto table, office.read(actions::savedMappings, [&](Reader& books) {
        return readImport(books, ImportKind::Stock, file, wantedColumns());
    }));
    StockImported done{.lines = static_cast<int>(table.rows().size()), .mapping = table.mapping()};
    const auto taken =
        office.create(inventory::actions::importStock, request,
                      [&](UnitOfWork& work) { return takeAll(work, table, takenOn, mode); });
    if (taken)
        done.receipt = *taken;
    else if (taken.error().code != &errors::triedOnly)
        return Failure(taken.error());
    return done;
}

} // namespace tandem::workflows
