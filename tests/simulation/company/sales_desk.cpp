#include "desk.h"

#include "backoffice/inventory/errors.h"
#include "frontoffice/sales/order_queries.h"
#include "workflows/confirm_order.h"
#include "workflows/create_order.h"
#include "workflows/deliver_order.h"
#include "workflows/issue_invoice.h"
#include "workflows/pay.h"

namespace tandem::simulation {

namespace {

/// From the order to the money.
class SalesDesk final : public Desk {
public:
    using Desk::Desk;

    QString step() override
    {
        switch (m_company.luck.between(1, 6)) {
        case 1:
            return createOrder();
        case 2:
            return pay();
        default:
            return advanceOrder();
        }
    }

    void compare() override
    {
        compareStock(m_company, m_model.trade.items);
        compareOpenItems(m_company, m_model.trade);
    }

private:
    QString createOrder()
    {
        Luck& luck = m_company.luck;
        TradeBooks& trade = m_model.trade;
        ModelOrder order{
            .id = 0, .customer = static_cast<std::size_t>(luck.between(0, 1)), .lines = {}};
        sales::OrderDraft draft{.customer = trade.customers[order.customer].id};
        for (std::size_t item = 0; item < trade.items.size(); ++item) {
            if (luck.onceIn(2))
                continue;
            order.lines.push_back({item, luck.between(1, 8)});
            draft.lines.push_back({.item = trade.items[item].id,
                                   .quantity = Quantity::ofWhole(order.lines.back().pieces)});
        }
        if (order.lines.empty())
            return u"order nothing"_s;
        const Receipt made = expectDone(m_company.ask([&](const Request& request) {
            return workflows::createOrder(m_company.office(), request, draft);
        }));
        expectSame(u"order"_s, made.number, m_model.numbers.next(u"SO"_s, m_company.clock.today()));
        order.id = made.id;
        trade.orders.push_back(order);
        return u"make "_s + made.number;
    }

    /// Does with an order whatever comes next.
    QString advanceOrder()
    {
        std::vector<ModelOrder*> waiting;
        for (ModelOrder& order : m_model.trade.orders)
            if (order.state != ModelOrder::State::Invoiced)
                waiting.push_back(&order);
        if (waiting.empty())
            return createOrder();
        ModelOrder& order = *m_company.luck.oneOf(waiting);
        const OrderId id(order.id);
        const auto seen = m_company.look([&](Reader& books) { return sales::order(books, id); });
        if (order.state == ModelOrder::State::Quote)
            return confirm(order, seen);
        if (order.state == ModelOrder::State::Confirmed)
            return deliver(order, seen);
        return invoice(order, seen);
    }

    QString confirm(ModelOrder& order, const sales::Order& seen)
    {
        const auto confirmed = workflows::confirmOrder(m_company.office(), seen.id, seen.version);
        if (!confirmed)
            throw Mismatch(u"confirm: "_s + confirmed.error().text());
        order.state = ModelOrder::State::Confirmed;
        return u"confirm "_s + seen.number;
    }

    QString deliver(ModelOrder& order, const sales::Order& seen)
    {
        std::vector<TradeItem>& items = m_model.trade.items;
        const auto delivered = m_company.ask([&](const Request& request) {
            return workflows::deliverOrder(m_company.office(), request,
                                           {.order = seen.id, .seen = seen.version});
        });
        for (const ModelOrder::Line& line : order.lines)
            if (items[line.item].stock.pieces < line.pieces) {
                expectRefused(delivered, inventory::errors::notEnoughStock);
                return u"deliver too much of "_s + seen.number;
            }
        const Receipt done = expectDone(delivered);
        expectSame(u"delivery"_s, done.number,
                   m_model.numbers.next(u"DN"_s, m_company.clock.today()));
        Cents cost = 0;
        for (ModelOrder::Line& line : order.lines) {
            line.cost = items[line.item].stock.takeOut(line.pieces);
            cost += line.cost;
        }
        if (cost != 0)
            m_model.ledger.post({{accounts::costOfSales, cost}, {accounts::inventory, -cost}});
        order.delivery = done.id;
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
        for (const ModelOrder::Line& line : order.lines) {
            const TradeItem& item = m_model.trade.items[line.item];
            order.taxes[item.taxPercent].net += line.pieces * item.price;
        }
        Cents net = 0;
        Cents tax = 0;
        for (const auto& [percent, share] : order.taxes) {
            net += share.net;
            tax += shareOf(share.net, percent, 100);
        }
        m_model.ledger.post({{accounts::receivable, net + tax},
                             {accounts::salesRevenue, -net},
                             {accounts::outputTax, -tax}});
        m_model.trade.customers[order.customer].account.add(
            {today.addDays(customerTermsDays), done.number, net + tax});
        order.invoice = done.id;
        order.invoicedOn = today;
        order.state = ModelOrder::State::Invoiced;
        return u"invoice "_s + done.number;
    }

    QString pay()
    {
        TradeParty& customer = m_company.luck.oneOf(m_model.trade.customers);
        const Cents owed = customer.account.owed();
        if (owed == 0)
            return u"pay nothing"_s;
        const Cents paid = m_company.luck.between(1, owed);
        const QDate today = m_company.clock.today();
        const Receipt done = expectDone(m_company.ask([&](const Request& request) {
            return workflows::receivePayment(m_company.office(), request,
                                             {.payment = {.direction = settlements::Direction::In,
                                                          .side = settlements::Side::Receivable,
                                                          .party = customer.id,
                                                          .paidOn = today,
                                                          .amount = Money::ofMinor(paid, eur),
                                                          .bankAccount = m_model.trade.bank}});
        }));
        expectSame(u"payment"_s, done.number, m_model.numbers.next(u"PAY"_s, today));
        m_model.ledger.post({{accounts::bank, paid}, {accounts::receivable, -paid}});
        customer.account.pay(paid);
        return u"pay "_s + done.number;
    }
};

} // namespace

std::unique_ptr<Desk> salesDesk(Company& company, SharedModel& model)
{
    return std::make_unique<SalesDesk>(company, model);
}

} // namespace tandem::simulation
