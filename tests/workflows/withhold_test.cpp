#include "workflows/withhold.h"

#include "backoffice/currencies/rate_service.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/tax/errors.h"
#include "backoffice/tax/withholding.h"
#include "reports/withheld_tax.h"
#include "support/raw_sql.h"
#include "tax_books.h"
#include "workflows/receive_bill.h"

namespace tandem::test {
namespace {

using tax::TaxDirection;
using workflows::WithholdingOrder;

class WithholdTest : public testing::Test {
protected:
    WithholdTest()
    {
        code(u"W15"_s, TaxDirection::Input, 150'000);
        code(u"C10"_s, TaxDirection::Output, 100'000);
    }

    void code(const QString& name, TaxDirection direction, std::int64_t millionths)
    {
        at.arrange([&](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(tax::createWithholdingCode(work, {.code = name,
                                                           .name = u"Fees"_s,
                                                           .direction = direction,
                                                           .rate = Rate::ofMillionths(millionths),
                                                           .validFrom = {2025, 1, 10}}));
            return {};
        });
    }
    settlements::OpenItem item(settlements::Side side, const QString& source, std::int64_t id)
    {
        const auto found = at.look(
            [&](Reader& books) { return settlements::itemOfSource(books, side, source, id); });
        require(found.has_value(), "the document opened an item");
        return *found;
    }
    settlements::OpenItem billed(std::int64_t net)
    {
        const Receipt bill = at.bill(net, u"P19"_s, u"R-1"_s);
        return item(settlements::Side::Payable, u"bill"_s, bill.id);
    }
    std::vector<reports::WithheldTax> withheld()
    {
        return at.look([](Reader& books) {
            return reports::withheldTax(books, {2025, 1, 1}, {2025, 12, 31}, 100);
        });
    }
    QString refused(const WithholdingOrder& order)
    {
        const auto result = workflows::withhold(at.office, at.request(), order);
        return result ? QString() : QString::fromLatin1(result.error().code->name);
    }

    TaxBooks at;
};

TEST_F(WithholdTest, KeepsTaxBackOfABillUntilThePaymentIsCancelled)
{
    const auto bill = billed(1'000'00);

    const Receipt kept =
        done(workflows::withhold(at.office, at.request(), {.item = bill.id, .code = u"W15"_s}));

    const auto left = item(settlements::Side::Payable, u"bill"_s, bill.sourceId);
    EXPECT_EQ(left.open, euros(1'040'00));
    EXPECT_EQ(at.balance(AccountRole::WithholdingTaxPayable), euros(-150'00));
    EXPECT_EQ(at.balance(AccountRole::Payable), euros(-1'040'00));
    EXPECT_EQ(at.balance(AccountRole::InputTax), euros(190'00));
    ASSERT_EQ(withheld().size(), 1U);
    EXPECT_EQ(withheld().front().tax, euros(150'00));
    EXPECT_EQ(withheld().front().net, euros(1'000'00));
    EXPECT_EQ(withheld().front().document, bill.number);

    well(workflows::cancelPayment(at.office, PaymentId(kept.id)));

    EXPECT_EQ(item(settlements::Side::Payable, u"bill"_s, bill.sourceId).open, bill.open);
    EXPECT_EQ(at.balance(AccountRole::WithholdingTaxPayable), euros(0));
    EXPECT_TRUE(withheld().empty());
    EXPECT_EQ(at.findings(), QStringList());
}

TEST_F(WithholdTest, KeepsTaxBackAsABillIsReceived)
{
    at.clock.day = {2025, 2, 3};
    inventory::BillDraft draft{
        .supplier = at.supplier,
        .supplierNumber = u"R-1"_s,
        .expenses = {{.description = u"Concert"_s, .net = euros(1'000'00), .taxCode = u"P19"_s}},
        .withholding = u"W99"_s};
    const auto refusedFirst = workflows::receiveBill(at.office, at.request(), draft);
    ASSERT_FALSE(refusedFirst);
    EXPECT_EQ(refusedFirst.error().code, &tax::errors::withholdingNotFound);
    draft.withholding = u"W15"_s;

    const Receipt bill = done(workflows::receiveBill(at.office, at.request(), draft));

    EXPECT_EQ(item(settlements::Side::Payable, u"bill"_s, bill.id).open, euros(1'040'00));
    EXPECT_EQ(at.balance(AccountRole::WithholdingTaxPayable), euros(-150'00));
    ASSERT_EQ(withheld().size(), 1U);
    EXPECT_EQ(withheld().front().document, bill.number);
    EXPECT_EQ(withheld().front().withheldOn, QDate(2025, 2, 3));
    EXPECT_EQ(at.findings(), QStringList());
}

// A bill over 1,000.00 dollars at 1.25 is worth 800.00; 15 % of it, 150.00, are 120.00.
TEST_F(WithholdTest, KeepsTaxBackOfABillInDollars)
{
    at.clock.day = {2025, 2, 3};
    at.arrange([](UnitOfWork& work) {
        return exchange::enterRate(work, {.unit = u"EUR"_s,
                                          .quoted = u"USD"_s,
                                          .on = QDate(2025, 2, 3),
                                          .value = *Decimal::parse(u"1.25"_s)});
    });
    const Money thousand = Money::ofMinor(1'000'00, usd);

    const Receipt bill =
        done(workflows::receiveBill(at.office, at.request(),
                                    {.supplier = at.supplier,
                                     .supplierNumber = u"R-1"_s,
                                     .expenses = {{.description = u"Concert"_s, .net = thousand}},
                                     .withholding = u"W15"_s}));

    EXPECT_EQ(item(settlements::Side::Payable, u"bill"_s, bill.id).open,
              Money::ofMinor(850'00, usd));
    EXPECT_EQ(at.balance(AccountRole::WithholdingTaxPayable), euros(-120'00));
    ASSERT_EQ(withheld().size(), 1U);
    EXPECT_EQ(withheld().front().net, thousand);
    EXPECT_EQ(withheld().front().tax, Money::ofMinor(150'00, usd));
    EXPECT_EQ(withheld().front().base, euros(120'00));
    EXPECT_EQ(at.balance(AccountRole::ExchangeGain), euros(0));
    EXPECT_EQ(at.findings(), QStringList());
}

TEST_F(WithholdTest, TakesWhatACustomerKeptBackAsPaid)
{
    const InvoiceId id = at.invoice(10); // 800.00 + 152.00
    const auto invoice = item(settlements::Side::Receivable, u"invoice"_s, id.value());

    done(workflows::withhold(at.office, at.request(), {.item = invoice.id, .code = u"C10"_s}));
    at.paid(872'00);

    EXPECT_TRUE(item(settlements::Side::Receivable, u"invoice"_s, id.value()).open.isZero());
    EXPECT_EQ(at.balance(AccountRole::WithholdingTaxReceivable), euros(80'00));
    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-152'00));
}

// What was withheld is paid, so its share of the tax is due: 80.00 of 952.00.
TEST_F(WithholdTest, MakesTaxDueThatWaitedForThePayment)
{
    at.payTaxOnPayment(tax::DueOnPayment::Output);
    const InvoiceId id = at.invoice(10);
    const auto invoice = item(settlements::Side::Receivable, u"invoice"_s, id.value());

    done(workflows::withhold(at.office, at.request(), {.item = invoice.id, .code = u"C10"_s}));

    EXPECT_EQ(at.balance(AccountRole::OutputTax), euros(-12'77));
    EXPECT_EQ(at.findings(), QStringList());
}

// Half away from zero, once: 15 % of 0.03 is 0.0045, of 0.30 it is 0.045, of 333.33 it is 49.9995.
TEST_F(WithholdTest, RoundsOnce)
{
    const Rate fifteen = Rate::ofMillionths(150'000);
    EXPECT_EQ(tax::withheldOf(euros(3), fifteen), euros(0));
    EXPECT_EQ(tax::withheldOf(euros(30), fifteen), euros(5));
    EXPECT_EQ(tax::withheldOf(euros(333'33), fifteen), euros(50'00));
}

TEST_F(WithholdTest, TakesTheRateOfTheDayOnANetThatIsGiven)
{
    at.arrange([](UnitOfWork& work) {
        return tax::changeWithholdingRate(work, u"W15"_s, {2025, 1, 19},
                                          Rate::ofMillionths(200'000));
    });
    const auto bill = billed(1'000'00);

    done(workflows::withhold(
        at.office, at.request(),
        {.item = bill.id, .code = u"W15"_s, .withheldOn = {2025, 1, 20}, .net = euros(400'00)}));

    EXPECT_EQ(at.balance(AccountRole::WithholdingTaxPayable), euros(-80'00));
}

TEST_F(WithholdTest, IsRefusedWhereItCannotBe)
{
    const auto bill = billed(1'000'00);

    EXPECT_EQ(refused({.item = bill.id, .code = u"W99"_s}), u"tax.withholding_not_found"_s);
    EXPECT_EQ(refused({.item = bill.id, .code = u"C10"_s}), u"tax.withholding_direction_wrong"_s);
    EXPECT_EQ(refused({.item = bill.id, .code = u"W15"_s, .withheldOn = {2025, 1, 9}}),
              u"tax.withholding_without_rate"_s);
    EXPECT_EQ(refused({.item = bill.id, .code = u"W15"_s, .net = euros(1'000'01)}),
              u"tax.withheld_net_wrong"_s);
    EXPECT_EQ(refused({.item = bill.id, .code = u"W15"_s, .net = euros(0)}),
              u"tax.withheld_net_wrong"_s);
    at.arrange([](UnitOfWork& work) { return tax::setWithholdingClosed(work, u"W15"_s, true); });
    EXPECT_EQ(refused({.item = bill.id, .code = u"W15"_s}), u"tax.withholding_closed"_s);
    EXPECT_EQ(at.balance(AccountRole::WithholdingTaxPayable), euros(0));
    EXPECT_TRUE(withheld().empty());
}

// A prover that cannot fail proves nothing.
TEST_F(WithholdTest, ThatIsNotItsPaymentIsFound)
{
    const auto bill = billed(1'000'00);
    done(workflows::withhold(at.office, at.request(), {.item = bill.id, .code = u"W15"_s}));
    const auto found = [&] {
        return at.look([](Reader& books) -> Result<int> {
            int count = 0;
            TANDEM_CHECK(reports::proveWithheldTax(books, [&](const Finding&) { ++count; }));
            return count;
        });
    };
    EXPECT_EQ(found(), 0);

    ASSERT_TRUE(rawSql(*at.database, u"UPDATE withheld_tax SET tax_minor = tax_minor + 1"_s));

    EXPECT_EQ(found(), 1);
}

} // namespace
} // namespace tandem::test
