#include "backoffice/inventory/item_queries.h"
#include "formats/csv_errors.h"
#include "frontoffice/sales/order_queries.h"
#include "support/test_company.h"
#include "workflows/errors.h"
#include "workflows/import_items.h"
#include "workflows/import_orders.h"
#include "workflows/import_stock.h"

#include <gtest/gtest.h>

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;
using test::euros;

ImportFile csv(const char* text)
{
    return {.name = u"file.csv"_s, .bytes = text};
}

struct Refusal {
    const char* headers;
    const char* lines;
    const ErrorCode* code;
    const char* says;
};

TEST(ImportOrders, RefusesAFileThatDoesNotHoldTogether)
{
    test::TestCompany at;
    const char* const lines = "OrderID,ProductID,Quantity\n1,CHAI,2\n";
    const std::vector<Refusal> refusals{
        {"OrderID,CustomerID,OrderDate\n1,NOBODY,2025-01-02\n", lines, &errors::rowRefused,
         "file.csv, line 2"},
        {"OrderID,CustomerID,OrderDate\n1,C1,2025-02-30\n", lines, &errors::cellUnreadable,
         "2025-02-30"},
        {"OrderID,CustomerID,OrderDate\n1,C1,03/04/2025\n", lines, &errors::cellUnreadable,
         "03/04/2025"},
        {"OrderID,CustomerID,OrderDate\n1,C1,\n", lines, &errors::cellMissing, "ordered_on"},
        {"OrderID,CustomerID,OrderDate\n1,C1,2025-01-02\n1,C1,2025-01-02\n", lines,
         &errors::orderTwice, "line 3"},
        {"OrderID,CustomerID,OrderDate\n2,C1,2025-01-02\n", lines, &errors::lineWithoutOrder,
         "no order 1"},
        {"OrderID,CustomerID,OrderDate\n1,C1,2025-01-02\n2,C1,2025-01-02\n", lines,
         &errors::orderWithoutLines, "order 2"},
        {"OrderID,CustomerID,OrderDate\n1,C1,2025-01-02\n",
         "OrderID,ProductID,Quantity\n1,CHAI,many\n", &errors::cellUnreadable, "'many'"},
        {"OrderID,CustomerID,OrderDate\n1,C1,2025-01-02\n",
         "OrderID,ProductID,Quantity\n1,COCOA,1\n", &errors::rowRefused, "COCOA"},
    };

    for (const Refusal& refusal : refusals) {
        const ImportFile lineFile = csv(refusal.lines);
        const auto done = importOrders(at.office, csv(refusal.headers), &lineFile, Through::Order,
                                       ImportMode::Save);
        ASSERT_FALSE(done) << refusal.headers;
        EXPECT_EQ(done.error().code, refusal.code) << done.error().code->name;
        EXPECT_TRUE(done.error().text().contains(QString::fromLatin1(refusal.says)))
            << qPrintable(done.error().text());
    }
    EXPECT_TRUE(at.look([](Reader& books) { return sales::orders(books, {}, 10); }).empty());
}

TEST(ImportOrders, ReadsOneFileWithALineARowAndPercents)
{
    test::TestCompany at;

    const auto done = importOrders(
        at.office,
        csv("Order No;Customer No;Date;Item No;Qty;Price;Discount;Freight\n"
            "A7;C1;02.01.2025;CHAI;2;10,50;10;3,20\nA7;C1;02.01.2025;TASTING;1;80,00;0;3,20\n"),
        nullptr, Through::Order, ImportMode::Save);

    ASSERT_TRUE(done) << qPrintable(done.error().text());
    EXPECT_EQ(done->made, 1);
    EXPECT_EQ(done->net, euros(18'90 + 80'00));
    EXPECT_EQ(done->freight, euros(3'20));
}

TEST(ImportOrders, StopsWhereStockRunsOutAndGoesOnFromThere)
{
    test::TestCompany at;
    at.stock(at.chai, 1, 10'00);
    const ImportFile orders = csv("order,customer,date,item,quantity\n1,C1,2025-01-02,CHAI,1\n"
                                  "2,C1,2025-01-03,CHAI,1\n");

    const auto done = importOrders(at.office, orders, nullptr, Through::Delivery, ImportMode::Save);

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, &errors::rowRefused);
    EXPECT_TRUE(done.error().text().contains(u"line 3"_s)) << qPrintable(done.error().text());
    EXPECT_TRUE(at.look([](Reader& books) { return sales::orders(books, {}, 10); }).empty());
}

TEST(ImportItems, TakesAnotherMapping)
{
    test::TestCompany at;
    ImportFile file = csv("a,b,c\nX1,Thing,9.99\nX2,Other,1.00\n");
    const auto guessed = importItems(at.office, file, ImportMode::Save);
    file.mapping = u"code=a,name=b,price=c"_s;

    const auto mapped = importItems(at.office, file, ImportMode::Save);

    ASSERT_FALSE(guessed);
    ASSERT_TRUE(mapped) << qPrintable(mapped.error().text());
    EXPECT_EQ(mapped->made, 2);
    EXPECT_EQ(mapped->mapping.text, u"code=a,name=b,price=c"_s);
}

TEST(ImportItems, IsAllOrNothing)
{
    test::TestCompany at;

    const auto done = importItems(
        at.office, csv("code,name,price\nX1,Thing,9.99\nX2,Other,-1.00\n"), ImportMode::Save);

    ASSERT_FALSE(done);
    EXPECT_TRUE(done.error().text().contains(u"line 3"_s)) << qPrintable(done.error().text());
    EXPECT_FALSE(at.look([](Reader& books) { return inventory::itemByCode(books, u"X1"_s); }));
}

TEST(ImportStock, IsAnsweredOnceForARequest)
{
    test::TestCompany at;
    const Request request = at.request();
    const ImportFile file = csv("code,quantity,cost\nCHAI,3,10.00\nTEA,2,5.00\n");

    const auto first = importStock(at.office, request, file, QDate(2025, 1, 1), ImportMode::Save);
    const auto again = importStock(at.office, request, file, QDate(2025, 1, 1), ImportMode::Save);

    ASSERT_TRUE(first) << qPrintable(first.error().text());
    ASSERT_TRUE(again);
    EXPECT_EQ(first->receipt, again->receipt);
    EXPECT_EQ(at.balance(ledger::AccountRole::Inventory), euros(40'00));
}

} // namespace
} // namespace tandem::workflows
