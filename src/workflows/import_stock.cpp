#include "workflows/import_stock.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/ledger/period.h"
#include "office/company.h"
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

} // namespace

Result<StockImported> importStock(Office& office, const Request& request, const ImportFile& file,
                                  QDate takenOn)
{
    TANDEM_TRY(const auto table, ImportTable::read(file, wantedColumns()));
    TANDEM_TRY(
        const Receipt receipt,
        office.create(inventory::actions::importStock, request,
                      [&](UnitOfWork& work) -> Result<Receipt> {
                          TANDEM_TRY(const Company owner, company(work));
                          const QDate on = takenOn.isValid() ? takenOn : work.today();
                          TANDEM_CHECK(ledger::openFiscalYears(work, on, on));
                          inventory::StockTakeDraft draft{.takenOn = on};
                          for (const formats::CsvRow& row : table.rows()) {
                              TANDEM_TRY(auto line, lineOf(work, table, row, owner.currency));
                              draft.lines.push_back(std::move(line));
                          }
                          TANDEM_TRY(const auto taken, workflows::takeOpeningStock(work, draft));
                          return Receipt{taken.take.value(), taken.number};
                      }));
    return StockImported{.receipt = receipt,
                         .lines = static_cast<int>(table.rows().size()),
                         .mapping = table.mapping()};
}

} // namespace tandem::workflows
