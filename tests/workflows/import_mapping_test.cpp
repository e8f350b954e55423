#include "support/test_company.h"
#include "workflows/import_items.h"
#include "workflows/import_orders.h"
#include "workflows/import_parties.h"
#include "workflows/import_stock.h"

#include <gtest/gtest.h>

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;

ImportFile csv(const char* text, const QString& mapping = {})
{
    return {.name = u"file.csv"_s, .bytes = text, .mapping = mapping};
}

UsedMapping mappingOf(test::TestCompany& at, const ImportFile& file,
                      ImportMode mode = ImportMode::Save)
{
    const auto done = importItems(at.office, file, mode);
    require(done.has_value(), done ? "" : qPrintable(done.error().text()));
    return done->mapping;
}

/// How many rows of the audit trail there are: every kept change adds some.
std::int64_t auditRows(test::TestCompany& at)
{
    std::int64_t count = 0;
    const auto read =
        at.database->eachOf(u"SELECT COUNT(*) AS rows_count FROM audit"_s, {},
                            [&](const Row& row) { count = row.integer("rows_count"); });
    require(read.has_value(), "the audit trail can be counted");
    return count;
}

TEST(SavedMapping, ServesTheNextFileThatHasItsColumns)
{
    test::TestCompany at;
    const QString mapping = u"code=a,name=b"_s;

    const UsedMapping given = mappingOf(at, csv("a,b,name\nX1,Thing,x\n", mapping));
    const UsedMapping next = mappingOf(at, csv("c,b,a\n9,Other,X2\n"));

    EXPECT_EQ(given.source, MappingSource::Given);
    EXPECT_EQ(next.source, MappingSource::Saved);
    EXPECT_EQ(next.text, mapping);
}

TEST(SavedMapping, LeavesAFileWithoutItsColumnsToBeRecognisedAndOutlivesIt)
{
    test::TestCompany at;
    mappingOf(at, csv("a,b\nX1,Thing\n", u"code=a,name=b"_s));

    const UsedMapping other = mappingOf(at, csv("SKU,Description\nX2,Other\n"));
    const UsedMapping next = mappingOf(at, csv("a,b\nX3,Third\n"));

    EXPECT_EQ(other.source, MappingSource::Recognised);
    EXPECT_EQ(other.text, u"code=SKU,name=Description"_s);
    EXPECT_EQ(next.source, MappingSource::Saved);
}

TEST(SavedMapping, GivesWayToAnotherThatIsGiven)
{
    test::TestCompany at;
    mappingOf(at, csv("a,b\nX1,Thing\n", u"code=a,name=b"_s));

    mappingOf(at, csv("a,b\nOther,X2\n", u"code=b,name=a"_s));

    EXPECT_EQ(mappingOf(at, csv("a,b\nThird,X3\n")).text, u"code=b,name=a"_s);
}

TEST(SavedMapping, ThatWasRecognisedDoesNotHideColumnsOfAnotherFile)
{
    test::TestCompany at;
    mappingOf(at, csv("code,name\nX1,Thing\n"));

    const UsedMapping same = mappingOf(at, csv("code,name\nX2,Other\n"));
    const UsedMapping wider = mappingOf(at, csv("code,name,price\nX3,Third,1.00\n"));

    EXPECT_EQ(same.source, MappingSource::Saved);
    EXPECT_EQ(wider.source, MappingSource::Recognised);
    EXPECT_EQ(wider.text, u"code=code,name=name,price=price"_s);
}

TEST(SavedMapping, IsOneForEachKindOfImport)
{
    test::TestCompany at;
    mappingOf(at, csv("a,b\nX1,Thing\n", u"code=a,name=b"_s));

    const auto parties =
        importParties(at.office, {.file = csv("a,b,code,name\n1,2,P1,Poplar\n")}, ImportMode::Save);

    ASSERT_TRUE(parties) << qPrintable(parties.error().text());
    EXPECT_EQ(parties->mapping.source, MappingSource::Recognised);
}

TEST(SavedMapping, OfOrdersIsOneForHeadersAndOneForLines)
{
    test::TestCompany at;
    const ImportFile lines = csv("n,i,q\n1,CHAI,2\n", u"number=n,item=i,quantity=q"_s);
    const ImportFile next = csv("n,i,q\n2,CHAI,2\n");

    const auto first =
        importOrders(at.office, csv("OrderID,CustomerID,OrderDate\n1,C1,2025-01-02\n"), &lines,
                     Through::Order, ImportMode::Save);
    const auto second =
        importOrders(at.office, csv("OrderID,CustomerID,OrderDate\n2,C1,2025-01-03\n"), &next,
                     Through::Order, ImportMode::Save);

    ASSERT_TRUE(first) << qPrintable(first.error().text());
    ASSERT_TRUE(second) << qPrintable(second.error().text());
    ASSERT_TRUE(first->table.lineMapping && second->table.lineMapping);
    EXPECT_EQ(first->table.lineMapping->source, MappingSource::Given);
    EXPECT_EQ(second->table.lineMapping->source, MappingSource::Saved);
    EXPECT_EQ(second->table.headerMapping.source, MappingSource::Saved);
}

TEST(TriedImport, SaysWhatItWouldDoAndChangesNothing)
{
    test::TestCompany at;
    const std::int64_t before = auditRows(at);
    const ImportFile lines = csv("OrderID,ProductID,Quantity\n1,TASTING,2\n");

    const auto items = importItems(at.office, csv("code,name\nX1,Thing\n"), ImportMode::Try);
    const auto stock = importStock(at.office, at.request(), csv("code,qty,cost\nCHAI,3,10.00\n"),
                                   QDate(2025, 1, 1), ImportMode::Try);
    const auto orders =
        importOrders(at.office, csv("OrderID,CustomerID,OrderDate,Freight\n1,C1,2025-01-02,1.00\n"),
                     &lines, Through::Invoice, ImportMode::Try);

    ASSERT_TRUE(items) << qPrintable(items.error().text());
    EXPECT_EQ(items->made, 1);
    ASSERT_TRUE(stock) << qPrintable(stock.error().text());
    EXPECT_EQ(stock->lines, 1);
    EXPECT_EQ(stock->receipt, Receipt());
    ASSERT_TRUE(orders) << qPrintable(orders.error().text());
    EXPECT_EQ(orders->made, 1);
    EXPECT_EQ(auditRows(at), before);
    EXPECT_EQ(mappingOf(at, csv("code,name\nX1,Thing\n")).source, MappingSource::Recognised);
    EXPECT_GT(auditRows(at), before);
}

} // namespace
} // namespace tandem::workflows
