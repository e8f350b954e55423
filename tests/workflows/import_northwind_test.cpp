#include "backoffice/inventory/stock_queries.h"
#include "formats/csv.h"
#include "frontoffice/sales/order_queries.h"
#include "reports/revenue.h"
#include "support/shared_data.h"
#include "support/test_company.h"
#include "workflows/import_items.h"
#include "workflows/import_orders.h"
#include "workflows/import_stock.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using test::euros;

ImportFile fileOf(const QString& folder, const QString& name)
{
    QFile file(folder + u"/inventory/"_s + name);
    require(file.open(QIODevice::ReadOnly), "an input file can be read");
    return {.name = name, .bytes = file.readAll()};
}

formats::CsvTable tableOf(const QString& folder, const QString& name)
{
    auto table = formats::readCsv(fileOf(folder, name).bytes);
    require(table.has_value(), "an expected table can be read");
    return *table;
}

Money euros(const QString& text)
{
    const auto decimal = Decimal::parse(text);
    require(decimal.has_value(), "an expected amount is a number");
    return Money::fromDecimal(*decimal, eur, Rounding::HalfAwayFromZero);
}

/// A company with the parties of Northwind, and whatever is imported of the rest.
class Northwind : public test::TestCompany {
public:
    explicit Northwind(const QString& folder) : m_folder(folder)
    {
        arrange([&](UnitOfWork& unit) -> Result<> {
            for (const formats::CsvRow& row : tableOf(folder, u"northwind/Customers.csv"_s).rows)
                TANDEM_CHECK(crm::createParty(
                    unit,
                    {.code = row.fields.at(0), .name = row.fields.at(1), .isCustomer = true}));
            return {};
        });
        const auto items =
            importItems(back, fileOf(folder, u"northwind/Products.csv"_s), ImportMode::Save);
        require(items.has_value(), items ? "" : qPrintable(items.error().text()));
        const auto stock =
            importStock(back, request(), fileOf(folder, u"northwind/Opening_Stock.csv"_s),
                        QDate(1996, 7, 1), ImportMode::Save);
        require(stock.has_value(), stock ? "" : qPrintable(stock.error().text()));
    }

    Result<OrdersImported> orders(Through through)
    {
        const ImportFile lines = fileOf(m_folder, u"northwind/Order_Details.csv"_s);
        return importOrders(back, fileOf(m_folder, u"northwind/Orders.csv"_s), &lines, through,
                            ImportMode::Save);
    }

private:
    QString m_folder;
};

TEST(ImportNorthwind, ComesToTheFiguresExpected)
{
    TANDEM_NEED_SHARED_DATA(folder);
    Northwind at(folder);
    EXPECT_EQ(at.balance(AccountRole::Inventory), euros(914'046'96));
    QElapsedTimer timer;
    timer.start();

    const auto imported = at.orders(Through::Invoice);

    std::printf("830 orders through invoice: %lld ms\n", static_cast<long long>(timer.elapsed()));
    ASSERT_TRUE(imported) << qPrintable(imported.error().text() + imported.error().detail);
    EXPECT_EQ(imported->made, 830);
    EXPECT_EQ(imported->net, euros(1'265'793'29));
    EXPECT_EQ(at.balance(AccountRole::SalesRevenue), euros(-1'265'793'29));
    EXPECT_EQ(at.balance(AccountRole::FreightRevenue), euros(-64'942'69));
    EXPECT_EQ(at.balance(AccountRole::CostOfGoodsSold), euros(869'616'46));
    EXPECT_EQ(at.balance(AccountRole::Inventory), euros(44'430'50));
    EXPECT_EQ(at.balance(AccountRole::OpeningBalances), euros(-914'046'96));
    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(1'330'735'98));
    EXPECT_EQ(at.openSum(settlements::Side::Receivable), euros(1'330'735'98));
    EXPECT_EQ(at.look([](Reader& books) { return inventory::stockValue(books); }),
              euros(44'430'50));
    EXPECT_TRUE(at.look([](Reader& books) { return inventory::verifyStock(books); }).empty());
}

TEST(ImportNorthwind, MakesEachOrderAsExpected)
{
    TANDEM_NEED_SHARED_DATA(folder);
    Northwind at(folder);
    ASSERT_TRUE(at.orders(Through::Invoice));
    const auto expected = tableOf(folder, u"expected/northwind_orders.csv"_s);
    ASSERT_EQ(expected.rows.size(), 830U);

    for (const formats::CsvRow& row : expected.rows) {
        const auto order = at.look([&](Reader& books) -> Result<sales::Order> {
            TANDEM_TRY(const auto id, sales::orderByReference(books, row.fields.at(0)));
            return sales::order(books, id.value_or(OrderId()));
        });
        Money lines = euros(0);
        for (const sales::OrderLine& line : order.lines) {
            if (line.kind == sales::ItemKind::Stock)
                lines += line.net;
        }
        EXPECT_EQ(lines, euros(row.fields.at(4))) << qPrintable(row.fields.at(0));
        EXPECT_EQ(order.net, euros(row.fields.at(6))) << qPrintable(row.fields.at(0));
        EXPECT_EQ(order.state, sales::OrderState::Closed);
        EXPECT_EQ(order.orderedOn, QDate::fromString(row.fields.at(2).left(10), Qt::ISODate));
    }
}

TEST(ImportNorthwind, LeavesTheStockExpected)
{
    TANDEM_NEED_SHARED_DATA(folder);
    Northwind at(folder);
    ASSERT_TRUE(at.orders(Through::Delivery));
    std::map<QString, QString> stock;
    for (const auto& row :
         at.look([](Reader& books) { return inventory::stockOnHand(books, {}, {}, 1'000); }))
        stock[row.itemCode] = row.quantity.toDecimal().trimmed().toString();

    int compared = 0;
    for (const formats::CsvRow& row : tableOf(folder, u"expected/northwind_summary.csv"_s).rows) {
        if (row.fields.at(0) != u"stock_on_hand"_s)
            continue;
        EXPECT_EQ(stock[row.fields.at(1)], row.fields.at(2)) << qPrintable(row.fields.at(1));
        ++compared;
    }

    EXPECT_EQ(compared, 77);
    EXPECT_EQ(at.balance(AccountRole::Receivable), euros(0));
}

TEST(ImportNorthwind, SellsToCustomersAndOfItemsAsExpected)
{
    TANDEM_NEED_SHARED_DATA(folder);
    Northwind at(folder);
    ASSERT_TRUE(at.orders(Through::Invoice));
    std::map<QString, QString> figures;
    const auto customers =
        at.look([](Reader& books) { return reports::revenueByCustomer(books, {}, 1'000); });
    for (const reports::Revenue& row : customers)
        figures[u"sales_per_customer"_s + row.key] = row.goods.toDecimal().toString();
    for (const reports::Revenue& row :
         at.look([](Reader& books) { return reports::revenueByItem(books, {}, 1'000); }))
        figures[u"units_sold_per_product"_s + row.key] =
            row.quantity.toDecimal().trimmed().toString();
    for (const int year : {1996, 1997, 1998}) {
        Money sum = euros(0);
        for (const reports::Revenue& month : at.look([&](Reader& books) {
                 return reports::revenueByMonth(books, {QDate(year, 1, 1), QDate(year, 12, 31)});
             }))
            sum += month.goods;
        figures[u"sales_per_year%1"_s.arg(year)] = sum.toDecimal().toString();
    }

    int compared = 0;
    for (const formats::CsvRow& row : tableOf(folder, u"expected/northwind_summary.csv"_s).rows) {
        const auto found = figures.find(row.fields.at(0) + row.fields.at(1));
        if (found == figures.end())
            continue;
        EXPECT_EQ(found->second, row.fields.at(2)) << qPrintable(found->first);
        ++compared;
    }
    const auto top = at.look([](Reader& books) { return reports::topFifthOfCustomers(books, {}); });

    EXPECT_EQ(compared, 89 + 77 + 3);
    EXPECT_EQ(top.customers, 89);
    EXPECT_EQ(top.topCustomers, 18);
    EXPECT_EQ(top.all, euros(1'265'793'29));
    Money first18 = euros(0);
    for (int place = 0; place < 18; ++place)
        first18 += customers[static_cast<std::size_t>(place)].goods;
    EXPECT_EQ(top.top, first18);
}

TEST(ImportNorthwind, AddsNothingTheSecondTime)
{
    TANDEM_NEED_SHARED_DATA(folder);
    Northwind at(folder);
    ASSERT_TRUE(at.orders(Through::Order));

    const auto again = at.orders(Through::Order);
    const auto items =
        importItems(at.back, fileOf(folder, u"northwind/Products.csv"_s), ImportMode::Save);

    ASSERT_TRUE(again);
    EXPECT_EQ(again->made, 0);
    EXPECT_EQ(again->known, 830);
    ASSERT_TRUE(items);
    EXPECT_EQ(items->made, 0);
    EXPECT_EQ(items->known, 77);
}

} // namespace
} // namespace tandem::workflows
