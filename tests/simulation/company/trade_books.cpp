#include "trade_books.h"

#include "backoffice/inventory/stock_queries.h"
#include "backoffice/settlements/open_item_queries.h"

namespace tandem::simulation {

void compareStock(Company& company, const std::vector<TradeItem>& items)
{
    const auto onHand =
        company.look([](Reader& books) { return inventory::stockOnHand(books, {}, {}, 1'000); });
    for (const TradeItem& item : items) {
        const auto found = std::find_if(onHand.begin(), onHand.end(),
                                        [&](const auto& row) { return row.itemCode == item.code; });
        const bool isThere = found != onHand.end();
        expectSame(u"stock of "_s + item.code, isThere ? found->quantity.millionths() : 0,
                   item.stock.pieces * 1'000'000);
        expectSame(u"worth of "_s + item.code, isThere ? found->value.minor() : 0,
                   item.stock.value);
    }
    const auto differences =
        company.look([](Reader& books) { return inventory::verifyStock(books); });
    expectSame(u"differences of stock"_s, differences.size(), std::size_t{0});
}

void compareOpenItems(Company& company, const std::vector<TradeCustomer>& customers)
{
    for (const TradeCustomer& customer : customers) {
        const auto inBooks = company.look([&](Reader& books) {
            return settlements::openItemsOf(books, settlements::Side::Receivable, customer.id);
        });
        expectSame(u"open items"_s, inBooks.size(), customer.owes.size());
        for (std::size_t i = 0; i < inBooks.size(); ++i) {
            expectSame(u"open item"_s, inBooks[i].number, customer.owes[i].number);
            expectSame(u"open of "_s + inBooks[i].number, inBooks[i].open.minor(),
                       customer.owes[i].open);
        }
    }
}

} // namespace tandem::simulation
