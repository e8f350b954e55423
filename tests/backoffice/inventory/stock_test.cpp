#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/inventory/stock_ledger.h"
#include "backoffice/inventory/stock_queries.h"
#include "backoffice/inventory/stock_transfer_service.h"
#include "support/raw_sql.h"
#include "support/test_trade.h"

#include <gtest/gtest.h>

namespace tandem::inventory {
namespace {

using namespace Qt::StringLiterals;
using test::euros;
using test::pieces;
using test::price;

constexpr Action probe{"test.stock", Permission::InventoryWrite, ""};

StockMove chaiOut(test::TestTrade& at, std::int64_t count)
{
    const auto warehouse = at.arrange([](UnitOfWork& work) { return mainWarehouse(work); });
    return {.item = at.chai,
            .warehouse = warehouse,
            .quantity = pieces(count),
            .source = u"delivery"_s,
            .sourceId = 1,
            .movedOn = QDate(2025, 3, 10)};
}

TEST(Stock, CannotLeaveWhereThereIsNone)
{
    test::TestTrade at;
    at.stock(at.chai, 3, 10'00);
    const auto move = chaiOut(at, 4);

    const auto out = at.office.change(probe, [&](UnitOfWork& work) { return takeOut(work, move); });

    ASSERT_FALSE(out);
    EXPECT_EQ(out.error().code, &errors::notEnoughStock);
    EXPECT_EQ(out.error().arguments, (QStringList{u"CHAI"_s, u"4"_s, u"3"_s}));
}

TEST(Stock, MayGoBelowZeroWhereTheWarehouseAllowsIt)
{
    test::TestTrade at;
    auto move = chaiOut(at, 4);
    move.warehouse = at.arrange([](UnitOfWork& work) {
        return createWarehouse(work,
                               {.code = u"SHOP"_s, .name = u"Shop"_s, .allowsNegativeStock = true});
    });

    const auto cost = at.arrange([&](UnitOfWork& work) { return takeOut(work, move); });
    const auto back =
        at.arrange([&](UnitOfWork& work) { return bringIn(work, move, euros(40'00)); });

    EXPECT_EQ(cost, euros(0));
    EXPECT_EQ(back.intoCost, euros(40'00));
    EXPECT_TRUE(at.look([](Reader& books) { return verifyStock(books); }).empty());
}

TEST(Stock, OpensOnceForAnItem)
{
    test::TestTrade at;
    const StockTakeDraft draft{.lines = {{at.chai, pieces(3), price(10'00)}}};
    const auto opened = at.arrange([&](UnitOfWork& work) { return takeOpeningStock(work, draft); });

    const auto again =
        at.office.change(probe, [&](UnitOfWork& work) { return takeOpeningStock(work, draft); });

    EXPECT_EQ(opened.value, euros(30'00));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::itemHasMoved);
}

struct TakeRefusal {
    StockTakeLine line;
    const ErrorCode* code;
};

TEST(Stock, RefusesWhatCannotBeCounted)
{
    test::TestTrade at;
    const std::vector<TakeRefusal> refusals{
        {{at.tasting, pieces(1), price(1'00)}, &errors::notAStockItem},
        {{at.chai, pieces(0), price(1'00)}, &errors::quantityNotPositive},
        {{at.chai, pieces(1), {}}, &errors::valueUnknown},
        {{at.chai, pieces(1), price(-1)}, &errors::valueNegative},
        {{ItemId(1), pieces(1), price(1)}, &errors::itemNotFound},
    };

    for (const TakeRefusal& refusal : refusals) {
        const auto taken = at.office.change(probe, [&](UnitOfWork& work) {
            return takeOpeningStock(work, {.lines = {refusal.line}});
        });
        ASSERT_FALSE(taken);
        EXPECT_EQ(taken.error().code, refusal.code);
        EXPECT_FALSE(taken.error().field.isEmpty());
    }
    EXPECT_TRUE(at.look([](Reader& books) { return stockOnHand(books, {}, {}, 10); }).empty());
}

TEST(Stock, IsSetToWhatWasCounted)
{
    test::TestTrade at;
    at.stock(at.chai, 10, 10'00);
    at.stock(at.tea, 10, 5'00);

    const auto counted = at.arrange([&](UnitOfWork& work) {
        return countStock(work, {.lines = {{at.chai, pieces(8)}, {at.tea, pieces(11)}}});
    });

    EXPECT_EQ(counted.change, euros(-15'00));
    const auto onHand = at.look([](Reader& books) { return stockOnHand(books, {}, {}, 10); });
    ASSERT_EQ(onHand.size(), 2U);
    EXPECT_EQ(onHand[0].quantity, pieces(8));
    EXPECT_EQ(onHand[0].value, euros(80'00));
    EXPECT_EQ(onHand[1].value, euros(55'00));
    EXPECT_EQ(at.look([](Reader& books) { return stockValue(books); }), euros(135'00));
}

TEST(Stock, GoesToAnotherWarehouseAtWhatItIsWorth)
{
    test::TestTrade at;
    at.stock(at.chai, 10, 10'00);
    const auto shop = at.arrange([](UnitOfWork& work) {
        return createWarehouse(work, {.code = u"SHOP"_s, .name = u"Shop"_s});
    });
    const auto main = at.arrange([](UnitOfWork& work) { return mainWarehouse(work); });

    const auto moved = at.arrange([&](UnitOfWork& work) {
        return transferStock(work, {.from = main, .to = shop, .lines = {{at.chai, pieces(3)}}});
    });

    EXPECT_EQ(moved.value, euros(30'00));
    EXPECT_EQ(moved.number, u"TR-2025-00001"_s);
    EXPECT_EQ(at.look([](Reader& books) { return stockValue(books); }), euros(100'00))
        << "nothing was gained or lost";
    const auto there = at.look([&](Reader& books) { return stockPool(books, at.chai, shop); });
    EXPECT_EQ(there.quantity, pieces(3));
    EXPECT_EQ(there.value, euros(30'00));
    const auto left = at.look([&](Reader& books) { return stockPool(books, at.chai, main); });
    EXPECT_EQ(left.quantity, pieces(7));
}

TEST(Stock, StaysWhereItIsWhenATransferIsRefused)
{
    test::TestTrade at;
    at.stock(at.chai, 10, 10'00);
    const auto main = at.arrange([](UnitOfWork& work) { return mainWarehouse(work); });
    const auto shop = at.arrange([](UnitOfWork& work) {
        return createWarehouse(work,
                               {.code = u"SHOP"_s, .name = u"Shop"_s, .allowsNegativeStock = true});
    });
    const auto refusal = [&](const StockTransferDraft& draft) {
        const auto done =
            at.office.change(probe, [&](UnitOfWork& work) { return transferStock(work, draft); });
        return done ? nullptr : done.error().code;
    };

    EXPECT_EQ(refusal({.from = main, .to = shop}), &errors::transferIsEmpty);
    EXPECT_EQ(refusal({.from = main, .to = main, .lines = {{at.chai, pieces(1)}}}),
              &errors::sameWarehouse);
    EXPECT_EQ(refusal({.from = main, .to = shop, .lines = {{at.chai, pieces(11)}}}),
              &errors::notEnoughStock);
    EXPECT_EQ(refusal({.from = shop, .to = main, .lines = {{at.chai, pieces(1)}}}),
              &errors::notEnoughStock)
        << "whatever the warehouse allows";
    EXPECT_EQ(refusal({.from = main, .to = shop, .lines = {{at.chai, pieces(0)}}}),
              &errors::quantityNotPositive);
    EXPECT_EQ(refusal({.from = main, .to = shop, .lines = {{at.tasting, pieces(1)}}}),
              &errors::notAStockItem);
    at.arrange([&](UnitOfWork& work) {
        return takeOut(work, {.item = at.chai,
                              .warehouse = shop,
                              .quantity = pieces(2),
                              .source = u"probe"_s,
                              .sourceId = 1,
                              .movedOn = QDate(2025, 3, 10)});
    });
    EXPECT_EQ(refusal({.from = main, .to = shop, .lines = {{at.chai, pieces(1)}}}),
              &errors::fillsAGap);
    EXPECT_EQ(at.look([](Reader& books) { return stockValue(books); }), euros(100'00));
}

TEST(Stock, ListsPageByItemAndWarehouse)
{
    test::TestTrade at;
    at.stock(at.chai, 1, 10'00);
    at.stock(at.tea, 1, 5'00);

    const auto first = at.look([](Reader& books) { return stockOnHand(books, {}, {}, 1); });
    const auto second = at.look([&](Reader& books) {
        return stockOnHand(books, first.front().itemCode, first.front().warehouse, 1);
    });

    EXPECT_EQ(first.front().itemCode, u"CHAI"_s);
    ASSERT_EQ(second.size(), 1U);
    EXPECT_EQ(second.front().itemCode, u"TEA"_s);
}

TEST(Stock, MovesAreFinal)
{
    test::TestTrade at;
    at.stock(at.chai, 1, 10'00);

    EXPECT_FALSE(test::rawSql(*at.database, u"UPDATE stock_move SET value_minor = 1"_s));
    EXPECT_FALSE(test::rawSql(*at.database, u"DELETE FROM stock_move"_s));
}

TEST(Stock, BalancesThatWereTamperedWithAreFound)
{
    test::TestTrade at;
    at.stock(at.chai, 1, 10'00);
    ASSERT_TRUE(test::rawSql(*at.database, u"UPDATE stock_balance SET value_minor = 999"_s));

    const auto flaws = at.look([](Reader& books) { return verifyStock(books); });

    ASSERT_EQ(flaws.size(), 1U);
    EXPECT_EQ(flaws.front().table, u"stock_balance"_s);
    EXPECT_EQ(flaws.front().column, u"value_minor"_s);
    EXPECT_EQ(flaws.front().what, u"The moves make it 1000."_s);
}

} // namespace
} // namespace tandem::inventory
