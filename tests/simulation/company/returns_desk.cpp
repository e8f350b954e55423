#include "desk.h"

#include "backoffice/settlements/open_item_queries.h"
#include "frontoffice/sales/delivery_queries.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/invoice_queries.h"
#include "workflows/issue_credit_note.h"
#include "workflows/pay.h"
#include "workflows/return_goods.h"

namespace tandem::simulation {

namespace {

/// How much of which lines is taken back.
struct Share {
    std::map<std::size_t, std::int64_t> pieces; ///< By line of the order.
    bool isWhole;                               ///< All that is left: no line is named.
    bool isTooMuch;
};

/// Goods come back, invoices are credited, and credits are set against invoices.
class ReturnsDesk final : public Desk {
public:
    using Desk::Desk;

    QString step() override
    {
        switch (m_company.luck.between(1, 3)) {
        case 1:
            return takeBack();
        case 2:
            return credit();
        default:
            return setOff();
        }
    }

    void compare() override
    {
        for (const ModelOrder& order : m_model.trade.orders) {
            if (order.state != ModelOrder::State::Invoiced || !m_company.luck.onceIn(8))
                continue;
            const auto delivery = deliveryOf(order);
            const auto invoice = invoiceOf(order);
            for (std::size_t at = 0; at < order.lines.size(); ++at) {
                expectSame(u"returned of "_s + delivery.number,
                           delivery.lines[at].returned.millionths(),
                           order.lines[at].returned * 1'000'000);
                expectSame(u"credited of "_s + invoice.number,
                           invoice.lines[at].credited.millionths(),
                           order.lines[at].credited * 1'000'000);
            }
        }
    }

private:
    sales::Delivery deliveryOf(const ModelOrder& order)
    {
        return m_company.look(
            [&](Reader& books) { return sales::delivery(books, DeliveryId(order.delivery)); });
    }
    sales::Invoice invoiceOf(const ModelOrder& order)
    {
        return m_company.look(
            [&](Reader& books) { return sales::invoice(books, InvoiceId(order.invoice)); });
    }

    /// An order of which goods left and an invoice went out; null if there is none.
    ModelOrder* someOrder()
    {
        std::vector<ModelOrder*> all;
        for (ModelOrder& order : m_model.trade.orders)
            if (order.state == ModelOrder::State::Invoiced)
                all.push_back(&order);
        return all.empty() ? nullptr : m_company.luck.oneOf(all);
    }

    /// All that is left of an order, or a part of one line, or more than there is of it.
    Share someShare(const ModelOrder& order, std::int64_t ModelOrder::Line::*taken)
    {
        Luck& luck = m_company.luck;
        Share share{.pieces = {}, .isWhole = luck.onceIn(3), .isTooMuch = false};
        if (share.isWhole) {
            for (std::size_t at = 0; at < order.lines.size(); ++at)
                if (const auto rest = order.lines[at].pieces - order.lines[at].*taken; rest > 0)
                    share.pieces[at] = rest;
            return share;
        }
        const auto at = static_cast<std::size_t>(
            luck.between(0, static_cast<std::int64_t>(order.lines.size()) - 1));
        const std::int64_t rest = order.lines[at].pieces - order.lines[at].*taken;
        share.isTooMuch = rest == 0 || luck.onceIn(8);
        share.pieces[at] = share.isTooMuch ? rest + 1 : luck.between(1, rest);
        return share;
    }

    QString takeBack()
    {
        ModelOrder* const order = someOrder();
        if (!order)
            return u"take nothing back"_s;
        const auto seen = deliveryOf(*order);
        const Share share = someShare(*order, &ModelOrder::Line::returned);
        sales::ReturnDraft draft{.delivery = seen.id};
        if (!share.isWhole)
            for (const auto& [at, pieces] : share.pieces)
                draft.lines.push_back({seen.lines[at].id, Quantity::ofWhole(pieces)});
        const auto returned = m_company.ask([&](const Request& request) {
            return workflows::returnGoods(m_company.office(), request, draft);
        });
        if (share.isTooMuch || share.pieces.empty()) {
            expectRefused(returned, share.isTooMuch ? sales::errors::returnsTooMuch
                                                    : sales::errors::nothingToReturn);
            return u"take too much back of "_s + seen.number;
        }
        const Receipt done = expectDone(returned);
        expectSame(u"return"_s, done.number,
                   m_model.numbers.next(u"RT"_s, m_company.clock.today()));
        Cents cost = 0;
        for (const auto& [at, pieces] : share.pieces) {
            ModelOrder::Line& line = order->lines[at];
            const Cents part = shareOf(line.cost, line.returned + pieces, line.pieces)
                               - shareOf(line.cost, line.returned, line.pieces);
            line.returned += pieces;
            ModelStock& stock = m_model.trade.items[line.item].stock;
            stock.pieces += pieces;
            stock.value += part;
            cost += part;
        }
        if (cost != 0)
            m_model.ledger.post({{accounts::inventory, cost}, {accounts::costOfSales, -cost}});
        return u"take back "_s + done.number;
    }

    QString credit()
    {
        ModelOrder* const order = someOrder();
        if (!order)
            return u"credit nothing"_s;
        const QDate today = m_company.clock.today();
        const auto seen = invoiceOf(*order);
        const Share share = someShare(*order, &ModelOrder::Line::credited);
        sales::CreditNoteDraft draft{
            .invoice = seen.id, .seen = seen.version, .reason = u"Broken"_s};
        if (!share.isWhole)
            for (const auto& [at, pieces] : share.pieces)
                draft.lines.push_back({seen.lines[at].id, Quantity::ofWhole(pieces)});
        const auto use =
            m_company.luck.onceIn(3) ? workflows::CreditUse::Stands : workflows::CreditUse::Settles;
        const auto credited = m_company.ask([&](const Request& request) {
            return workflows::issueCreditNote(m_company.office(), request, draft, use);
        });
        if (today < order->invoicedOn || share.isTooMuch || share.pieces.empty()) {
            expectRefused(credited, today < order->invoicedOn ? sales::errors::creditedBeforeIssued
                                    : share.isTooMuch         ? sales::errors::creditsTooMuch
                                                              : sales::errors::nothingToCredit);
            return u"credit too much of "_s + seen.number;
        }
        const Receipt done = expectDone(credited);
        expectSame(u"credit note"_s, done.number, m_model.numbers.next(u"SC"_s, today));
        const bool settles = use == workflows::CreditUse::Settles;
        enterCredit(*order, share, done.number, settles ? seen.number : QString());
        return u"credit "_s + done.number;
    }

    /// `invoice`: which is settled with it as far as it goes; empty: none.
    void enterCredit(ModelOrder& order, const Share& share, const QString& number,
                     const QString& invoice)
    {
        Cents net = 0;
        std::map<int, Cents> netByRate;
        for (const auto& [at, pieces] : share.pieces) {
            ModelOrder::Line& line = order.lines[at];
            const TradeItem& item = m_model.trade.items[line.item];
            line.credited += pieces;
            net += pieces * item.price;
            netByRate[item.taxPercent] += pieces * item.price;
        }
        Cents tax = 0;
        for (const auto& [percent, part] : netByRate) {
            ModelOrder::Tax& known = order.taxes[percent];
            const Cents whole = shareOf(known.net, percent, 100);
            tax += shareOf(whole, known.credited + part, known.net)
                   - shareOf(whole, known.credited, known.net);
            known.credited += part;
        }
        m_model.ledger.post({{accounts::salesRevenue, net},
                             {accounts::outputTax, tax},
                             {accounts::receivable, -(net + tax)}});
        auto& account = m_model.trade.customers[order.customer].account;
        const Cents used = std::min(net + tax, account.openOf(invoice));
        account.take(invoice, used);
        account.add({m_company.clock.today(), number, used - (net + tax)});
    }

    /// Sets a customer's oldest credit against an invoice that is open.
    QString setOff()
    {
        TradeParty& customer = m_company.luck.oneOf(m_model.trade.customers);
        const std::vector<ModelOpenItem>& items = customer.account.items;
        const auto isCredit = [](const ModelOpenItem& item) { return item.open < 0; };
        const auto credit = std::find_if(items.begin(), items.end(), isCredit);
        const auto debt = std::find_if_not(items.begin(), items.end(), isCredit);
        if (credit == items.end() || debt == items.end())
            return u"set off nothing"_s;
        const Cents amount = std::min(-credit->open, debt->open);
        const QString creditNumber = credit->number;
        const QString debtNumber = debt->number;
        settlements::SettlementDraft draft{.reason = settlements::SettlementReason::SetOff,
                                           .settledOn = m_company.clock.today(),
                                           .portions = {}};
        for (const settlements::OpenItem& item : m_company.look([&](Reader& books) {
                 return settlements::openItemsOf(books, settlements::Side::Receivable, customer.id);
             })) {
            if (item.number == creditNumber)
                draft.portions.push_back({item.id, Money::ofMinor(-amount, eur)});
            if (item.number == debtNumber)
                draft.portions.push_back({item.id, Money::ofMinor(amount, eur)});
        }
        expectDone(m_company.ask([&](const Request& request) {
            return workflows::settleItems(m_company.office(), request, draft);
        }));
        customer.account.take(creditNumber, -amount);
        customer.account.take(debtNumber, amount);
        return u"set %1 off against %2"_s.arg(creditNumber, debtNumber);
    }
};

} // namespace

std::unique_ptr<Desk> returnsDesk(Company& company, SharedModel& model)
{
    return std::make_unique<ReturnsDesk>(company, model);
}

} // namespace tandem::simulation
