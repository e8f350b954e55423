#include "posting/from_inventory.h"
#include "posting/from_sales.h"

#include <gtest/gtest.h>

namespace tandem::posting {
namespace {

using namespace Qt::StringLiterals;
using ledger::AccountRole;

Money euros(std::int64_t cents)
{
    return Money::ofMinor(cents, eur);
}

const QDate day(2025, 3, 10);

/// What an entry puts on an account: debits positive.
Money on(const ledger::Entry& entry, AccountRole role)
{
    Money sum = euros(0);
    for (const ledger::Line& line : entry.lines()) {
        if (line.account == ledger::AccountReference(role))
            sum += line.base;
    }
    return sum;
}

tax::TaxShare taxOf(std::int64_t tax, const tax::TaxTreatment& treatment)
{
    return {.code = tax::TaxCodeId(1),
            .kind = tax::TaxKind::Standard,
            .rate = Rate::ofMillionths(190'000),
            .net = euros(tax * 100 / 19),
            .tax = euros(tax),
            .treatment = treatment};
}

sales::InvoiceIssued invoiceOf(std::int64_t goods, std::int64_t freight, std::int64_t tax)
{
    return {.invoice = InvoiceId(7),
            .number = u"SI-2025-00001"_s,
            .order = OrderId(3),
            .customer = PartyId(5),
            .issuedOn = day,
            .dueOn = day.addDays(30),
            .shares = {{sales::RevenueKind::Goods, euros(goods), {}, euros(tax)},
                       {sales::RevenueKind::Freight, euros(freight), {}, euros(0)}},
            .net = euros(goods + freight),
            .tax = euros(tax),
            .taxes = {taxOf(tax, {})}};
}

TEST(SalesPosting, KeepsTaxThatIsDueOnPaymentApart)
{
    sales::InvoiceIssued invoice = invoiceOf(100'00, 0, 19'00);
    invoice.taxes.front().treatment.point = tax::TaxPoint::Payment;

    const auto entry = entryFor(invoice);

    ASSERT_TRUE(entry);
    const auto waiting = std::ranges::find(
        entry->lines(), ledger::AccountReference(ledger::AccountRole::OutputTaxNotYetDue),
        &ledger::Line::account);
    ASSERT_NE(waiting, entry->lines().end());
    EXPECT_EQ(waiting->amount, euros(-19'00));
}

TEST(SalesPosting, MakesTheCustomerOweRevenueFreightAndTax)
{
    const auto entry = entryFor(invoiceOf(100'00, 5'00, 19'00));

    ASSERT_TRUE(entry);
    EXPECT_EQ(on(*entry, AccountRole::Receivable), euros(124'00));
    EXPECT_EQ(on(*entry, AccountRole::SalesRevenue), euros(-100'00));
    EXPECT_EQ(on(*entry, AccountRole::FreightRevenue), euros(-5'00));
    EXPECT_EQ(on(*entry, AccountRole::OutputTax), euros(-19'00));
    EXPECT_EQ(entry->lines().front().party, PartyId(5));
    EXPECT_EQ(entry->head().source, u"invoice"_s);
}

TEST(SalesPosting, BooksNothingWhereNothingIsOwed)
{
    EXPECT_FALSE(entryFor(invoiceOf(0, 0, 0)));
    EXPECT_FALSE(entryFor(sales::GoodsDelivered{.delivery = DeliveryId(1),
                                                .number = {},
                                                .order = OrderId(1),
                                                .customer = PartyId(1),
                                                .deliveredOn = day,
                                                .cost = euros(0)}));
}

TEST(SalesPosting, TakesAnInvoiceBackWithItsMirror)
{
    const auto invoice = invoiceOf(100'00, 5'00, 19'00);
    const auto entry = entryFor(invoice);
    const auto mirror = entryFor(sales::CreditNoteIssued{.creditNote = sales::CreditNoteId(9),
                                                         .number = u"SC-2025-00001"_s,
                                                         .invoice = invoice.invoice,
                                                         .customer = invoice.customer,
                                                         .issuedOn = day,
                                                         .shares = invoice.shares,
                                                         .net = invoice.net,
                                                         .tax = invoice.tax,
                                                         .taxes = invoice.taxes});

    ASSERT_TRUE(entry && mirror);
    for (const auto role : {AccountRole::Receivable, AccountRole::SalesRevenue,
                            AccountRole::FreightRevenue, AccountRole::OutputTax})
        EXPECT_EQ(on(*entry, role) + on(*mirror, role), euros(0));
}

TEST(SalesPosting, MovesTheCostOfADeliveryAndBack)
{
    const auto out = entryFor(sales::GoodsDelivered{.delivery = DeliveryId(1),
                                                    .number = u"DN-1"_s,
                                                    .order = OrderId(1),
                                                    .customer = PartyId(1),
                                                    .deliveredOn = day,
                                                    .cost = euros(30'00)});
    const auto back = entryFor(sales::GoodsReturned{.goodsReturn = sales::ReturnId(1),
                                                    .number = u"RT-1"_s,
                                                    .delivery = DeliveryId(1),
                                                    .customer = PartyId(1),
                                                    .returnedOn = day,
                                                    .cost = euros(30'00)});

    ASSERT_TRUE(out && back);
    EXPECT_EQ(on(*out, AccountRole::CostOfGoodsSold), euros(30'00));
    EXPECT_EQ(on(*out, AccountRole::Inventory), euros(-30'00));
    EXPECT_EQ(on(*back, AccountRole::Inventory), euros(30'00));
}

inventory::BillReceived billOf(std::int64_t goods, std::int64_t variance, std::int64_t expense,
                               std::vector<tax::TaxShare> taxes, std::int64_t charged)
{
    return {.bill = inventory::BillId(4),
            .number = u"PI-2025-00001"_s,
            .supplierNumber = u"R-1"_s,
            .supplier = PartyId(6),
            .billedOn = day,
            .dueOn = day,
            .owed = euros(goods + variance + expense + charged),
            .owedTax = euros(charged),
            .net = euros(goods + variance + expense),
            .tax = euros(charged),
            .taxes = std::move(taxes),
            .goodsReceivedNotBilled = euros(goods),
            .priceVariance = euros(variance),
            .expense = euros(expense),
            .deposits = euros(0)};
}

TEST(PurchasePosting, TakesGoodsThatGoBackOffWhatWasReceived)
{
    const auto entry =
        entryFor(inventory::GoodsSentBack{.goodsReturn = inventory::PurchaseReturnId(3),
                                          .number = u"PR-2025-00001"_s,
                                          .order = inventory::PurchaseOrderId(2),
                                          .supplier = PartyId(6),
                                          .returnedOn = day,
                                          .reason = {},
                                          .value = euros(50'00),
                                          .stock = euros(45'00)});

    ASSERT_TRUE(entry);
    EXPECT_EQ(on(*entry, AccountRole::GoodsReceivedNotBilled), euros(50'00));
    EXPECT_EQ(on(*entry, AccountRole::Inventory), euros(-45'00));
    EXPECT_EQ(on(*entry, AccountRole::PriceVariance), euros(-5'00));
}

TEST(PurchasePosting, TakesADeductedDepositOffItsAccount)
{
    inventory::BillReceived bill = billOf(100'00, 0, 0, {}, 0);
    bill.deposits = euros(-30'00);
    bill.net = euros(70'00);
    bill.owed = euros(70'00);

    const auto entry = entryFor(bill);

    ASSERT_TRUE(entry);
    EXPECT_EQ(on(*entry, AccountRole::SupplierDeposits), euros(-30'00));
    EXPECT_EQ(on(*entry, AccountRole::Payable), euros(-70'00));
}

TEST(PurchasePosting, ClearsWhatWasReceivedAndNamesTheVariance) // exactness.md, I6
{
    const auto entry = entryFor(billOf(450'00, 9'00, 0, {}, 0));

    ASSERT_TRUE(entry);
    EXPECT_EQ(on(*entry, AccountRole::GoodsReceivedNotBilled), euros(450'00));
    EXPECT_EQ(on(*entry, AccountRole::PriceVariance), euros(9'00));
    EXPECT_EQ(on(*entry, AccountRole::Payable), euros(-459'00));
}

TEST(PurchasePosting, BooksReverseChargeTaxOnBothSides) // exactness.md, V8
{
    const tax::TaxShare share{.code = tax::TaxCodeId(2),
                              .kind = tax::TaxKind::ReverseCharge,
                              .rate = Rate::ofMillionths(200'000),
                              .net = euros(1'000'00),
                              .tax = euros(200'00)};

    const auto entry = entryFor(billOf(0, 0, 1'000'00, {share}, 0));

    ASSERT_TRUE(entry);
    EXPECT_EQ(on(*entry, AccountRole::PurchaseExpense), euros(1'000'00));
    EXPECT_EQ(on(*entry, AccountRole::InputTax), euros(200'00));
    EXPECT_EQ(on(*entry, AccountRole::OutputTax), euros(-200'00));
    EXPECT_EQ(on(*entry, AccountRole::Payable), euros(-1'000'00));
}

TEST(StockPosting, OpensReceivesAndCounts)
{
    const auto opening = entryFor(inventory::OpeningStockTaken{
        .take = inventory::StockTakeId(1), .number = {}, .takenOn = day, .value = euros(50'00)});
    const auto receipt = entryFor(inventory::GoodsReceived{.receipt = inventory::ReceiptId(1),
                                                           .number = {},
                                                           .order = {},
                                                           .supplier = {},
                                                           .receivedOn = day,
                                                           .value = euros(10'00),
                                                           .cost = euros(4'00)});
    const auto count = entryFor(inventory::StockCounted{.take = inventory::StockTakeId(2),
                                                        .number = {},
                                                        .takenOn = day,
                                                        .change = euros(-15'00),
                                                        .cost = euros(0)});

    ASSERT_TRUE(opening && receipt && count);
    EXPECT_EQ(on(*opening, AccountRole::OpeningBalances), euros(-50'00));
    EXPECT_EQ(on(*receipt, AccountRole::Inventory), euros(6'00));
    EXPECT_EQ(on(*receipt, AccountRole::CostOfGoodsSold), euros(4'00));
    EXPECT_EQ(on(*receipt, AccountRole::GoodsReceivedNotBilled), euros(-10'00));
    EXPECT_EQ(on(*count, AccountRole::StockAdjustment), euros(15'00));
}

} // namespace
} // namespace tandem::posting
