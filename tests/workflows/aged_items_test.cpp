#include "reports/aged_items.h"

#include "settlement_books.h"
#include "workflows/pay.h"

#include <random>

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
        EXPECT_EQ(openAt(at, day).minor(), ledger)
            << "seed " << seed << ", " << qPrintable(day.toString(Qt::ISODate));
    }
    at.expectProven();
}

} // namespace
} // namespace tandem::reports
