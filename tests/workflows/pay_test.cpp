#include "workflows/pay.h"

#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/payment_queries.h"
#include "settlement_books.h"

#include "backoffice/ledger/errors.h"

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;

using ledger::AccountRole;
using settlements::Direction;
using settlements::Portion;
using settlements::Side;
using test::cents;

Money dollars(std::int64_t minor)
{
    return Money::ofMinor(minor, usd);
}

class PayTest : public testing::Test {
protected:
    PaymentOrder paying(const Money& amount, QDate on = {2025, 3, 11})
    {
        return {.payment = {.direction = Direction::In,
                            .side = Side::Receivable,
                            .party = at.alder,
                            .paidOn = on,
                            .amount = amount,
                            .bankAccount = at.bank}};
    }
    settlements::DiscountTerms twoPercent(std::int64_t taxMinor)
    {
        return {.rate = Rate::ofMillionths(20'000), .until = {2025, 3, 11}, .tax = cents(taxMinor)};
    }

    test::SettlementBooks at;
};

// S2, on the last day of the discount.
TEST_F(PayTest, TakesTheDiscountOfAnEarlyPayer)
{
    const auto invoice =
        at.owed(cents(1'190'00), cents(1'190'00), {2025, 3, 31}, twoPercent(190'00));

    ASSERT_TRUE(receivePayment(at.office, {}, paying(cents(1'166'20))));

    EXPECT_TRUE(at.item(invoice).open.isZero());
    EXPECT_EQ(at.balance(AccountRole::Bank), cents(1'166'20));
    EXPECT_EQ(at.balance(AccountRole::DiscountAllowed), cents(20'00));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), cents(3'80));
    EXPECT_TRUE(at.balance(AccountRole::Receivable).isZero());
    at.expectProven();
}

// S2, a day later.
TEST_F(PayTest, LeavesTheDiscountOpenForALatePayer)
{
    const auto invoice =
        at.owed(cents(1'190'00), cents(1'190'00), {2025, 3, 31}, twoPercent(190'00));

    ASSERT_TRUE(receivePayment(at.office, {}, paying(cents(1'166'20), {2025, 3, 12})));

    EXPECT_EQ(at.item(invoice).open, cents(23'80));
    EXPECT_EQ(at.balance(AccountRole::Receivable), cents(23'80));
    at.expectProven();
}

// F1
TEST_F(PayTest, RealisesTheExchangeGainOfAForeignInvoice)
{
    const auto invoice = at.owed(dollars(1'000'00), cents(909'09));
    PaymentOrder order = paying(dollars(1'000'00));
    order.payment.base = cents(952'38);

    ASSERT_TRUE(receivePayment(at.office, {}, order));

    EXPECT_TRUE(at.item(invoice).openBase.isZero());
    EXPECT_EQ(at.balance(AccountRole::Bank), cents(952'38));
    EXPECT_EQ(at.balance(AccountRole::ExchangeGain), cents(-43'29));
    EXPECT_TRUE(at.balance(AccountRole::Receivable).isZero());
    at.expectProven();
}

TEST_F(PayTest, CreditsTheForeignInvoiceThatTheBankConverted)
{
    const auto invoice = at.owed(dollars(1'000'00), cents(909'09));
    PaymentOrder order = paying(cents(952'38));
    order.payment.credit = dollars(1'000'00);

    ASSERT_TRUE(receivePayment(at.office, {}, order));

    EXPECT_TRUE(at.item(invoice).open.isZero());
    EXPECT_EQ(at.balance(AccountRole::ExchangeGain), cents(-43'29));
    at.expectProven();
}

TEST_F(PayTest, KeepsWhatIsTooMuchAsACredit)
{
    at.owed(100'00);

    const auto receipt = receivePayment(at.office, {}, paying(cents(130'00)));

    ASSERT_TRUE(receipt);
    const auto payment = at.look(
        [&](Reader& books) { return settlements::paymentById(books, PaymentId(receipt->id)); });
    EXPECT_EQ(at.item(payment.moved.item).open, cents(-30'00));
    at.expectProven();
}

TEST_F(PayTest, PaysASupplierAndKeepsTheDiscount)
{
    const auto bill =
        at.owed(cents(1'190'00), cents(1'190'00), {2025, 3, 31}, twoPercent(190'00), Side::Payable);
    PaymentOrder order = paying(cents(1'166'20));
    order.payment.side = Side::Payable;

    ASSERT_TRUE(makePayment(at.office, {}, order));

    EXPECT_TRUE(at.item(bill).open.isZero());
    EXPECT_EQ(at.balance(AccountRole::Bank), cents(-1'166'20));
    EXPECT_EQ(at.balance(AccountRole::DiscountTaken), cents(-20'00));
    EXPECT_EQ(at.balance(AccountRole::InputTax), cents(-3'80));
    at.expectProven();
}

TEST_F(PayTest, AsksOnceForTheSameRequest)
{
    at.owed(100'00);
    const Request request{.key = u"0196-once"_s, .bodyHash = QByteArray(32, 'x')};

    const auto first = receivePayment(at.office, request, paying(cents(50'00)));
    const auto again = receivePayment(at.office, request, paying(cents(50'00)));

    ASSERT_TRUE(first && again);
    EXPECT_EQ(*first, *again);
    EXPECT_EQ(at.balance(AccountRole::Bank), cents(50'00));
}

TEST_F(PayTest, CancelsAPaymentAsIfItHadNotBeen)
{
    const auto invoice =
        at.owed(cents(1'190'00), cents(1'190'00), {2025, 3, 31}, twoPercent(190'00));
    const auto before = test::rowImages(*at.database, u"open_item"_s);
    const auto receipt = receivePayment(at.office, {}, paying(cents(1'166'20)));
    ASSERT_TRUE(receipt);

    ASSERT_TRUE(cancelPayment(at.office, PaymentId(receipt->id)));

    EXPECT_EQ(test::rowImages(*at.database, u"open_item"_s).first(), before.first());
    EXPECT_EQ(at.item(invoice).open, cents(1'190'00));
    for (const AccountRole role :
         {AccountRole::Bank, AccountRole::DiscountAllowed, AccountRole::OutputTax})
        EXPECT_TRUE(at.balance(role).isZero());
    at.expectProven();
}

TEST_F(PayTest, UndoesIntoTheFirstOpenDayWhereThePeriodIsClosed)
{
    const auto invoice = at.owed(100'00);
    const auto receipt = receivePayment(at.office, {}, paying(cents(100'00)));
    ASSERT_TRUE(receipt);
    at.arrange([](UnitOfWork& work) {
        return ledger::setPeriodState(work, {2025, 3, 1}, ledger::PeriodState::Closed);
    });

    ASSERT_TRUE(cancelPayment(at.office, PaymentId(receipt->id)));

    EXPECT_EQ(at.item(invoice).open, cents(100'00));
    const auto payment = at.look(
        [&](Reader& books) { return settlements::paymentById(books, PaymentId(receipt->id)); });
    EXPECT_EQ(payment.cancelledOn, QDate(2025, 4, 1));
    at.expectProven();
}

TEST_F(PayTest, BooksNothingIntoALockedPeriod)
{
    at.owed(100'00);
    at.arrange([](UnitOfWork& work) {
        return ledger::setLockDate(work, ledger::LockKind::Books, {2025, 3, 31});
    });

    const auto result = receivePayment(at.office, {}, paying(cents(100'00)));

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, &ledger::errors::dateLocked);
    EXPECT_EQ(test::rowImages(*at.database, u"payment"_s).size(), 0);
}

// S8
TEST_F(PayTest, SetsAReceivableOffAgainstAPayable)
{
    const auto invoice = at.owed(3'500'00);
    const auto bill = at.owed(cents(3'000'00), cents(3'000'00), {2025, 3, 31}, {}, Side::Payable);

    const auto receipt = setOff(at.office, {}, at.alder, eur);

    ASSERT_TRUE(receipt);
    EXPECT_EQ(at.item(invoice).open, cents(500'00));
    EXPECT_TRUE(at.item(bill).open.isZero());
    EXPECT_EQ(at.balance(AccountRole::Receivable), cents(500'00));
    EXPECT_TRUE(at.balance(AccountRole::Payable).isZero());
    at.expectProven();

    ASSERT_TRUE(undoSettlement(at.office, settlements::SettlementId(receipt->id)));
    EXPECT_EQ(at.item(invoice).open, cents(3'500'00));
    at.expectProven();
}

// S8, across currencies.
TEST_F(PayTest, SetsOffAcrossCurrenciesOnlyAtAnAgreedRate)
{
    const auto invoice = at.owed(dollars(1'000'00), cents(909'09));
    const auto bill = at.owed(cents(900'00), cents(900'00), {2025, 3, 31}, {}, Side::Payable);
    settlements::SettlementDraft draft{.reason = settlements::SettlementReason::SetOff,
                                       .settledOn = {2025, 3, 11},
                                       .portions = {{.item = invoice, .amount = dollars(1'000'00)},
                                                    {.item = bill, .amount = cents(900'00)}}};

    const auto refused = settleItems(at.office, {}, draft);
    draft.currencies = settlements::Currencies::AgreedRate;
    const auto agreed = settleItems(at.office, {}, draft);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &settlements::errors::currenciesDiffer);
    ASSERT_TRUE(agreed);
    EXPECT_EQ(at.balance(AccountRole::ExchangeLoss), cents(9'09));
    at.expectProven();
}

TEST_F(PayTest, WritesOffASmallDifferenceAndNoLargeOne)
{
    const auto invoice = at.owed(100'00);
    const auto other = at.owed(200'00);
    PaymentOrder order = paying(cents(99'50));
    order.settleBy = SettleBy::Portions;
    order.portions = {Portion{.item = invoice, .amount = cents(99'50)}};
    ASSERT_TRUE(receivePayment(at.office, {}, order));

    const auto small = writeOff(at.office, {}, invoice);
    const auto large = writeOff(at.office, {}, other);

    ASSERT_TRUE(small);
    EXPECT_EQ(at.balance(AccountRole::Rounding), cents(50));
    ASSERT_FALSE(large);
    EXPECT_EQ(large.error().code, &settlements::errors::differenceTooLarge);
    at.expectProven();
}

} // namespace
} // namespace tandem::workflows
