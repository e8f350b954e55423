#include "tax_books.h"

namespace tandem::test {
namespace {

TEST(CashBasisTax, WaitsForThePaymentAndComesBackWhenItIsUndone)
{
    TaxBooks at;
    at.payTaxOnPayment(tax::DueOnPayment::Output);
    at.invoice(10);
    EXPECT_EQ(at.balance(AccountRole::OutputTaxNotYetDue), euros(-152'00));
    EXPECT_EQ(at.box(january, u"81"_s), euros(0));

    const Receipt payment = at.paid(476'00);

    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-76'00));
    EXPECT_EQ(at.balance(AccountRole::OutputTaxNotYetDue), euros(-76'00));
    EXPECT_EQ(at.box(january, u"81"_s), euros(400'00));
    const auto waiting = at.look([](Reader& books) { return reports::taxNotYetDue(books, 10); });
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_EQ(waiting.front().tax, euros(76'00));
    well(workflows::cancelPayment(at.office, PaymentId(payment.id)));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(0));
    EXPECT_EQ(at.balance(AccountRole::OutputTaxNotYetDue), euros(-152'00));
    EXPECT_EQ(at.box(january, u"81"_s), euros(0));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(CashBasisTax, OfAPaymentThatBouncedAfterFilingComesBackInTheNextReturn)
{
    TaxBooks at;
    at.payTaxOnPayment(tax::DueOnPayment::Output);
    at.invoice(10);
    const Receipt payment = at.paid(952'00);
    at.clock.day = {2025, 2, 10};
    done(at.file(january));

    well(workflows::cancelPayment(at.office, PaymentId(payment.id)));

    EXPECT_EQ(at.box(january, u"81"_s), euros(800'00));
    EXPECT_EQ(at.box(february, u"81"_s), euros(-800'00));
    EXPECT_EQ(at.balance(AccountRole::OutputTaxNotYetDue), euros(-152'00));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(CashBasisTax, OfACreditNoteMeetsThatOfItsInvoice)
{
    TaxBooks at;
    at.payTaxOnPayment(tax::DueOnPayment::Output);
    const InvoiceId invoice = at.invoice(10);
    done(workflows::issueCreditNote(at.office, at.request(), {.invoice = invoice, .seen = 1}));

    EXPECT_EQ(at.balance(AccountRole::OutputTaxNotYetDue), euros(0));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(0));
    EXPECT_EQ(at.findings(), QStringList());
}

} // namespace
} // namespace tandem::test
