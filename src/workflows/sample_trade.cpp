#include "backoffice/inventory/purchase_service.h"
#include "backoffice/ledger/posting.h"
#include "frontoffice/sales/delivery_queries.h"
#include "frontoffice/sales/invoice_queries.h"
#include "frontoffice/sales/order_queries.h"
#include "frontoffice/sales/order_service.h"
#include "workflows/agree_terms.h"
#include "workflows/create_order.h"
#include "workflows/deliver_order.h"
#include "workflows/issue_credit_note.h"
#include "workflows/issue_invoice.h"
#include "workflows/pay.h"
#include "workflows/place_purchase_order.h"
#include "workflows/receive_bill.h"
#include "workflows/receive_goods.h"
#include "workflows/return_goods.h"
#include "workflows/sample_books.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeYearDays = 360;

/// Orders that come in on a working day: few in summer, many before the holidays.
int ordersOn(QDate day)
{
    if (day.month() == 11 || day.month() == 12)
        return 3;
    return day.month() == 7 || day.month() == 8 ? 1 : 2;
}

/// What the company buys and sells, day by day, and what is still to happen.
class SampleTrade {
public:
    explicit SampleTrade(SampleBooks& books) : m_books(books) {}

    /// Everything of one day.
    Result<> playDay(UnitOfWork& work)
    {
        const QDate today = work.today();
        const auto due = m_later.extract(today);
        if (!due.empty())
            for (const Step& step : due.mapped())
                TANDEM_CHECK(step(work));
        if (today.day() == 1)
            TANDEM_CHECK(payRent(work));
        if (today.dayOfWeek() == 1)
            for (const PartyId supplier : m_books.suppliers)
                TANDEM_CHECK(buy(work, supplier));
        if (today.dayOfWeek() <= 5)
            for (int order = 0; order < ordersOn(today); ++order)
                TANDEM_CHECK(sell(work));
        return {};
    }

private:
    using Step = std::function<Result<>(UnitOfWork&)>;

    void later(QDate day, Step step) { m_later[day].push_back(std::move(step)); }

    Result<> buy(UnitOfWork& work, PartyId supplier)
    {
        inventory::PurchaseOrderDraft draft{.supplier = supplier};
        std::vector<std::pair<std::size_t, int>> coming;
        for (std::size_t at = 0; at < m_books.items.size(); ++at) {
            const SampleItem& item = m_books.items[at];
            const int missing = sampleStock - item.onHand;
            if (item.supplier != supplier || missing <= 0)
                continue;
            draft.lines.push_back({.item = item.id,
                                   .quantity = Quantity::ofWhole(missing),
                                   .taxCode = item.purchaseTax});
            coming.emplace_back(at, missing);
        }
        if (draft.lines.empty())
            return {};
        TANDEM_TRY(const auto order, workflows::placePurchaseOrder(work, draft));
        later(work.today().addDays(2), [=, this](UnitOfWork& then) -> Result<> {
            TANDEM_CHECK(workflows::receiveGoods(then, {.order = order.id, .seen = order.version}));
            for (const auto& [item, count] : coming)
                m_books.items[item].onHand += count;
            return {};
        });
        later(work.today().addDays(4), [=, this](UnitOfWork& then) {
            return takeBill(then, {.order = order.id,
                                   .seen = order.version + 1,
                                   .supplierNumber = u"R-"_s + order.number});
        });
        return {};
    }

    Result<> payRent(UnitOfWork& work)
    {
        const QString month = work.today().toString(u"yyyy-MM"_s);
        const Money rent = Money::ofMinor(1'450'00, m_books.currency);
        TANDEM_CHECK(takeBill(work, {.supplier = m_books.landlord,
                                     .supplierNumber = u"RENT-"_s + month,
                                     .expenses = {{.description = u"Rent "_s + month,
                                                   .net = rent,
                                                   .taxCode = m_books.expenseTax}}}));
        return shareOut(work, rent, u"Rent %1 by cost centre"_s.arg(month));
    }

    /// Three fifths of an expense are the shop's, two the wholesale's.
    Result<> shareOut(UnitOfWork& work, const Money& expense, const QString& text)
    {
        const std::vector<std::int64_t> weights{3, 2};
        const std::vector<Money> shares = expense.allocate(weights);
        const auto part = [](const Money& amount, ledger::DimensionValueId center) {
            auto line = ledger::Line::of(ledger::AccountRole::PurchaseExpense, amount);
            line.dimension = center;
            return line;
        };
        TANDEM_CHECK(ledger::post(
            work,
            ledger::Entry::of({.postedOn = work.today(), .source = u"manual"_s, .text = text},
                              {part(shares[0], m_books.shop), part(shares[1], m_books.wholesale),
                               ledger::Line::of(ledger::AccountRole::PurchaseExpense, -expense)})));
        return {};
    }

    Result<> takeBill(UnitOfWork& work, const inventory::BillDraft& draft)
    {
        TANDEM_TRY(const auto bill, workflows::receiveBill(work, draft));
        later(bill.dueOn, [=, this](UnitOfWork& then) -> Result<> {
            TANDEM_CHECK(
                workflows::makePayment(then, {.payment = {.direction = settlements::Direction::Out,
                                                          .side = settlements::Side::Payable,
                                                          .party = bill.supplier,
                                                          .paidOn = then.today(),
                                                          .amount = bill.gross(),
                                                          .bankAccount = m_books.bank},
                                              .settleBy = SettleBy::Document,
                                              .document = bill.number}));
            return {};
        });
        return {};
    }

    sales::OrderDraft wish()
    {
        SampleLuck& luck = m_luck;
        const int customer = luck.between(0, static_cast<int>(m_books.customers.size()) - 1);
        sales::OrderDraft draft{.customer =
                                    m_books.customers[static_cast<std::size_t>(customer)].id};
        for (SampleItem& item : m_books.items) {
            const int count = 2 * luck.between(1, 8);
            if (luck.between(1, 4) > 1 || item.onHand < count)
                continue;
            item.onHand -= count;
            draft.lines.push_back({.item = item.id, .quantity = Quantity::ofWhole(count)});
        }
        return draft;
    }

    /// A quote, which most customers take the next day.
    Result<> sell(UnitOfWork& work)
    {
        sales::OrderDraft draft = wish();
        if (draft.lines.empty())
            return {};
        const int number = ++m_orderCount;
        if (number % 3 == 0)
            draft.lines.push_back({.item = m_books.freight, .quantity = Quantity::ofWhole(1)});
        TANDEM_TRY(const auto quote, workflows::createOrder(work, draft));
        if (number % 9 == 8) {
            giveBack(draft);
            return {};
        }
        later(work.today().addDays(1), [=, this](UnitOfWork& then) -> Result<> {
            TANDEM_TRY(const auto order, sales::confirmOrder(then, quote.id, quote.version));
            if (number % 10 == 9)
                return {}; // waits for the customer to say when
            if (number % 5 != 2)
                return carryOut(then, order.id, {});
            const sales::OrderLine& first = order.lines.front();
            const Quantity half = Quantity::ofMillionths(first.quantity.millionths() / 2);
            TANDEM_CHECK(carryOut(then, order.id, {{.line = first.id, .quantity = half}}));
            later(then.today().addDays(6),
                  [=, this](UnitOfWork& atLast) { return carryOut(atLast, order.id, {}); });
            return {};
        });
        return {};
    }

    /// A quote that nobody took keeps nothing from others.
    void giveBack(const sales::OrderDraft& draft)
    {
        for (SampleItem& item : m_books.items)
            for (const sales::OrderLineDraft& line : draft.lines)
                if (line.item == item.id)
                    item.onHand += static_cast<int>(line.quantity.millionths() / 1'000'000);
    }

    /// Delivers and invoices lines of an order; no lines are all that is left of it.
    Result<> carryOut(UnitOfWork& work, OrderId id, const std::vector<sales::OrderQuantity>& lines)
    {
        TANDEM_TRY(const auto order, sales::order(work, id));
        TANDEM_TRY(
            const auto delivered,
            workflows::deliverOrder(work, {.order = id, .seen = order.version, .lines = lines}));
        TANDEM_TRY(const auto invoice,
                   workflows::issueInvoice(work, {.order = id, .seen = order.version + 1}));
        const int number = ++m_invoiceCount;
        if (number % 8 == 5)
            later(work.today().addDays(3), [=, this](UnitOfWork& then) {
                return takeBack(then, invoice.invoice, delivered.delivery);
            });
        expectPayment(work.today(), invoice, number % 6 == 4 ? 2 : 1);
        return {};
    }

    /// The customer pays when it usually does: all at once, or half of it and the rest later.
    void expectPayment(QDate today, const sales::InvoiceIssued& invoice, int parts)
    {
        const auto customer =
            std::ranges::find(m_books.customers, invoice.customer, &SampleCustomer::id);
        const std::vector<std::int64_t> weights(static_cast<std::size_t>(parts), 1);
        int days = customer->paysAfterDays;
        for (const Money& part : invoice.gross().allocate(weights)) {
            later(today.addDays(days), [=, this](UnitOfWork& then) -> Result<> {
                TANDEM_TRY(const Money early, discountOn(then, invoice.invoice, then.today()));
                const Money kept = parts == 1 ? early : Money::zero(early.currency());
                TANDEM_TRY(const auto items, openOf(then, {settlements::Side::Receivable,
                                                           u"invoice"_s, invoice.invoice.value()}));
                Money open = Money::zero(part.currency());
                for (const settlements::OpenItem& item : items)
                    open += item.open;
                const Money paid = std::min(part, open) - kept;
                if (paid.isZero() || paid.isNegative())
                    return {}; // it was taken back meanwhile
                TANDEM_CHECK(workflows::receivePayment(
                    then, {.payment = {.direction = settlements::Direction::In,
                                       .side = settlements::Side::Receivable,
                                       .party = invoice.customer,
                                       .paidOn = then.today(),
                                       .amount = paid,
                                       .bankAccount = m_books.bank,
                                       .reference = invoice.number},
                           .settleBy = SettleBy::Document,
                           .document = invoice.number}));
                return {};
            });
            days += 21;
        }
    }

    /// Two pieces were broken: they come back, and are credited.
    Result<> takeBack(UnitOfWork& work, InvoiceId invoiceId, DeliveryId deliveryId)
    {
        const Quantity two = Quantity::ofWhole(2);
        TANDEM_TRY(const auto invoice, sales::invoice(work, invoiceId));
        TANDEM_TRY(const auto delivery, sales::delivery(work, deliveryId));
        const sales::DeliveryLine& sent = delivery.lines.front();
        const auto billed = std::ranges::find(invoice.lines, sent.item, &sales::InvoiceLine::item);
        if (sent.quantity < two || billed == invoice.lines.end() || billed->quantity < two)
            return {};
        TANDEM_CHECK(
            workflows::issueCreditNote(work, {.invoice = invoice.id,
                                              .seen = invoice.version,
                                              .reason = u"Broken on the way"_s,
                                              .lines = {{.line = billed->id, .quantity = two}}}));
        TANDEM_CHECK(returnGoods(
            work, {.delivery = deliveryId, .lines = {{.line = sent.id, .quantity = two}}}));
        return {};
    }

    SampleBooks& m_books;
    SampleLuck m_luck;
    std::map<QDate, std::vector<Step>> m_later;
    int m_orderCount = 0;
    int m_invoiceCount = 0;
};

} // namespace

Result<> tradeInSample(const SampleOffices& offices, SampleBooks& books, QDate from,
                       const SampleProgress& progress)
{
    SampleTrade trade(books);
    const int days = static_cast<int>(from.daysTo(sampleDay())) + 1;
    for (int day = 0; day < days; ++day) {
        offices.clock.goTo(from.addDays(day), QTime(9, 0));
        TANDEM_CHECK(offices.maker.change(makeSample,
                                          [&](UnitOfWork& work) { return trade.playDay(work); }));
        if (days > wholeYearDays)
            TANDEM_CHECK(liveInSample(offices, books, from, from.addDays(day)));
        progress(day + 1, days);
    }
    return {};
}

} // namespace tandem::workflows
