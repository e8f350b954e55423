#include "backoffice/inventory/errors.h"
#include "backoffice/inventory/item_queries.h"
#include "backoffice/tax/errors.h"
#include "office/errors.h"
#include "support/test_trade.h"

#include <gtest/gtest.h>

namespace tandem::inventory {
namespace {

using namespace Qt::StringLiterals;
using test::pieces;
using test::price;

constexpr Action probe{"test.items", Permission::InventoryWrite, ""};

const ItemDraft good{.code = u"X"_s, .name = u"Thing"_s, .salesPrice = price(9'99)};

struct Refusal {
    ItemDraft draft;
    const ErrorCode* code;
};

TEST(Items, AreRefusedWithTheReason)
{
    test::TestTrade at;
    std::vector<Refusal> refusals(7, {good, nullptr});
    refusals[0].draft.code.clear();
    refusals[0].code = &errors::itemCodeMissing;
    refusals[1].draft.name = u"  "_s;
    refusals[1].code = &errors::itemNameMissing;
    refusals[2].draft.unit.clear();
    refusals[2].code = &errors::itemUnitMissing;
    refusals[3].draft.salesPrice = price(-1);
    refusals[3].code = &errors::priceNegative;
    refusals[4].draft.code = u"CHAI"_s;
    refusals[4].code = &errors::itemCodeTaken;
    refusals[5].draft.taxCode = u"P19"_s;
    refusals[5].code = &tax::errors::directionWrong;
    refusals[6].draft.purchasePrice = UnitPrice::of(Money::ofMinor(1, *findCurrency("USD")));
    refusals[6].code = &errors::priceCurrencyWrong;

    for (const Refusal& refusal : refusals) {
        const auto made = at.office.change(
            probe, [&](UnitOfWork& work) { return createItem(work, refusal.draft); });
        ASSERT_FALSE(made) << refusal.code->name;
        EXPECT_EQ(made.error().code, refusal.code) << made.error().code->name;
    }
}

TEST(Items, AreNotChangedByWhoSawAnOlderOne)
{
    test::TestTrade at;
    const Item seen = at.look([&](Reader& books) { return item(books, at.chai); });
    ItemDraft draft = good;
    draft.code = u"CHAI"_s;
    const auto change = [&] {
        return at.office.change(probe, [&](UnitOfWork& work) {
            return changeItem(work, at.chai, seen.version, draft);
        });
    };

    ASSERT_TRUE(change());
    const auto later = change();

    ASSERT_FALSE(later);
    EXPECT_EQ(later.error().code, &tandem::errors::changedMeanwhile);
}

TEST(Items, ThatMovedStayStockItems)
{
    test::TestTrade at;
    at.stock(at.chai, 1, 10'00);
    ItemDraft draft = good;
    draft.kind = ItemKind::Service;

    const auto changed = at.office.change(
        probe, [&](UnitOfWork& work) { return changeItem(work, at.chai, 1, draft); });

    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().code, &errors::itemKindFixed);
}

TEST(Prices, GoByCustomerThenQuantityThenDay)
{
    test::TestTrade at;
    const auto set = [&](PartyId customer, std::int64_t from, QDate on, std::int64_t cents) {
        at.arrange([&](UnitOfWork& work) {
            return setPrice(work, {.item = at.chai,
                                   .customer = customer,
                                   .quantityFrom = pieces(from),
                                   .validFrom = on,
                                   .price = price(cents)});
        });
    };
    set({}, 0, {2025, 1, 1}, 17'00);
    set({}, 10, {2025, 1, 1}, 16'00);
    set({}, 10, {2025, 6, 1}, 16'50);
    set(at.customer, 0, {2025, 1, 1}, 15'00);
    const auto priceOf = [&](PartyId customer, std::int64_t count, QDate on) {
        return at.look([&](Reader& books) -> Result<UnitPrice> {
            TANDEM_TRY(const Item chai, item(books, at.chai));
            return salesPrice(books, chai, customer, pieces(count), on);
        });
    };

    EXPECT_EQ(priceOf(at.supplier, 1, {2024, 12, 31}), price(18'00));
    EXPECT_EQ(priceOf(at.supplier, 9, {2025, 3, 1}), price(17'00));
    EXPECT_EQ(priceOf(at.supplier, 10, {2025, 3, 1}), price(16'00));
    EXPECT_EQ(priceOf(at.supplier, 10, {2025, 6, 1}), price(16'50));
    EXPECT_EQ(priceOf(at.customer, 10, {2025, 6, 1}), price(15'00));
}

TEST(Warehouses, BeginWithAMainOne)
{
    test::TestTrade at;

    const auto first = at.arrange([](UnitOfWork& work) { return mainWarehouse(work); });
    const auto again = at.arrange([](UnitOfWork& work) { return mainWarehouse(work); });
    const auto taken = at.office.change(probe, [](UnitOfWork& work) {
        return createWarehouse(work, {.code = u"MAIN"_s, .name = u"Other"_s});
    });

    EXPECT_EQ(first, again);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, &errors::warehouseCodeTaken);
}

} // namespace
} // namespace tandem::inventory
