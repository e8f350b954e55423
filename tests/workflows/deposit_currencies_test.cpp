#include "sales_terms_books.h"

#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/tax/tax_movement_service.h"
#include "frontoffice/sales/deposit_queries.h"
#include "workflows/deposits.h"

namespace tandem::test {
namespace {

using ledger::AccountRole;
using sales::DepositKind;

/// An order of 1,000.00 dollars + 19 %; a euro is one dollar in January, and 1.10 in February.
class DepositCurrencies : public testing::Test {
protected:
    DepositCurrencies()
    {
        at.rate(u"1.00"_s, january);
        at.rate(u"1.10"_s, february);
        at.clock.day = january;
        order = at.confirmed({.customer = at.customer,
                              .lines = {{.item = at.tasting,
                                         .quantity = pieces(10),
                                         .price = UnitPrice::of(dollars(100'00))}},
                              .currency = usd})
                    .id;
    }

    sales::Deposit asked(DepositKind kind, std::int64_t percentage, std::optional<Money> net = {})
    {
        const auto issued = at.arrange([&](UnitOfWork& work) -> Result<sales::DepositInvoiced> {
            TANDEM_TRY(const auto now, sales::order(work, order));
            return workflows::issueDeposit(work, {.order = order,
                                                  .seen = now.version,
                                                  .kind = kind,
                                                  .net = net,
                                                  .share = percent(percentage)});
        });
        return at.look([&](Reader& books) { return sales::deposit(books, issued.deposit); });
    }
    sales::Invoice invoiced(std::vector<sales::OrderQuantity> lines = {})
    {
        return at.invoiced(at.look([&](Reader& books) { return sales::order(books, order); }),
                           std::move(lines));
    }
    std::vector<settlements::OpenItem> itemsOf(const QString& source, std::int64_t id)
    {
        return at.look([&](Reader& books) {
            return settlements::itemsOfSource(books, settlements::Side::Receivable, source, id);
        });
    }

    const QDate january{2025, 1, 20};
    const QDate february{2025, 2, 20};
    SalesBooks at;
    OrderId order;
};

// What was asked for in January keeps its rate, the rest is taxed and earned by that of February:
// 300.00 and 700.00 / 1.10 = 636.36 are 936.36, and 19 % of that are 177.91.
TEST_F(DepositCurrencies, KeepTheirRateAndTheRestTakesThatOfTheInvoice)
{
    const sales::Deposit deposit = asked(DepositKind::Deposit, 30);
    EXPECT_EQ(deposit.gross(), dollars(357'00));
    EXPECT_EQ(deposit.baseTax(), euros(57'00));
    EXPECT_EQ(deposit.rates, u"1 EUR = 1.00 USD (manual 2025-01-20)"_s);
    EXPECT_EQ(at.balance(AccountRole::CustomerDeposits), euros(-300'00));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-57'00));
    const auto owed = itemsOf(u"deposit_invoice"_s, deposit.id.value());
    ASSERT_EQ(owed.size(), 1U);
    EXPECT_EQ(owed.front().open, dollars(357'00));
    EXPECT_EQ(owed.front().openBase, euros(357'00));
    at.clock.day = february;

    const sales::Invoice invoice = invoiced();

    EXPECT_EQ(invoice.total(), dollars(1'190'00));
    EXPECT_EQ(at.item(invoice).open, dollars(833'00));
    EXPECT_EQ(at.item(invoice).openBase, euros(757'27)); // 833.00 / 1.10
    EXPECT_EQ(at.balance(AccountRole::CustomerDeposits), euros(0));
    EXPECT_EQ(at.balance(AccountRole::SalesRevenue), euros(-936'36));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-177'91));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST_F(DepositCurrencies, OfTheWholeOrderLeaveNothingToPay)
{
    asked(DepositKind::Progress, 33);
    at.clock.day = february;
    asked(DepositKind::Progress, 100);

    const sales::Invoice invoice = invoiced();

    EXPECT_TRUE(itemsOf(u"invoice"_s, invoice.id.value()).empty());
    EXPECT_EQ(at.balance(AccountRole::CustomerDeposits), euros(0));
    EXPECT_EQ(at.balance(AccountRole::SalesRevenue), euros(-(330'00 + 609'09)));
    EXPECT_EQ(at.findings(), QStringList());
}

// An invoice for a third takes no more of a deposit than its own net; the next takes the rest.
TEST_F(DepositCurrencies, AreDeductedInParts)
{
    asked(DepositKind::Deposit, 0, dollars(500'01));
    at.clock.day = february;
    const auto line =
        at.look([&](Reader& books) { return sales::order(books, order); }).lines.front().id;

    invoiced({{line, pieces(3)}});
    EXPECT_EQ(at.balance(AccountRole::CustomerDeposits), euros(-200'01));
    invoiced();

    EXPECT_EQ(at.balance(AccountRole::CustomerDeposits), euros(0));
    // 700.00 / 1.10 less 200.01 / 1.10, each rounded on its document: 636.36 less 181.83.
    EXPECT_EQ(at.balance(AccountRole::SalesRevenue), euros(-(500'01 + 454'53)));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST_F(DepositCurrencies, AreCreditedAtTheRateTheyWereBookedWith)
{
    const sales::Deposit deposit = asked(DepositKind::Deposit, 30);
    at.clock.day = february;

    at.arrange([&](UnitOfWork& work) {
        return workflows::creditDeposit(work, deposit.id, {}, u"given up"_s);
    });

    EXPECT_EQ(at.balance(AccountRole::CustomerDeposits), euros(0));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(0));
    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(0));
    for (const auto& item : itemsOf(u"deposit_invoice"_s, deposit.id.value()))
        EXPECT_TRUE(item.open.isZero());
    EXPECT_EQ(at.findings(), QStringList());
}

} // namespace
} // namespace tandem::test
