#include "desk.h"
#include "trade_books.h"

#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/item_service.h"
#include "backoffice/inventory/purchase_queries.h"
#include "backoffice/ledger/account_queries.h"
#include "frontoffice/crm/party_service.h"
#include "frontoffice/sales/order_queries.h"
#include "reports/control_accounts.h"
#include "workflows/confirm_order.h"
#include "workflows/create_order.h"
#include "workflows/deliver_order.h"
#include "workflows/issue_invoice.h"
#include "workflows/pay.h"
#include "workflows/place_purchase_order.h"
#include "workflows/receive_goods.h"

namespace tandem::simulation {

namespace {

const QString bank = u"1300"_s;
const QString inventoryAccount = u"1100"_s;
const QString receivable = u"1200"_s;
const QString notBilled = u"2150"_s;
const QString outputTax = u"2200"_s;
const QString salesRevenue = u"4000"_s;
const QString costOfSales = u"5000"_s;

constexpr int termsDays = 14;

/// Sales, the warehouse and the till: from the order to the money.
class TradeDesk final : public Desk {
public:
    TradeDesk(Company& company, SharedModel& model) : Desk(company, model)
    {
        for (const QString& name : {u"Harbour Cafe"_s, u"Alder Trading"_s})
            m_customers.push_back(
                {party({.name = name, .isCustomer = true, .paymentTermsDays = termsDays})});
        m_supplier = party({.name = u"Roastery"_s, .isSupplier = true});
        addItem(u"CHAI"_s, 18'00, 19);
        addItem(u"TEA"_s, 33'33, 7);
        addItem(u"MUG"_s, 7'49, 19);
        m_bank = m_company.look(
            [](Reader& books) { return ledger::accountOf(books, ledger::AccountRole::Bank); });
    }

    QString step() override
    {
        switch (m_company.luck.between(1, 8)) {
        case 1:
        case 2:
            return receive();
        case 3:
            return createOrder();
        case 4:
            return pay();
        default:
            return m_orders.empty() ? createOrder() : advanceOrder();
        }
    }

    void compare() override
    {
        compareStock(m_company, m_items);
        compareOpenItems(m_company, m_customers);
        const auto differences = m_company.look([](Reader& books) -> Result<std::size_t> {
            std::size_t count = 0;
            TANDEM_CHECK(reports::proveControlAccounts(books, [&](const Finding&) { ++count; }));
            return count;
        });
        expectSame(u"differences of control accounts"_s, differences, std::size_t{0});
    }

private:
    PartyId party(const crm::PartyDraft& draft)
    {
        const auto made =
            m_company.change(m_company.office(), [&](UnitOfWork& work) -> Result<Receipt> {
                TANDEM_TRY(const auto id, crm::createParty(work, draft));
                return Receipt{id.value()};
            });
        return PartyId(expectDone(made).id);
    }

    void addItem(const QString& code, Cents price, int taxPercent)
    {
        const auto made =
            m_company.change(m_company.office(), [&](UnitOfWork& work) -> Result<Receipt> {
                TANDEM_TRY(const auto id,
                           inventory::createItem(
                               work, {.code = code,
                                      .name = code,
                                      .salesPrice = UnitPrice::of(Money::ofMinor(price, eur)),
                                      .taxCode = u"S%1"_s.arg(taxPercent)}));
                return Receipt{id.value()};
            });
        m_items.push_back({ItemId(expectDone(made).id), code, price, taxPercent});
    }

    /// Goods come in, at a price of their own, and are on the shelf.
    QString receive()
    {
        Luck& luck = m_company.luck;
        TradeItem& item = luck.oneOf(m_items);
        const std::int64_t pieces = luck.between(1, 60);
        const Cents price = luck.between(1'00, 15'00);
        const QDate today = m_company.clock.today();
        const Receipt order = expectDone(m_company.ask([&](const Request& request) {
            return workflows::placePurchaseOrder(
                m_company.office(), request,
                {.supplier = m_supplier,
                 .lines = {{.item = item.id,
                            .quantity = Quantity::ofWhole(pieces),
                            .price = UnitPrice::of(Money::ofMinor(price, eur))}}});
        }));
        expectSame(u"purchase order"_s, order.number, m_model.numbers.next(u"PO"_s, today));
        const inventory::PurchaseOrderId id(order.id);
        const auto seen =
            m_company.look([&](Reader& books) { return inventory::purchaseOrder(books, id); });
        const Receipt came = expectDone(m_company.ask([&](const Request& request) {
            return workflows::receiveGoods(m_company.office(), request,
                                           {.order = id, .seen = seen.version});
        }));
        expectSame(u"goods receipt"_s, came.number, m_model.numbers.next(u"GR"_s, today));
        item.stock.pieces += pieces;
        item.stock.value += pieces * price;
        m_model.ledger.post({{inventoryAccount, pieces * price}, {notBilled, -pieces * price}});
        return u"receive "_s + came.number;
    }

    QString createOrder()
    {
        Luck& luck = m_company.luck;
        ModelOrder order{
            .id = 0, .customer = static_cast<std::size_t>(luck.between(0, 1)), .lines = {}};
        sales::OrderDraft draft{.customer = m_customers[order.customer].id};
        for (std::size_t item = 0; item < m_items.size(); ++item) {
            if (luck.onceIn(2))
                continue;
            order.lines.push_back({item, luck.between(1, 8)});
            draft.lines.push_back({.item = m_items[item].id,
                                   .quantity = Quantity::ofWhole(order.lines.back().pieces)});
        }
        if (order.lines.empty())
            return u"order nothing"_s;
        const Receipt made = expectDone(m_company.ask([&](const Request& request) {
            return workflows::createOrder(m_company.office(), request, draft);
        }));
        expectSame(u"order"_s, made.number, m_model.numbers.next(u"SO"_s, m_company.clock.today()));
        order.id = made.id;
        m_orders.push_back(order);
        return u"make "_s + made.number;
    }

    /// Does with an order whatever comes next.
    QString advanceOrder()
    {
        ModelOrder& order = m_company.luck.oneOf(m_orders);
        const OrderId id(order.id);
        const auto seen = m_company.look([&](Reader& books) { return sales::order(books, id); });
        switch (order.state) {
        case ModelOrder::State::Quote: {
            const auto confirmed = workflows::confirmOrder(m_company.office(), id, seen.version);
            if (!confirmed)
                throw Mismatch(u"confirm: "_s + confirmed.error().text());
            order.state = ModelOrder::State::Confirmed;
            return u"confirm "_s + seen.number;
        }
        case ModelOrder::State::Confirmed:
            return deliver(order, seen);
        case ModelOrder::State::Delivered:
            return invoice(order, seen);
        }
        return {};
    }

    QString deliver(ModelOrder& order, const sales::Order& seen)
    {
        const auto delivered = m_company.ask([&](const Request& request) {
            return workflows::deliverOrder(m_company.office(), request,
                                           {.order = seen.id, .seen = seen.version});
        });
        for (const ModelOrder::Line& line : order.lines)
            if (m_items[line.item].stock.pieces < line.pieces) {
                expectRefused(delivered, inventory::errors::notEnoughStock);
                return u"deliver too much of "_s + seen.number;
            }
        const Receipt done = expectDone(delivered);
        expectSame(u"delivery"_s, done.number,
                   m_model.numbers.next(u"DN"_s, m_company.clock.today()));
        Cents cost = 0;
        for (const ModelOrder::Line& line : order.lines)
            cost += m_items[line.item].stock.takeOut(line.pieces);
        if (cost != 0)
            m_model.ledger.post({{costOfSales, cost}, {inventoryAccount, -cost}});
        order.state = ModelOrder::State::Delivered;
        return u"deliver "_s + done.number;
    }

    QString invoice(ModelOrder& order, const sales::Order& seen)
    {
        const QDate today = m_company.clock.today();
        const Receipt done = expectDone(m_company.ask([&](const Request& request) {
            return workflows::issueInvoice(m_company.office(), request,
                                           {.order = seen.id, .seen = seen.version});
        }));
        expectSame(u"invoice"_s, done.number, m_model.numbers.next(u"SI"_s, today));
        std::map<int, Cents> netByRate;
        for (const ModelOrder::Line& line : order.lines)
            netByRate[m_items[line.item].taxPercent] += line.pieces * m_items[line.item].price;
        Cents net = 0;
        Cents tax = 0;
        for (const auto& [percent, part] : netByRate) {
            net += part;
            tax += shareOf(part, percent, 100);
        }
        m_model.ledger.post({{receivable, net + tax}, {salesRevenue, -net}, {outputTax, -tax}});
        std::vector<ModelOpenItem>& owes = m_customers[order.customer].owes;
        owes.push_back({today.addDays(termsDays), done.number, net + tax});
        std::sort(owes.begin(), owes.end());
        const std::int64_t id = order.id;
        std::erase_if(m_orders, [id](const ModelOrder& other) { return other.id == id; });
        return u"invoice "_s + done.number;
    }

    QString pay()
    {
        TradeCustomer& customer = m_company.luck.oneOf(m_customers);
        Cents owed = 0;
        for (const ModelOpenItem& item : customer.owes)
            owed += item.open;
        if (owed == 0)
            return u"pay nothing"_s;
        const Cents paid = m_company.luck.between(1, owed);
        const Receipt done = expectDone(m_company.ask([&](const Request& request) {
            return workflows::receivePayment(m_company.office(), request,
                                             {.payment = {.direction = settlements::Direction::In,
                                                          .side = settlements::Side::Receivable,
                                                          .party = customer.id,
                                                          .paidOn = m_company.clock.today(),
                                                          .amount = Money::ofMinor(paid, eur),
                                                          .bankAccount = m_bank}});
        }));
        expectSame(u"payment"_s, done.number,
                   m_model.numbers.next(u"PAY"_s, m_company.clock.today()));
        m_model.ledger.post({{bank, paid}, {receivable, -paid}});
        Cents rest = paid;
        for (ModelOpenItem& item : customer.owes) {
            const Cents part = std::min(rest, item.open);
            item.open -= part;
            rest -= part;
        }
        std::erase_if(customer.owes, [](const ModelOpenItem& item) { return item.open == 0; });
        return u"pay "_s + done.number;
    }

    std::vector<TradeCustomer> m_customers;
    PartyId m_supplier;
    std::vector<TradeItem> m_items;
    std::vector<ModelOrder> m_orders;
    AccountId m_bank;
};

} // namespace

std::unique_ptr<Desk> tradeDesk(Company& company, SharedModel& model)
{
    return std::make_unique<TradeDesk>(company, model);
}

} // namespace tandem::simulation
