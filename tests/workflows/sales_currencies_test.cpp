#include "sales_terms_books.h"

#include "backoffice/currencies/errors.h"
#include "backoffice/tax/tax_movement_service.h"
#include "frontoffice/sales/errors.h"
#include "reports/revenue.h"
#include "workflows/pay.h"
#include "workflows/revalue.h"

namespace tandem::test {
namespace {

using ledger::AccountRole;

class SalesCurrencies : public testing::Test {
protected:
    SalesCurrencies()
    {
        at.clock.day = QDate(2025, 12, 1);
        at.arrange([](UnitOfWork& work) {
            return ledger::openFiscalYears(work, {2026, 1, 1}, {2026, 12, 31});
        });
    }

    /// A thousand dollars without tax.
    sales::Invoice thousand()
    {
        return at.invoiced(at.confirmed({.customer = at.customer,
                                         .lines = {{.item = at.freight,
                                                    .quantity = pieces(1),
                                                    .price = UnitPrice::of(dollars(1'000'00))}},
                                         .currency = usd}));
    }
    void pay(const sales::Invoice& invoice, const Money& dollarsPaid, const Money& received)
    {
        const AccountId bank =
            at.look([](Reader& books) { return ledger::accountOf(books, AccountRole::Bank); });
        at.arrange([&](UnitOfWork& work) {
            return workflows::receivePayment(work,
                                             {.payment = {.direction = settlements::Direction::In,
                                                          .side = settlements::Side::Receivable,
                                                          .party = at.customer,
                                                          .paidOn = at.clock.day,
                                                          .amount = received,
                                                          .bankAccount = bank,
                                                          .credit = dollarsPaid},
                                              .settleBy = workflows::SettleBy::Document,
                                              .document = invoice.number});
        });
    }

    SalesBooks at;
};

// Worked case F1, from the invoice on.
TEST_F(SalesCurrencies, RealiseAGainWhenTheInvoiceIsPaid)
{
    at.rate(u"1.10"_s, at.clock.day);
    const sales::Invoice invoice = thousand();
    EXPECT_EQ(invoice.total(), dollars(1'000'00));
    EXPECT_EQ(invoice.baseTotal(), euros(909'09));
    EXPECT_EQ(at.item(invoice).open, dollars(1'000'00));
    EXPECT_EQ(at.item(invoice).openBase, euros(909'09));
    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(909'09));
    EXPECT_EQ(at.balance(AccountRole::FreightRevenue), euros(-909'09));

    at.clock.day = QDate(2025, 12, 20);
    pay(invoice, dollars(1'000'00), euros(952'38));

    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(0));
    EXPECT_EQ(at.balance(AccountRole::Bank), euros(952'38));
    EXPECT_EQ(at.balance(AccountRole::ExchangeGain), euros(-43'29));
    EXPECT_EQ(at.findings(), QStringList());
}

// Worked case F3: the same over the end of a year.
TEST_F(SalesCurrencies, AreRevaluedAtTheEndOfTheYear)
{
    at.rate(u"1.10"_s, at.clock.day);
    at.rate(u"1.08"_s, QDate(2025, 12, 31));
    const sales::Invoice invoice = thousand();
    at.clock.day = QDate(2026, 1, 31);
    const auto revalued = workflows::revalue(at.office, QDate(2025, 12, 31));
    ASSERT_TRUE(revalued) << qPrintable(TestOffice::text(revalued.error()));
    pay(invoice, dollars(1'000'00), euros(952'38));
    EXPECT_EQ(at.balance(AccountRole::UnrealisedExchangeGain), euros(0)); // and taken back
    EXPECT_EQ(at.balance(AccountRole::ExchangeGain), euros(-43'29));
    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(0));
    EXPECT_EQ(at.findings(), QStringList());
}

// Worked case F5.
TEST_F(SalesCurrencies, LeaveNoResidueWhenPaidInParts)
{
    at.rate(u"1.0873"_s, at.clock.day);
    const sales::Invoice invoice =
        at.invoiced(at.confirmed({.customer = at.customer,
                                  .lines = {{.item = at.freight,
                                             .quantity = pieces(1),
                                             .price = UnitPrice::of(dollars(100'00))}},
                                  .currency = usd}));
    EXPECT_EQ(invoice.baseTotal(), euros(91'97));
    std::vector<std::int64_t> cleared;
    for (const std::int64_t part : {33'33, 33'33, 33'34}) {
        const Money before = at.item(invoice).openBase;
        pay(invoice, dollars(part), euros(30'00));
        cleared.push_back((before - at.item(invoice).openBase).minor());
    }
    EXPECT_EQ(cleared, (std::vector<std::int64_t>{30'65, 30'66, 30'66}));
    EXPECT_TRUE(at.item(invoice).openBase.isZero());
    EXPECT_EQ(at.findings(), QStringList());
}

TEST_F(SalesCurrencies, HaveTheirTaxInTheCompanysCurrency)
{
    at.rate(u"1.0873"_s, at.clock.day);
    const sales::Invoice invoice =
        at.invoiced(at.confirmed({.customer = at.customer,
                                  .lines = {{.item = at.tasting,
                                             .quantity = pieces(1),
                                             .price = UnitPrice::of(dollars(100'00))}},
                                  .currency = usd}));
    EXPECT_EQ(invoice.gross(), dollars(119'00));
    EXPECT_EQ(invoice.baseTotal(), euros(109'45));
    EXPECT_EQ(invoice.baseNet, euros(91'97));
    EXPECT_EQ(invoice.baseTax, euros(17'48));
    const auto movements = at.look([&](Reader& books) {
        return tax::movementsOfDocument(books, u"invoice"_s, invoice.id.value());
    });
    ASSERT_EQ(movements.size(), 1U);
    EXPECT_EQ(movements.front().net, euros(91'97));
    EXPECT_EQ(movements.front().tax, euros(17'48));
    EXPECT_EQ(invoice.rates, u"1 EUR = 1.0873 USD (manual 2025-12-01)");
    const auto revenue = at.look([&](Reader& books) {
        return reports::revenueByCustomer(books, {QDate(2025, 12, 1), QDate(2025, 12, 31)}, 10);
    });
    ASSERT_EQ(revenue.size(), 1U);
    EXPECT_EQ(revenue.front().goods, euros(91'97));
    at.credited(invoice);
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(0));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST_F(SalesCurrencies, TakeAWorthThatWasAgreed)
{
    at.rate(u"1.10"_s, at.clock.day);
    const sales::Order order = at.confirmed({.customer = at.customer,
                                             .lines = {{.item = at.freight,
                                                        .quantity = pieces(1),
                                                        .price = UnitPrice::of(dollars(1'000'00))}},
                                             .currency = usd});
    const sales::Invoice invoice = at.invoiced(order, {}, euros(952'38));
    EXPECT_EQ(invoice.baseTotal(), euros(952'38));
    EXPECT_EQ(invoice.rates, u"1 EUR = 1.050001 USD");
    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(952'38));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST_F(SalesCurrencies, AreRefusedWithoutARateAndChangeNothing)
{
    const sales::Order order = at.confirmed({.customer = at.customer,
                                             .lines = {{.item = at.freight,
                                                        .quantity = pieces(1),
                                                        .price = UnitPrice::of(dollars(10'00))}},
                                             .currency = usd});
    constexpr Action probe{"test.sales", Permission::SalesWrite, ""};
    const auto issue = [&](std::optional<Money> base) {
        return at.office.change(probe, [&](UnitOfWork& work) {
            return workflows::issueInvoice(work, {.order = order.id,
                                                  .seen = order.version,
                                                  .scope = sales::InvoiceScope::Ordered,
                                                  .base = base});
        });
    };
    const auto refused = issue({});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &exchange::errors::rateMissing);
    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(0));
    const auto unfit = issue(dollars(10'00));
    ASSERT_FALSE(unfit);
    EXPECT_EQ(unfit.error().code, &exchange::errors::baseUnfit);
    EXPECT_TRUE(issue(euros(9'09)));
}

TEST_F(SalesCurrencies, TakePricesOfTheListAtTheRateOfTheDay)
{
    at.rate(u"1.10"_s, at.clock.day);
    const sales::Order order = at.confirmed({.customer = at.customer,
                                             .lines = {{.item = at.chai, .quantity = pieces(1)}},
                                             .currency = usd});
    EXPECT_EQ(order.lines[0].price, UnitPrice::of(dollars(19'80)));
    constexpr Action probe{"test.sales", Permission::SalesWrite, ""};
    const auto mixed = at.office.change(probe, [&](UnitOfWork& work) {
        return workflows::createOrder(
            work, {.customer = at.customer,
                   .lines = {{.item = at.chai, .quantity = pieces(1), .price = price(18'00)}},
                   .currency = usd});
    });
    ASSERT_FALSE(mixed);
    EXPECT_EQ(mixed.error().code, &sales::errors::priceCurrencyDiffers);
}

} // namespace
} // namespace tandem::test
