#include "backoffice/settlements/write_off.h"
#include "tax_books.h"
#include "workflows/write_off.h"

namespace tandem::test {
namespace {

settlements::OpenItem onlyItem(TaxBooks& at)
{
    const auto items = at.look([](Reader& books) {
        return settlements::openItems(books, settlements::Side::Receivable, {}, 10);
    });
    require(items.size() == 1, "one invoice is open");
    return items.front();
}

Receipt giveUp(TaxBooks& at, std::int64_t minor)
{
    return done(workflows::writeOffBadDebt(
        at.office, at.request(),
        {.item = onlyItem(at).id, .amount = euros(minor), .reason = u"Insolvent"_s}));
}

TEST(BadDebtTax, GoesBackWithWhatIsNotPaid)
{
    TaxBooks at;
    at.invoice(10); // 800.00 + 152.00

    const Receipt all = giveUp(at, 952'00);

    EXPECT_EQ(at.balance(AccountRole::BadDebts), euros(800'00));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(0));
    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(0));
    EXPECT_EQ(at.box(january, u"81"_s), euros(0));
    EXPECT_EQ(at.findings(), QStringList());
    well(workflows::undoWriteOff(at.office, settlements::WriteOffId(all.id)));
    EXPECT_EQ(at.balance(AccountRole::BadDebts), euros(0));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-152'00));
    EXPECT_EQ(at.box(january, u"81"_s), euros(800'00));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(BadDebtTax, OfPartsAddsUpToTheTaxOfTheInvoice)
{
    TaxBooks at;
    at.invoice(10);

    giveUp(at, 333'33);
    giveUp(at, 333'33);
    giveUp(at, 285'34);

    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(0));
    EXPECT_EQ(at.balance(AccountRole::BadDebts), euros(800'00));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(BadDebtTax, StaysWhereThePolicyKeepsIt)
{
    TaxBooks at;
    at.arrange([](UnitOfWork& work) {
        return settlements::setWriteOffPolicy(work, {.correctsTax = false});
    });
    at.invoice(10);

    giveUp(at, 952'00);

    EXPECT_EQ(at.balance(AccountRole::BadDebts), euros(952'00));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-152'00));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST(BadDebtTax, ThatWaitsForThePaymentNeverBecomesDue)
{
    TaxBooks at;
    at.payTaxOnPayment(tax::DueOnPayment::Output);
    at.arrange([](UnitOfWork& work) {
        return settlements::setWriteOffPolicy(work, {.correctsTax = false});
    });
    at.invoice(10);
    at.paid(476'00);

    giveUp(at, 476'00);

    EXPECT_EQ(at.balance(AccountRole::OutputTaxNotYetDue), euros(0));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-76'00));
    EXPECT_EQ(at.balance(AccountRole::BadDebts), euros(400'00));
    EXPECT_EQ(at.findings(), QStringList());
}

} // namespace
} // namespace tandem::test
