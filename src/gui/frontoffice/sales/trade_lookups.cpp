#include "gui/frontoffice/sales/trade_lookups.h"

#include "backoffice/inventory/item_queries.h"
#include "backoffice/tax/tax_queries.h"
#include "frontoffice/sales/actions.h"
#include "reports/lists.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

LookupEdit::Source customerLookup(Desk& desk, QObject* receiver)
{
    return listLookup(
        desk, receiver, reports::partyList(),
        {.code = u"code"_s, .text = u"name"_s, .note = u"town"_s},
        {{.column = u"role"_s, .comparison = ListComparison::Equal, .value = u"customer"_s}});
}

LookupEdit::Source itemLookup(Desk& desk, QObject* receiver)
{
    return listLookup(desk, receiver, reports::itemList(), {.code = u"code"_s, .text = u"name"_s});
}

void findSoldItem(Desk& desk, QObject* receiver, const QString& code, PartyId customer,
                  Quantity quantity, const sales::PriceTerms& terms,
                  std::function<void(const std::optional<SoldItem>&)> answer)
{
    desk.background.read(
        sales::actions::orders, receiver,
        [=](Reader& books) -> Result<std::optional<SoldItem>> {
            TANDEM_TRY(const auto item, inventory::itemByCode(books, code));
            if (!item)
                return std::optional<SoldItem>();
            TANDEM_TRY(const auto taxCode, tax::taxCode(books, item->taxCode, terms.on));
            sales::PriceTerms taxed = terms;
            taxed.taxRate = taxCode.rate;
            TANDEM_TRY(const auto price, sales::listPrice(books, *item, customer, quantity, taxed));
            return std::optional<SoldItem>({{.id = item->id.value(),
                                             .code = item->code,
                                             .name = item->name,
                                             .price = price,
                                             .tax = taxCode.code,
                                             .unit = item->unit},
                                            taxCode});
        },
        [answer = std::move(answer)](const Result<std::optional<SoldItem>>& found) {
            answer(found ? *found : std::nullopt);
        });
}

} // namespace tandem::gui
