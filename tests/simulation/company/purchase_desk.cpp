#include "desk.h"

#include "backoffice/inventory/bill_queries.h"
#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/purchase_queries.h"
#include "workflows/pay.h"
#include "workflows/place_purchase_order.h"
#include "workflows/receive_bill.h"
#include "workflows/receive_goods.h"

namespace tandem::simulation {

namespace {

constexpr int taxPercent = 19;

Money cents(Cents minor)
{
    return Money::ofMinor(minor, eur);
}

/// Orders goods, takes them in, in parts, takes the bills, and pays them.
class PurchaseDesk final : public Desk {
public:
    using Desk::Desk;

    QString step() override
    {
        switch (m_company.luck.between(1, 8)) {
        case 1:
        case 2:
            return order();
        case 3:
        case 4:
        case 5:
            return receive();
        case 6:
        case 7:
            return bill();
        default:
            return pay();
        }
    }

    void compare() override
    {
        for (const ModelPurchase& purchase : m_purchases) {
            const auto seen = seenOf(purchase);
            expectSame(u"received of "_s + seen.number, seen.lines.front().received.millionths(),
                       purchase.received * 1'000'000);
            expectSame(u"billed of "_s + seen.number, seen.lines.front().billed.millionths(),
                       purchase.billed * 1'000'000);
        }
    }

private:
    inventory::PurchaseOrder seenOf(const ModelPurchase& purchase)
    {
        return m_company.look([&](Reader& books) {
            return inventory::purchaseOrder(books, inventory::PurchaseOrderId(purchase.id));
        });
    }

    QString order()
    {
        Luck& luck = m_company.luck;
        const auto item = static_cast<std::size_t>(
            luck.between(0, static_cast<std::int64_t>(m_model.trade.items.size()) - 1));
        const ModelPurchase wanted{.id = 0,
                                   .item = item,
                                   .pieces = luck.between(1, 90),
                                   .price = luck.between(1'00, 15'00)};
        const Receipt made = expectDone(m_company.ask([&](const Request& request) {
            return workflows::placePurchaseOrder(
                m_company.office(), request,
                {.supplier = m_model.trade.supplier.id,
                 .lines = {{.item = m_model.trade.items[item].id,
                            .quantity = Quantity::ofWhole(wanted.pieces),
                            .price = UnitPrice::of(cents(wanted.price)),
                            .taxCode = u"P%1"_s.arg(taxPercent)}}});
        }));
        expectSame(u"purchase order"_s, made.number,
                   m_model.numbers.next(u"PO"_s, m_company.clock.today()));
        m_purchases.push_back(wanted);
        m_purchases.back().id = made.id;
        return u"order "_s + made.number;
    }

    QString receive()
    {
        if (m_purchases.empty())
            return order();
        ModelPurchase& purchase = m_company.luck.oneOf(m_purchases);
        const auto seen = seenOf(purchase);
        const std::int64_t rest = purchase.pieces - purchase.received;
        const bool isTooMuch = m_company.luck.onceIn(8);
        const std::int64_t pieces = isTooMuch                  ? rest + 1
                                    : rest == 0                ? 0
                                    : m_company.luck.onceIn(2) ? rest
                                                               : m_company.luck.between(1, rest);
        std::vector<inventory::PurchaseQuantity> lines;
        if (pieces != rest)
            lines = {{seen.lines.front().id, Quantity::ofWhole(pieces)}};
        const auto came = m_company.ask([&](const Request& request) {
            return workflows::receiveGoods(
                m_company.office(), request,
                {.order = seen.id, .seen = seen.version, .lines = lines});
        });
        if (pieces > rest || rest == 0) {
            expectRefused(came, pieces > rest ? inventory::errors::receivesTooMuch
                                              : inventory::errors::nothingToReceive);
            return u"receive too much of "_s + seen.number;
        }
        const Receipt receipt = expectDone(came);
        expectSame(u"goods receipt"_s, receipt.number,
                   m_model.numbers.next(u"GR"_s, m_company.clock.today()));
        const Cents value = pieces * purchase.price;
        purchase.received += pieces;
        ModelStock& stock = m_model.trade.items[purchase.item].stock;
        stock.pieces += pieces;
        stock.value += value;
        m_model.ledger.post({{accounts::inventory, value}, {accounts::notBilled, -value}});
        return u"receive "_s + receipt.number;
    }

    QString bill()
    {
        if (m_purchases.empty() || m_company.luck.onceIn(6))
            return billExpense();
        ModelPurchase& purchase = m_company.luck.oneOf(m_purchases);
        const auto seen = seenOf(purchase);
        const std::int64_t rest = purchase.received - purchase.billed;
        const bool isTooMuch = m_company.luck.onceIn(8);
        const std::int64_t pieces = isTooMuch   ? rest + 1
                                    : rest == 0 ? 1
                                                : m_company.luck.between(1, rest);
        const Cents price =
            m_company.luck.onceIn(3) ? m_company.luck.between(1'00, 15'00) : purchase.price;
        inventory::BillDraft draft{.order = seen.id,
                                   .seen = seen.version,
                                   .supplierNumber = nextSupplierNumber(),
                                   .lines = {{.line = seen.lines.front().id,
                                              .quantity = Quantity::ofWhole(pieces),
                                              .price = UnitPrice::of(cents(price))}}};
        const bool isTwice = !m_lastBilled.isEmpty() && m_company.luck.onceIn(10);
        if (isTwice)
            draft.supplierNumber = m_lastBilled;
        const auto billed = m_company.ask([&](const Request& request) {
            return workflows::receiveBill(m_company.office(), request, draft);
        });
        if (isTwice) {
            expectRefused(billed, inventory::errors::billTwice);
            return u"take a bill twice"_s;
        }
        if (pieces > rest) {
            expectRefused(billed, inventory::errors::billsTooMuch);
            return u"take a bill for too much of "_s + seen.number;
        }
        const Cents cleared = pieces * purchase.price;
        const QString number = enterBill(expectDone(billed), draft, pieces * price, cleared, 0);
        purchase.billed += pieces;
        std::erase_if(m_purchases, [](const ModelPurchase& one) { return !one.isOpen(); });
        return u"take bill "_s + number;
    }

    QString billExpense()
    {
        const Cents net = m_company.luck.between(1'00, 900'00);
        const inventory::BillDraft draft{.supplier = m_model.trade.supplier.id,
                                         .supplierNumber = nextSupplierNumber(),
                                         .expenses = {{.description = u"Rent"_s,
                                                       .net = cents(net),
                                                       .taxCode = u"P%1"_s.arg(taxPercent)}}};
        const Receipt billed = expectDone(m_company.ask([&](const Request& request) {
            return workflows::receiveBill(m_company.office(), request, draft);
        }));
        return u"take bill for rent "_s + enterBill(billed, draft, 0, 0, net);
    }

    QString enterBill(const Receipt& billed, const inventory::BillDraft& draft, Cents goods,
                      Cents cleared, Cents expense)
    {
        const QDate today = m_company.clock.today();
        expectSame(u"bill"_s, billed.number, m_model.numbers.next(u"PI"_s, today));
        m_lastBilled = draft.supplierNumber;
        const Cents net = goods + expense;
        const Cents tax = shareOf(net, taxPercent, 100);
        m_model.ledger.post({{accounts::notBilled, cleared},
                             {accounts::priceVariance, goods - cleared},
                             {accounts::otherPurchases, expense},
                             {accounts::inputTax, tax},
                             {accounts::payable, -(net + tax)}});
        m_model.trade.supplier.account.add(
            {today.addDays(supplierTermsDays), billed.number, net + tax});
        return billed.number;
    }

    QString pay()
    {
        TradeParty& supplier = m_model.trade.supplier;
        const Cents owed = supplier.account.owed();
        if (owed == 0)
            return u"pay no supplier"_s;
        const Cents paid = m_company.luck.between(1, owed);
        const QDate today = m_company.clock.today();
        const Receipt done = expectDone(m_company.ask([&](const Request& request) {
            return workflows::makePayment(m_company.office(), request,
                                          {.payment = {.direction = settlements::Direction::Out,
                                                       .side = settlements::Side::Payable,
                                                       .party = supplier.id,
                                                       .paidOn = today,
                                                       .amount = cents(paid),
                                                       .bankAccount = m_model.trade.bank}});
        }));
        expectSame(u"payment"_s, done.number, m_model.numbers.next(u"PAY"_s, today));
        m_model.ledger.post({{accounts::payable, paid}, {accounts::bank, -paid}});
        supplier.account.pay(paid);
        return u"pay the supplier "_s + done.number;
    }

    QString nextSupplierNumber() { return u"R-%1"_s.arg(++m_billCount); }

    std::vector<ModelPurchase> m_purchases; ///< Those that are not all billed.
    QString m_lastBilled;                   ///< The supplier's number on a bill that was taken.
    int m_billCount = 0;
};

} // namespace

std::unique_ptr<Desk> purchaseDesk(Company& company, SharedModel& model)
{
    return std::make_unique<PurchaseDesk>(company, model);
}

} // namespace tandem::simulation
