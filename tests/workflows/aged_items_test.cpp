#include "reports/aged_items.h"

#include "settlement_books.h"
#include "workflows/pay.h"

#include <random>
#include <set>

namespace tandem::reports {
namespace {

using namespace Qt::StringLiterals;

using test::cents;

// G1
TEST(AgedItems, PutsDaysIntoTheirBuckets)
{
    const QDate due(2025, 6, 30);
    const auto seen = [&](int month, int day) {
        return nameOf(ageBucket(due, {2025, month, day}));
    };

    EXPECT_EQ(seen(6, 30), u"current"_s);
    EXPECT_EQ(seen(7, 1), u"1-30"_s);
    EXPECT_EQ(seen(7, 30), u"1-30"_s);
    EXPECT_EQ(seen(7, 31), u"31-60"_s);
    EXPECT_EQ(seen(8, 29), u"31-60"_s);
    EXPECT_EQ(seen(9, 28), u"61-90"_s);
    EXPECT_EQ(seen(9, 29), u"over 90"_s);
}

Money openAt(test::SettlementBooks& at, QDate asOf)
{
    Money open = cents(0);
    for (const AgedParty& party :
         at.look([&](Reader& books) { return agedParties(books, AgedSide::Receivable, asOf); }))
        open += party.openBase;
    return open;
}

/// The line of each party is what its items come to, bucket by bucket.
void expectPartiesOfTheirItems(test::SettlementBooks& at, QDate asOf)
{
    const auto items =
        at.look([&](Reader& books) { return agedItems(books, AgedSide::Receivable, {}, asOf); });
    const auto parties =
        at.look([&](Reader& books) { return agedParties(books, AgedSide::Receivable, asOf); });
    std::set<PartyId> listed;
    for (const AgedParty& party : parties) {
        EXPECT_TRUE(listed.insert(party.party).second) << "one currency, one line";
        for (std::size_t bucket = 0; bucket < ageBucketCount; ++bucket) {
            Money sum = cents(0);
            for (const AgedItem& item : items)
                if (item.party == party.party && item.bucket == static_cast<AgeBucket>(bucket))
                    sum += item.open;
            EXPECT_EQ(party.buckets.at(bucket), sum) << qPrintable(asOf.toString(Qt::ISODate));
        }
    }
    for (const AgedItem& item : items)
        EXPECT_TRUE(listed.contains(item.party));
}

// What was open long ago costs what was open then, not all that was ever owed.
TEST(AgedItems, AreFoundByIndex)
{
    if (test::wantedDialect() != Dialect::Sqlite)
        GTEST_SKIP() << "the plans of PostgreSQL follow the numbers of rows";
    test::SettlementBooks at;
    const QString query = at.database->catalog().text(u"reports.aged_items:by_party"_s);
    const QDate day(2025, 3, 31);
    QString plan;
    ASSERT_TRUE(at.database->eachOf(u"EXPLAIN QUERY PLAN "_s + query,
                                    {{"current_from", day},
                                     {"first_from", day},
                                     {"second_from", day},
                                     {"third_from", day},
                                     {"as_of", day},
                                     {"side", u"receivable"_s}},
                                    [&](const Row& row) { plan += row.text("detail") + u'\n'; }));

    EXPECT_EQ(plan.count(u"USING COVERING INDEX open_item_by_closing (side=? AND closed_on"_s), 2)
        << qPrintable(plan);
    EXPECT_TRUE(plan.contains(u"USING COVERING INDEX allocation_by_item (item_id=? AND"_s))
        << qPrintable(plan);
    EXPECT_FALSE(plan.contains(u"SCAN open_item"_s)) << qPrintable(plan);
}

TEST(AgedItems, ShowsAnyPastDayAsItWas)
{
    test::SettlementBooks at;
    at.owed(100'00);
    ASSERT_TRUE(workflows::receivePayment(at.office, {},
                                          {.payment = {.direction = settlements::Direction::In,
                                                       .side = settlements::Side::Receivable,
                                                       .party = at.alder,
                                                       .paidOn = {2025, 5, 2},
                                                       .amount = cents(100'00),
                                                       .bankAccount = at.bank}}));

    EXPECT_EQ(openAt(at, {2025, 2, 28}), cents(0));
    EXPECT_EQ(openAt(at, {2025, 3, 1}), cents(100'00));
    EXPECT_EQ(openAt(at, {2025, 5, 1}), cents(100'00));
    EXPECT_EQ(openAt(at, {2025, 5, 2}), cents(0));
    const auto items = at.look([&](Reader& books) {
        return agedItems(books, AgedSide::Receivable, at.alder, {2025, 5, 1});
    });
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].bucket, AgeBucket::To60);
}

// Property: at every day the list is the control account at that day, and an independent sum.
TEST(AgedItems, EqualTheControlAccountAtEveryDay)
{
    constexpr unsigned seed = 20250310;
    std::mt19937_64 random(seed);
    test::SettlementBooks at;
    std::vector<std::int64_t> receipts;
    for (int step = 0; step < 40; ++step) {
        const QDate day = QDate(2025, 3, 1).addDays(int(random() % 120));
        const auto minor = static_cast<std::int64_t>(random() % 90'000) + 1;
        if (random() % 2 == 0) {
            at.owed(cents(minor), cents(minor), day);
            continue;
        }
        const auto receipt =
            workflows::receivePayment(at.office, {},
                                      {.payment = {.direction = settlements::Direction::In,
                                                   .side = settlements::Side::Receivable,
                                                   .party = at.alder,
                                                   .paidOn = day,
                                                   .amount = cents(minor),
                                                   .bankAccount = at.bank}});
        ASSERT_TRUE(receipt) << "seed " << seed;
        receipts.push_back(receipt->id);
        if (random() % 4 == 0) {
            ASSERT_TRUE(workflows::cancelPayment(at.office, PaymentId(receipts.back())));
        }
    }
    for (int after = 0; after < 130; after += 9) {
        const QDate day = QDate(2025, 3, 1).addDays(after);
        std::int64_t ledger = 0;
        ASSERT_TRUE(at.database->eachOf(
            u"SELECT CAST(COALESCE(SUM(l.base_minor), 0) AS BIGINT) AS sum FROM entry_line l "
            "JOIN account a ON a.id = l.account_id "
            "WHERE a.control = 'receivable' AND l.posted_on <= :day"_s,
            {{"day", day}}, [&](const Row& row) { ledger = row.integer("sum"); }));
        expectPartiesOfTheirItems(at, day);
        EXPECT_EQ(openAt(at, day).minor(), ledger)
            << "seed " << seed << ", " << qPrintable(day.toString(Qt::ISODate));
    }
    at.expectProven();
}

} // namespace
} // namespace tandem::reports
