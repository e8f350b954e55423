#include "frontoffice/sales/order_queries.h"
#include "tax_books.h"
#include "workflows/errors.h"
#include "workflows/import_orders.h"

namespace tandem::test {
namespace {

/// A company with a code of sales and one of purchases that have a rate from February on.
class TaxWithoutRate : public ::testing::Test {
protected:
    TaxWithoutRate()
    {
        at.arrange([](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(make(work, u"LATE"_s, tax::TaxDirection::Output));
            return make(work, u"LATEP"_s, tax::TaxDirection::Input);
        });
    }

    static Result<> make(UnitOfWork& work, const QString& code, tax::TaxDirection direction)
    {
        return tax::createTaxCode(work, {.code = code,
                                         .name = u"From February"_s,
                                         .kind = tax::TaxKind::Standard,
                                         .direction = direction,
                                         .rate = Rate::ofMillionths(210'000),
                                         .validFrom = {2025, 2, 1}})
            .map([](const auto&) {});
    }

    Result<Receipt> order()
    {
        return workflows::createOrder(
            at.office, at.request(),
            {.customer = at.customer,
             .lines = {{.item = at.tasting, .quantity = pieces(1), .taxCode = u"LATE"_s}}});
    }

    std::int64_t rowCount(const QString& table)
    {
        std::int64_t rows = -1;
        const auto read =
            at.database->eachOf(u"SELECT COUNT(*) AS row_count FROM "_s + table, {},
                                [&](const Row& row) { rows = row.integer("row_count"); });
        require(read.has_value(), "rows can be counted");
        return rows;
    }

    template <class T>
    static void expectNoRate(const Result<T>& result, const QString& code, const QString& day)
    {
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, &tax::errors::noRateYet);
        const QString said = TestOffice::text(result.error());
        EXPECT_TRUE(said.contains(code) && said.contains(day)) << qPrintable(said);
    }

    TaxBooks at;
};

TEST_F(TaxWithoutRate, IsRefusedOnAnOrder)
{
    expectNoRate(order(), u"LATE"_s, u"2025-01-20"_s);
    EXPECT_EQ(rowCount(u"sales_order"_s), 0);
    at.clock.day = {2025, 2, 1};
    EXPECT_TRUE(order());
}

TEST_F(TaxWithoutRate, IsRefusedOnAnInvoice)
{
    at.clock.day = {2025, 2, 1};
    const OrderId ordered(done(order()).id);
    well(workflows::confirmOrder(at.office, ordered, 1).map([](const auto&) {}));
    at.clock.day = {2025, 1, 31};

    const auto issued = workflows::issueInvoice(
        at.office, at.request(),
        {.order = ordered, .seen = 2, .scope = sales::InvoiceScope::Ordered});

    expectNoRate(issued, u"LATE"_s, u"2025-01-31"_s);
    EXPECT_EQ(rowCount(u"invoice"_s), 0);
    EXPECT_EQ(rowCount(u"entry"_s), 0);
}

TEST_F(TaxWithoutRate, IsRefusedOnABillByItsOwnDay)
{
    at.clock.day = {2025, 2, 10};
    const auto billed = workflows::receiveBill(
        at.office, at.request(),
        {.supplier = at.supplier,
         .supplierNumber = u"A1"_s,
         .billedOn = {2025, 1, 31},
         .expenses = {{.description = u"Rent"_s, .net = euros(100'00), .taxCode = u"LATEP"_s}}});

    expectNoRate(billed, u"LATEP"_s, u"2025-01-31"_s);
    EXPECT_EQ(rowCount(u"bill"_s), 0);
    EXPECT_EQ(rowCount(u"entry"_s), 0);
    EXPECT_NE(at.bill(100'00, u"LATEP"_s, u"A1"_s).id, 0);
}

TEST_F(TaxWithoutRate, IsRefusedInAnImportOfOrdersWithItsLine)
{
    const auto imported = workflows::importOrders(
        at.office,
        {.name = u"orders.csv"_s,
         .bytes = "order,customer,date,item,quantity,tax_code\n1,C1,2025-01-02,TASTING,1,LATE\n"},
        nullptr, workflows::Through::Order, workflows::ImportMode::Save);

    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().code, &workflows::errors::rowRefused);
    const QString said = TestOffice::text(imported.error());
    EXPECT_TRUE(said.contains(u"LATE"_s) && said.contains(u"2025-01-02"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"line 2"_s)) << qPrintable(said);
    EXPECT_EQ(rowCount(u"sales_order"_s), 0);
}

} // namespace
} // namespace tandem::test
