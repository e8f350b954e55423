#include "sales_terms_books.h"

#include "frontoffice/sales/errors.h"

namespace tandem::test {
namespace {

using ledger::AccountRole;
using sales::DocumentDiscount;

constexpr Action probe{"test.sales", Permission::SalesWrite, ""};

// Worked case V5.
TEST(DocumentDiscount, IsSpreadOverTheRates)
{
    SalesBooks at;
    const sales::Order order =
        at.confirmed({.customer = at.customer,
                      .lines = {{.item = at.tasting, .quantity = pieces(1), .price = price(600'00)},
                                {.item = at.tea, .quantity = pieces(1), .price = price(400'00)}},
                      .documentDiscount = euros(50'00)});
    EXPECT_EQ(order.lines[0].documentDiscount, euros(30'00));
    EXPECT_EQ(order.lines[1].documentDiscount, euros(20'00));
    EXPECT_EQ(order.gross(), euros(1'084'90));

    const sales::Invoice invoice = at.invoiced(order);

    EXPECT_EQ(invoice.taxes[0].net, euros(570'00));
    EXPECT_EQ(invoice.taxes[0].tax, euros(108'30));
    EXPECT_EQ(invoice.taxes[1].net, euros(380'00));
    EXPECT_EQ(invoice.taxes[1].tax, euros(26'60));
    EXPECT_EQ(invoice.documentDiscount, euros(50'00));
    EXPECT_EQ(invoice.lines[0].amount, euros(600'00));
    EXPECT_EQ(invoice.total(), euros(1'084'90));
    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(1'084'90));
    EXPECT_EQ(at.balance(AccountRole::SalesRevenue), euros(-950'00));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-134'90));
    const sales::CreditNote note = at.credited(invoice);
    EXPECT_EQ(note.documentDiscount, euros(50'00));
    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(0));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(DocumentDiscount, OfAPartIsSharedByInvoicesInParts)
{
    SalesBooks at;
    const sales::Order order =
        at.confirmed({.customer = at.customer,
                      .lines = {{.item = at.tea, .quantity = pieces(3), .price = price(33'33)}},
                      .documentDiscount = percent(5)});
    EXPECT_EQ(order.documentDiscount, euros(5'00));
    Money discount = euros(0);
    Money net = euros(0);
    for (int part = 0; part < 3; ++part) {
        const sales::Invoice one = at.invoiced(order, {{order.lines[0].id, pieces(1)}});
        discount += one.documentDiscount;
        net += one.net;
    }
    EXPECT_EQ(discount, euros(5'00));
    EXPECT_EQ(net, order.net);
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(DocumentDiscount, IsRefusedBeyondTheDocument)
{
    SalesBooks at;
    for (const DocumentDiscount& discount :
         {DocumentDiscount(euros(33'34)), DocumentDiscount(euros(-1)),
          DocumentDiscount(dollars(1'00)), DocumentDiscount(percent(101))}) {
        const auto refused = at.office.change(probe, [&](UnitOfWork& work) {
            return workflows::createOrder(work, {.customer = at.customer,
                                                 .lines = {{.item = at.tea, .quantity = pieces(1)}},
                                                 .documentDiscount = discount});
        });
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, &sales::errors::documentDiscountOutOfRange);
    }
}

// Worked case V4.
TEST(GrossPrices, StayAsTheyAreAgreed)
{
    SalesBooks at;
    const sales::Order order =
        at.confirmed({.customer = at.customer,
                      .lines = {{.item = at.chai, .quantity = pieces(3), .price = price(100'00)}},
                      .basis = PriceBasis::Gross});
    EXPECT_EQ(order.net, euros(252'10));
    EXPECT_EQ(order.tax, euros(47'90));
    Money total = euros(0);
    for (int part = 0; part < 3; ++part) {
        const sales::Invoice one = at.invoiced(order, {{order.lines[0].id, pieces(1)}});
        EXPECT_EQ(one.total(), euros(100'00));
        total += one.total();
    }
    EXPECT_EQ(total, euros(300'00));
    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(300'00));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(GrossPrices, OfAnInvoiceAreTakenBackToTheCent)
{
    SalesBooks at;
    const sales::Order order =
        at.confirmed({.customer = at.customer,
                      .lines = {{.item = at.chai, .quantity = pieces(3), .price = price(100'00)}},
                      .basis = PriceBasis::Gross});
    const sales::Invoice invoice = at.invoiced(order);
    Money net = euros(0);
    Money tax = euros(0);
    for (int part = 0; part < 3; ++part) {
        const sales::CreditNote note = at.credited(invoice, {{invoice.lines[0].id, pieces(1)}});
        EXPECT_EQ(note.total(), euros(100'00));
        net += note.net;
        tax += note.tax;
    }
    EXPECT_EQ(net, euros(252'10));
    EXPECT_EQ(tax, euros(47'90));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(0));
    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(0));
    EXPECT_EQ(at.findings(), QStringList());
}

// Worked case V2, and the same with tax in the prices.
TEST(GrossPrices, ComeToWhatIsShownInBothRoundings)
{
    for (const TaxRounding rounding : {TaxRounding::PerDocument, TaxRounding::PerLine}) {
        SalesBooks at;
        at.arrange([&](UnitOfWork& work) { return tax::setTaxRounding(work, rounding); });
        const std::vector<sales::OrderLineDraft> lines(
            5, {.item = at.chai, .quantity = pieces(1), .price = price(7'13)});
        const sales::Order net = at.confirmed({.customer = at.customer, .lines = lines});
        const sales::Order gross =
            at.confirmed({.customer = at.customer, .lines = lines, .basis = PriceBasis::Gross});
        EXPECT_EQ(net.tax, euros(rounding == TaxRounding::PerLine ? 6'75 : 6'77));
        EXPECT_EQ(gross.gross(), euros(35'65));
        EXPECT_EQ(gross.tax, euros(rounding == TaxRounding::PerLine ? 5'70 : 5'69));
        const Money owed = at.invoiced(net).total() + at.invoiced(gross).total();
        EXPECT_EQ(owed, net.gross() + gross.gross());
        EXPECT_EQ(at.balance(AccountRole::Receivable), owed);
        EXPECT_EQ(at.findings(), QStringList());
    }
}

TEST(GrossPrices, TakeThoseOfTheListWithTheirTax)
{
    SalesBooks at;
    const sales::Order order = at.confirmed({.customer = at.customer,
                                             .lines = {{.item = at.chai, .quantity = pieces(2)}},
                                             .basis = PriceBasis::Gross});
    EXPECT_EQ(order.lines[0].price, price(21'42)); // 18.00 + 19 %
    at.policy({.basis = PriceBasis::Gross});
    const sales::Order listed = at.confirmed(
        {.customer = at.customer, .lines = {{.item = at.chai, .quantity = pieces(2)}}});
    EXPECT_EQ(listed.basis, PriceBasis::Gross);
    EXPECT_EQ(listed.lines[0].price, price(18'00));
    const sales::Order without = at.confirmed({.customer = at.customer,
                                               .lines = {{.item = at.chai, .quantity = pieces(2)}},
                                               .basis = PriceBasis::Net});
    EXPECT_EQ(without.lines[0].price, price(15'13)); // 18.00 / 1.19
}

// What coins can pay of francs: the nearest 0.05.
TEST(CashRounding, BooksWhatTheTotalWasRoundedBy)
{
    struct Row {
        std::int64_t net;
        std::int64_t rounding;
    };
    for (const Row& row : {Row{10'00, 0}, Row{10'01, -1}, Row{10'02, -2}, Row{10'03, 2},
                           Row{10'04, 1}, Row{10'05, 0}, Row{2, -2}, Row{3, 2}}) {
        const Money net = Money::ofMinor(row.net, chf);
        EXPECT_EQ((net.roundedToCash(Rounding::HalfAwayFromZero) - net).minor(), row.rounding);
    }
    SalesBooks at;
    at.policy({.cashRounding = sales::CashRounding::Invoices});
    at.arrange([](UnitOfWork& work) {
        return exchange::enterRate(work, {.unit = u"EUR"_s,
                                          .quoted = u"CHF"_s,
                                          .on = QDate(2025, 3, 1),
                                          .value = *Decimal::parse(u"1.00"_s)});
    });
    at.clock.day = QDate(2025, 3, 3);
    std::int64_t booked = 0;
    for (const Row& row :
         {Row{10'00, 0}, Row{10'01, -1}, Row{10'02, -2}, Row{10'03, 2}, Row{10'04, 1}}) {
        const sales::Order order =
            at.confirmed({.customer = at.customer,
                          .lines = {{.item = at.freight,
                                     .quantity = pieces(2),
                                     .price = UnitPrice::ofMillionths(row.net * 5'000, chf)}},
                          .currency = chf});
        const sales::Invoice invoice = at.invoiced(order);
        ASSERT_TRUE(invoice.cashRounding);
        EXPECT_EQ(invoice.cashRounding->minor(), row.rounding) << row.net;
        EXPECT_EQ(invoice.total().minor(), row.net + row.rounding);
        booked -= row.rounding;
        EXPECT_EQ(at.balance(AccountRole::CashRounding), euros(booked));
        EXPECT_EQ(at.item(invoice).open, invoice.total());
        if (row.rounding != 2)
            continue;
        // Half of it and the rest take the whole total back.
        const Money half = at.credited(invoice, {{invoice.lines[0].id, pieces(1)}}).total();
        EXPECT_EQ(half.minor() % 5, 0);
        EXPECT_EQ(half + at.credited(invoice).total(), invoice.total());
        booked += row.rounding;
        EXPECT_EQ(at.balance(AccountRole::CashRounding), euros(booked));
    }
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(CashRounding, LeavesCurrenciesWhoseCoinsPayAll)
{
    SalesBooks at;
    at.policy({.cashRounding = sales::CashRounding::Invoices});
    const sales::Invoice invoice = at.invoiced(
        at.confirmed({.customer = at.customer,
                      .lines = {{.item = at.freight, .quantity = pieces(1), .price = price(1)}}}));
    EXPECT_EQ(invoice.total(), euros(1));
    EXPECT_EQ(at.balance(AccountRole::CashRounding), euros(0));
}

} // namespace
} // namespace tandem::test
