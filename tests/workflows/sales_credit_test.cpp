#include "sales_terms_books.h"

#include "workflows/pay.h"

namespace tandem::test {
namespace {

using ledger::AccountRole;
using workflows::CreditUse;

/// An invoice over ten teas of 10.00 and 7 % of tax, and what is taken back of it.
class SalesCredits : public SalesBooks, public testing::Test {
protected:
    SalesCredits()
        : order(
            confirmed({.customer = customer,
                       .lines = {{.item = tea, .quantity = pieces(10), .price = price(10'00)}}}))
        , invoice(invoiced(order))
    {
    }
    sales::CreditNote creditedPieces(int count, CreditUse use)
    {
        const auto now = look([&](Reader& books) { return sales::invoice(books, invoice.id); });
        const auto issued = arrange([&](UnitOfWork& work) {
            return workflows::issueCreditNote(work,
                                              {.invoice = now.id,
                                               .seen = now.version,
                                               .lines = {{now.lines[0].id, pieces(count)}}},
                                              use);
        });
        return look([&](Reader& books) { return sales::creditNote(books, issued.creditNote); });
    }
    Money openOf(const sales::CreditNote& note)
    {
        return look([&](Reader& books) {
                   return settlements::itemOfSource(books, settlements::Side::Receivable,
                                                    u"credit_note"_s, note.id.value());
               })
            ->open;
    }

    sales::Order order;
    sales::Invoice invoice;
};

TEST_F(SalesCredits, AreTakenOffWhatIsOpenOfTheInvoice)
{
    const sales::CreditNote note = creditedPieces(4, CreditUse::Settles);

    EXPECT_EQ(note.gross(), euros(42'80));
    EXPECT_EQ(openOf(note), euros(0));
    EXPECT_EQ(item(invoice).open, euros(64'20));
    EXPECT_EQ(balance(AccountRole::Receivable), euros(64'20));
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(SalesCredits, StandIfTheyAreKept)
{
    const sales::CreditNote note = creditedPieces(4, CreditUse::Stands);

    EXPECT_EQ(openOf(note), euros(-42'80));
    EXPECT_EQ(item(invoice).open, euros(107'00));
    EXPECT_EQ(balance(AccountRole::Receivable), euros(64'20));
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(SalesCredits, OfAPaidInvoiceAreACreditOfTheCustomer)
{
    arrange([&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto bank, ledger::accountOf(work, AccountRole::Bank));
        TANDEM_CHECK(
            workflows::receivePayment(work, {.payment = {.direction = settlements::Direction::In,
                                                         .side = settlements::Side::Receivable,
                                                         .party = customer,
                                                         .paidOn = clock.today(),
                                                         .amount = euros(100'00),
                                                         .bankAccount = bank}}));
        return {};
    });
    ASSERT_EQ(item(invoice).open, euros(7'00));

    const sales::CreditNote note = creditedPieces(4, CreditUse::Settles);

    EXPECT_EQ(item(invoice).open, euros(0));
    EXPECT_EQ(openOf(note), euros(-35'80));
    EXPECT_EQ(balance(AccountRole::Receivable), euros(-35'80));
    EXPECT_EQ(findings(), QStringList());
}

// Both are worth what the invoice was worth: no exchange difference comes of it.
TEST(SalesCreditsAbroad, SettleTheirInvoiceAtItsRate)
{
    SalesBooks at;
    at.rate(u"1.10"_s, {2025, 3, 1});
    at.rate(u"1.25"_s, {2025, 3, 10});
    at.clock.day = {2025, 3, 5};
    const sales::Order order = at.confirmed({.customer = at.customer,
                                             .lines = {{.item = at.tea,
                                                        .quantity = pieces(10),
                                                        .price = UnitPrice::of(dollars(11'00))}},
                                             .currency = usd});
    const sales::Invoice invoice = at.invoiced(order);
    at.clock.day = {2025, 3, 12};

    const sales::CreditNote note = at.credited(invoice);

    EXPECT_EQ(at.item(invoice).open, dollars(0));
    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(0));
    EXPECT_EQ(at.balance(AccountRole::ExchangeGain), euros(0));
    EXPECT_EQ(at.balance(AccountRole::ExchangeLoss), euros(0));
    EXPECT_EQ(at.findings(), QStringList());
    EXPECT_EQ(note.gross(), invoice.gross());
}

} // namespace
} // namespace tandem::test
