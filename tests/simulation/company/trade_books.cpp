#include "trade_books.h"

#include "backoffice/inventory/item_service.h"
#include "backoffice/inventory/stock_queries.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/settlements/open_item_queries.h"
#include "frontoffice/crm/party_service.h"
#include "reports/control_accounts.h"

namespace tandem::simulation {

namespace {

/// Makes something under a key, as the desks do, and gives its id.
template <class Make>
std::int64_t made(Company& company, Make make)
{
    const auto receipt = company.change(company.office(), [&](UnitOfWork& work) -> Result<Receipt> {
        TANDEM_TRY(const auto id, make(work));
        return Receipt{id.value()};
    });
    if (!receipt)
        throw Mismatch(u"was refused: "_s + receipt.error().text());
    return receipt->id;
}

PartyId party(Company& company, const crm::PartyDraft& draft)
{
    return PartyId(made(company, [&](UnitOfWork& work) { return crm::createParty(work, draft); }));
}

TradeItem item(Company& company, const QString& code, Cents price, int taxPercent)
{
    const inventory::ItemDraft draft{.code = code,
                                     .name = code,
                                     .salesPrice = UnitPrice::of(Money::ofMinor(price, eur)),
                                     .taxCode = u"S%1"_s.arg(taxPercent)};
    const std::int64_t id =
        made(company, [&](UnitOfWork& work) { return inventory::createItem(work, draft); });
    return {ItemId(id), code, price, taxPercent};
}

} // namespace

TradeBooks furnishTrade(Company& company)
{
    TradeBooks trade;
    for (const QString& name : {u"Harbour Cafe"_s, u"Alder Trading"_s})
        trade.customers.push_back({party(
            company, {.name = name, .isCustomer = true, .paymentTermsDays = customerTermsDays})});
    trade.supplier = {
        party(company,
              {.name = u"Roastery"_s, .isSupplier = true, .paymentTermsDays = supplierTermsDays})};
    trade.items = {item(company, u"CHAI"_s, 18'00, 19), item(company, u"TEA"_s, 33'33, 7),
                   item(company, u"MUG"_s, 7'49, 19)};
    const auto account = [&](ledger::AccountRole role) {
        return company.look([role](Reader& books) { return ledger::accountOf(books, role); });
    };
    trade.bank = account(ledger::AccountRole::Bank);
    trade.charges = account(ledger::AccountRole::BankCharges);
    trade.suspense = account(ledger::AccountRole::Suspense);
    trade.suspenseCode =
        company.look([&](Reader& books) { return ledger::accountById(books, trade.suspense); })
            .code;
    return trade;
}

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

namespace {

void compareParty(Company& company, settlements::Side side, const TradeParty& party)
{
    const auto inBooks = company.look(
        [&](Reader& books) { return settlements::openItemsOf(books, side, party.id); });
    const std::vector<ModelOpenItem>& inModel = party.account.items;
    expectSame(u"open items"_s, inBooks.size(), inModel.size());
    for (std::size_t i = 0; i < inBooks.size(); ++i) {
        expectSame(u"open item"_s, inBooks[i].number, inModel[i].number);
        expectSame(u"open of "_s + inBooks[i].number, inBooks[i].open.minor(), inModel[i].open);
    }
}

} // namespace

void compareOpenItems(Company& company, const TradeBooks& trade)
{
    for (const TradeParty& customer : trade.customers)
        compareParty(company, settlements::Side::Receivable, customer);
    compareParty(company, settlements::Side::Payable, trade.supplier);
    const auto differences = company.look([](Reader& books) -> Result<std::size_t> {
        std::size_t count = 0;
        TANDEM_CHECK(reports::proveControlAccounts(books, [&](const Finding&) { ++count; }));
        return count;
    });
    expectSame(u"differences of control accounts"_s, differences, std::size_t{0});
}

} // namespace tandem::simulation
