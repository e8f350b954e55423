#include "backoffice/inventory/purchase_queries.h"
#include "backoffice/inventory/stock_queries.h"
#include "backoffice/ledger/errors.h"
#include "frontoffice/sales/delivery_queries.h"
#include "frontoffice/sales/invoice_queries.h"
#include "frontoffice/sales/order_queries.h"
#include "support/test_company.h"
#include "workflows/confirm_order.h"
#include "workflows/create_order.h"
#include "workflows/deliver_order.h"
#include "workflows/issue_credit_note.h"
#include "workflows/issue_invoice.h"
#include "workflows/place_purchase_order.h"
#include "workflows/receive_bill.h"
#include "workflows/receive_goods.h"
#include "workflows/return_goods.h"
#include "workflows/take_opening_stock.h"

#include <gtest/gtest.h>

/// Days of a trading company as a bookkeeper reads them: given, when, and the trial balance.
namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using test::euros;
using test::pieces;
using test::price;

/// Says the steps of trade in a bookkeeper's words; a step that is refused throws.
class Trade : public test::TestCompany {
public:
    void openingStock(ItemId item, std::int64_t count, std::int64_t cents)
    {
        take(takeOpeningStock(back, request(), {.lines = {{item, pieces(count), price(cents)}}}));
    }

    OrderId confirmedOrder(std::vector<sales::OrderLineDraft> lines)
    {
        const OrderId id(
            take(createOrder(back, request(), {.customer = customer, .lines = std::move(lines)}))
                .id);
        take(confirmOrder(back, id, 1));
        return id;
    }

    /// Delivers so much of the first line and invoices what went out.
    InvoiceId deliverAndInvoice(OrderId id, std::int64_t count)
    {
        auto order = orderNow(id);
        take(deliverOrder(back, request(),
                          {.order = id,
                           .seen = order.version,
                           .lines = {{order.lines.front().id, pieces(count)}}}));
        order = orderNow(id);
        return InvoiceId(
            take(issueInvoice(back, request(), {.order = id, .seen = order.version})).id);
    }

    void credit(InvoiceId id, std::int64_t count)
    {
        const auto invoice = look([&](Reader& books) { return sales::invoice(books, id); });
        take(issueCreditNote(back, request(),
                             {.invoice = id,
                              .seen = invoice.version,
                              .lines = {{invoice.lines.front().id, pieces(count)}}}));
    }

    sales::Order orderNow(OrderId id)
    {
        return look([&](Reader& books) { return sales::order(books, id); });
    }

    inventory::PurchaseOrder purchaseNow(inventory::PurchaseOrderId id)
    {
        return look([&](Reader& books) { return inventory::purchaseOrder(books, id); });
    }

    template <class T>
    T take(Result<T> result)
    {
        require(result.has_value(), result ? "" : qPrintable(text(result.error())));
        return *std::move(result);
    }

    /// What must hold on any day: the control accounts are the sums of what stands behind them.
    void expectAgreement()
    {
        EXPECT_EQ(balance(AccountRole::Receivable), openSum(settlements::Side::Receivable));
        EXPECT_EQ(balance(AccountRole::Payable), -openSum(settlements::Side::Payable));
        EXPECT_EQ(balance(AccountRole::Inventory),
                  look([](Reader& books) { return inventory::stockValue(books); }));
        EXPECT_EQ(balance(AccountRole::GoodsReceivedNotBilled),
                  -look([](Reader& books) { return inventory::goodsReceivedNotBilled(books); }));
        EXPECT_TRUE(look([](Reader& books) { return inventory::verifyStock(books); }).empty());
    }

    void expectBalances(const std::vector<std::pair<AccountRole, std::int64_t>>& expected)
    {
        Money sum = euros(0);
        for (const auto& [role, cents] : expected) {
            EXPECT_EQ(balance(role).minor(), cents) << "role " << static_cast<int>(role) << "\n"
                                                    << qPrintable(trialBalance());
            sum += balance(role);
        }
        EXPECT_EQ(sum, euros(0)) << qPrintable(trialBalance());
    }
};

TEST(TradeScenario, AnOrderDeliveredAndInvoicedInTwoParts)
{
    Trade at;
    // Given 10 chai at 10.00 in stock, and an order for 3 at 18.00 + 19 % with 5.00 freight.
    at.openingStock(at.chai, 10, 10'00);
    const auto order = at.confirmedOrder(
        {{.item = at.chai, .quantity = pieces(3)}, {.item = at.freight, .quantity = pieces(1)}});

    // When one goes out with the freight, and then the other two.
    at.deliverAndInvoice(order, 1);
    at.deliverAndInvoice(order, 2);

    // Then
    at.expectBalances({{AccountRole::Receivable, 69'26},
                       {AccountRole::Inventory, 70'00},
                       {AccountRole::OutputTax, -10'26},
                       {AccountRole::SalesRevenue, -54'00},
                       {AccountRole::FreightRevenue, -5'00},
                       {AccountRole::CostOfGoodsSold, 30'00},
                       {AccountRole::OpeningBalances, -100'00}});
    at.expectAgreement();
    EXPECT_EQ(at.orderNow(order).state, sales::OrderState::Closed);
}

TEST(TradeScenario, GoodsThatComeBackAndAreCredited)
{
    Trade at;
    // Given 3 teas sold at 33.33 + 7 %, which had cost 5.00.
    at.openingStock(at.tea, 3, 5'00);
    const auto order = at.confirmedOrder({{.item = at.tea, .quantity = pieces(3)}});
    const auto invoice = at.deliverAndInvoice(order, 3);

    // When one comes back and is credited.
    const DeliveryId delivery =
        at.look([&](Reader& books) { return sales::deliveries(books, {}, 1); }).front().id;
    const auto lines =
        at.look([&](Reader& books) { return sales::delivery(books, delivery); }).lines;
    at.take(returnGoods(at.back, at.request(),
                        {.delivery = delivery, .lines = {{lines.front().id, pieces(1)}}}));
    at.credit(invoice, 1);

    // Then two thirds of everything are left.
    at.expectBalances({{AccountRole::Receivable, 71'33},
                       {AccountRole::Inventory, 5'00},
                       {AccountRole::OutputTax, -4'67},
                       {AccountRole::SalesRevenue, -66'66},
                       {AccountRole::CostOfGoodsSold, 10'00},
                       {AccountRole::OpeningBalances, -15'00}});
    at.expectAgreement();
}

TEST(TradeScenario, GoodsOrderedReceivedAndBilledInParts)
{
    Trade at;
    // Given an order of 100 teas at 5.00 with 7 % input tax.
    const inventory::PurchaseOrderId order(
        at.take(placePurchaseOrder(
                    at.back, at.request(),
                    {.supplier = at.supplier,
                     .lines = {{.item = at.tea, .quantity = pieces(100), .taxCode = u"P7"_s}}}))
            .id);
    const auto line = at.purchaseNow(order).lines.front().id;

    // When 90 come, and 60 of them are billed at 5.10.
    at.take(receiveGoods(
        at.back, at.request(),
        {.order = order, .seen = at.purchaseNow(order).version, .lines = {{line, pieces(90)}}}));
    at.take(receiveBill(at.back, at.request(),
                        {.order = order,
                         .seen = at.purchaseNow(order).version,
                         .supplierNumber = u"R-77"_s,
                         .lines = {{line, pieces(60), price(5'10)}}}));

    // Then 30 are received and not billed, and the bill cost 6.00 more than ordered.
    at.expectBalances({{AccountRole::Inventory, 450'00},
                       {AccountRole::InputTax, 21'42},
                       {AccountRole::Payable, -327'42},
                       {AccountRole::GoodsReceivedNotBilled, -150'00},
                       {AccountRole::PriceVariance, 6'00}});
    at.expectAgreement();
}

TEST(TradeScenario, ARequestSentTwiceIsCarriedOutOnce)
{
    Trade at;
    at.openingStock(at.chai, 10, 10'00);
    const auto id = at.confirmedOrder({{.item = at.chai, .quantity = pieces(3)}});
    const Request request = at.request();
    const auto seen = at.orderNow(id).version;

    const auto first = deliverOrder(at.back, request, {.order = id, .seen = seen});
    const auto again = deliverOrder(at.back, request, {.order = id, .seen = seen});

    ASSERT_TRUE(first && again);
    EXPECT_EQ(*first, *again);
    EXPECT_EQ(at.balance(AccountRole::CostOfGoodsSold), euros(30'00));
}

TEST(TradeScenario, AnInvoiceThatCannotBeBookedIsNotIssued)
{
    Trade at;
    const auto id = at.confirmedOrder({{.item = at.tasting, .quantity = pieces(1)}});
    const auto seen = at.orderNow(id).version;

    const auto late = issueInvoice(
        at.back, at.request(),
        {.order = id, .seen = seen, .issuedOn = QDate(2031, 1, 1)}); // no year is open there

    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, &ledger::errors::noOpenPeriod);
    EXPECT_EQ(at.orderNow(id).version, seen);
    EXPECT_TRUE(at.look([](Reader& books) { return sales::invoices(books, {}, 10); }).empty());
    const auto next = at.take(issueInvoice(at.back, at.request(), {.order = id, .seen = seen}));
    EXPECT_EQ(next.number, u"SI-2025-00001"_s);
}

} // namespace
} // namespace tandem::workflows
