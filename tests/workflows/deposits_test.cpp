#include "tax_books.h"

#include "frontoffice/sales/deposit_queries.h"
#include "frontoffice/sales/errors.h"
#include "frontoffice/sales/order_queries.h"
#include "reports/control_accounts.h"
#include "reports/document_trail.h"
#include "workflows/deposits.h"

namespace tandem::test {
namespace {

using sales::DepositKind;
using settlements::Side;

/// Books with an order that is confirmed: 10 hours at 80.00 + 19 %, 3 packets at 33.33 + 7 %.
class DepositBooks : public TaxBooks {
public:
    DepositBooks()
    {
        stock(tea, 3, 5'00);
        order = OrderId(
            done(workflows::createOrder(office, request(),
                                        {.customer = customer,
                                         .lines = {{.item = tasting, .quantity = pieces(10)},
                                                   {.item = tea, .quantity = pieces(3)}}}))
                .id);
        well(workflows::confirmOrder(office, order, 1).map([](const auto&) {}));
    }

    Result<Receipt> ask(DepositKind kind, std::int64_t share, std::optional<Money> net = {})
    {
        return workflows::issueDeposit(
            office, request(),
            {.order = order, .seen = version(), .kind = kind, .net = net, .share = percent(share)});
    }
    Result<Receipt> tryInvoice()
    {
        return workflows::issueInvoice(
            office, request(),
            {.order = order, .seen = version(), .scope = sales::InvoiceScope::Ordered});
    }
    std::int64_t version()
    {
        return look([&](Reader& books) { return sales::order(books, order); }).version;
    }
    Money openOf(const QString& source, std::int64_t id)
    {
        Money sum = euros(0);
        for (const auto& item : look([&](Reader& books) {
                 return settlements::itemsOfSource(books, Side::Receivable, source, id);
             }))
            sum += item.open;
        return sum;
    }
    void expectProven()
    {
        EXPECT_EQ(findings(), QStringList());
        look([](Reader& books) -> Result<bool> {
            TANDEM_CHECK(reports::proveControlAccounts(
                books, [](const Finding& finding) { ADD_FAILURE() << qPrintable(finding.what); }));
            return true;
        });
    }

    OrderId order;
};

TEST(Deposits, AreOwedToTheCustomerUntilTheInvoiceDeductsThem)
{
    DepositBooks at;

    const Receipt deposit = done(at.ask(DepositKind::Deposit, 30));

    // 30 % of 899.99 is 270.00: 240.00 at 19 %, 30.00 at 7 %.
    EXPECT_EQ(at.balance(AccountRole::CustomerDeposits), euros(-270'00));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-(45'60 + 2'10)));
    EXPECT_EQ(at.openOf(u"deposit_invoice"_s, deposit.id), euros(317'70));
    EXPECT_EQ(at.box(january, u"81"_s), euros(240'00));

    const Receipt invoice = done(at.tryInvoice());

    EXPECT_EQ(at.balance(AccountRole::CustomerDeposits), euros(0));
    EXPECT_EQ(at.balance(AccountRole::SalesRevenue), euros(-899'99));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-(152'00 + 7'00)));
    EXPECT_EQ(at.openOf(u"invoice"_s, invoice.id), euros(1'058'99 - 317'70));
    EXPECT_EQ(at.box(january, u"81"_s), euros(800'00));
    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(1'058'99));
    at.expectProven();
}

TEST(Deposits, AndProgressInvoicesAddUpToTheOrder)
{
    DepositBooks at;
    done(at.ask(DepositKind::Deposit, 0, euros(100'01)));
    done(at.ask(DepositKind::Progress, 33));
    done(at.ask(DepositKind::Progress, 66));
    const auto deposits =
        at.look([&](Reader& books) { return sales::depositsOf(books, at.order); });
    ASSERT_EQ(deposits.size(), 3U);
    EXPECT_EQ(deposits[0].net, euros(100'01));
    EXPECT_EQ(deposits[0].net + deposits[1].net, euros(264'00 + 33'00));
    EXPECT_EQ(deposits[0].net + deposits[1].net + deposits[2].net, euros(528'00 + 65'99));

    const Receipt invoice = done(at.tryInvoice());

    Money all = at.openOf(u"invoice"_s, invoice.id);
    for (const sales::Deposit& one : deposits)
        all += one.gross();
    EXPECT_EQ(all, euros(1'058'99));
    EXPECT_EQ(at.balance(AccountRole::CustomerDeposits), euros(0));
    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(1'058'99));
    const auto trail =
        at.look([&](Reader& books) { return reports::documentsOf(books, at.order, 10); });
    EXPECT_EQ(std::ranges::count(trail, u"deposit_invoice"_s, &reports::TrailDocument::kind), 3);
    at.expectProven();
}

TEST(Deposits, OfAWholeOrderLeaveNothingToPay)
{
    DepositBooks at;
    done(at.ask(DepositKind::Progress, 100));

    const Receipt invoice = done(at.tryInvoice());

    EXPECT_EQ(at.openOf(u"invoice"_s, invoice.id), euros(0));
    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(1'058'99));
    at.expectProven();
}

TEST(Deposits, AreCreditedAsAWholeUnlessAnInvoiceDeductedThem)
{
    DepositBooks at;
    const Receipt first = done(at.ask(DepositKind::Deposit, 20));
    const Receipt credit =
        done(workflows::creditDeposit(at.office, at.request(), sales::DepositId(first.id), {}, {}));
    EXPECT_TRUE(credit.number.startsWith(u"SC-"_s));
    EXPECT_EQ(at.balance(AccountRole::CustomerDeposits), euros(0));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(0));
    EXPECT_EQ(at.openOf(u"deposit_credit"_s, first.id), euros(0));
    EXPECT_EQ(at.openOf(u"deposit_invoice"_s, first.id), euros(0));
    const auto twice =
        workflows::creditDeposit(at.office, at.request(), sales::DepositId(first.id), {}, {});
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, &sales::errors::depositCreditedAlready);

    const Receipt second = done(at.ask(DepositKind::Deposit, 20));
    const Receipt invoice = done(at.tryInvoice());
    const auto late =
        workflows::creditDeposit(at.office, at.request(), sales::DepositId(second.id), {}, {});
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, &sales::errors::depositDeducted);
    const auto deducted =
        at.look([&](Reader& books) { return sales::deductionsOn(books, InvoiceId(invoice.id)); });
    ASSERT_EQ(deducted.size(), 2U);
    EXPECT_EQ(deducted.front().number, second.number);
    at.expectProven();
}

TEST(Deposits, OfTaxThatIsDueOnPaymentWaitForTheirPayment)
{
    DepositBooks at;
    at.payTaxOnPayment(tax::DueOnPayment::Output);
    done(at.ask(DepositKind::Deposit, 30));
    EXPECT_EQ(at.balance(AccountRole::OutputTaxNotYetDue), euros(-47'70));
    const auto early = at.tryInvoice();
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, &sales::errors::depositNotPaid);

    at.paid(317'70);
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-47'70));
    done(at.tryInvoice());
    at.paid(1'058'99 - 317'70);

    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-159'00));
    EXPECT_EQ(at.balance(AccountRole::OutputTaxNotYetDue), euros(0));
    at.expectProven();
}

TEST(Deposits, AreRefusedWithTheirReason)
{
    DepositBooks at;
    const auto codeOf = [](const Result<Receipt>& result) {
        return result ? nullptr : result.error().code;
    };
    EXPECT_EQ(codeOf(at.ask(DepositKind::Deposit, 0)), &sales::errors::depositShareWrong);
    EXPECT_EQ(codeOf(at.ask(DepositKind::Progress, 101)), &sales::errors::depositShareWrong);
    EXPECT_EQ(codeOf(at.ask(DepositKind::Deposit, 0, euros(-1))),
              &sales::errors::depositAmountWrong);
    EXPECT_EQ(codeOf(at.ask(DepositKind::Deposit, 0, euros(900'00))),
              &sales::errors::depositTooMuch);
    done(at.ask(DepositKind::Progress, 50));
    EXPECT_EQ(codeOf(at.ask(DepositKind::Progress, 50)), &sales::errors::nothingToDeposit);
    const auto cancelled = workflows::cancelOrder(at.office, at.order, at.version());
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, &sales::errors::orderHasDeposits);
}

} // namespace
} // namespace tandem::test
