#include "backoffice/settlements/dunning.h"

#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem::settlements {
namespace {

using namespace Qt::StringLiterals;

Money cents(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

/// 7 days: free; 14 days later: 5.00; 14 days later: 10.00 and 9 %.
std::vector<DunningLevel> threeLevels()
{
    return {{.level = 1, .daysAfter = 7, .fee = cents(0), .respiteDays = 10},
            {.level = 2, .daysAfter = 14, .fee = cents(5'00), .respiteDays = 10},
            {.level = 3,
             .daysAfter = 14,
             .fee = cents(10'00),
             .interest = Rate::ofMillionths(90'000),
             .respiteDays = 7}};
}

DunnableItem invoice(std::int64_t id, const Money& open, QDate dueOn, int level = 0,
                     QDate noticedOn = {})
{
    return {.item = {.id = OpenItemId(id),
                     .side = Side::Receivable,
                     .party = PartyId(1),
                     .source = u"invoice"_s,
                     .sourceId = id,
                     .number = u"SI-%1"_s.arg(id),
                     .issuedOn = dueOn.addDays(-14),
                     .dueOn = dueOn,
                     .original = open,
                     .originalBase = open,
                     .open = open,
                     .openBase = open},
            .level = level,
            .noticedOn = noticedOn};
}

DunningProposal proposed(std::vector<DunnableItem> items, QDate on,
                         std::optional<DunningStop> stop = {})
{
    return proposeDunning({.party = PartyId(1), .items = std::move(items), .stop = std::move(stop)},
                          threeLevels(), on, eur);
}

TEST(LateInterest, IsDaysTimesRateRoundedOnce)
{
    const Rate nine = Rate::ofMillionths(90'000);
    // 1,000.00 x 9 % x 30 / 365 = 7.3972...; / 360 = 7.50
    EXPECT_EQ(lateInterest(cents(1'000'00), nine, 30, InterestYear::Days365), cents(7'40));
    EXPECT_EQ(lateInterest(cents(1'000'00), nine, 30, InterestYear::Days360), cents(7'50));
    // 2,437.50 x 9.12 % x 41 / 365 = 24.97019...
    EXPECT_EQ(lateInterest(cents(2'437'50), Rate::ofMillionths(91'200), 41, InterestYear::Days365),
              cents(24'97));
    // Half a cent goes away from zero: 0.05 x 36.5 % x 100 / 365 = 0.005.
    EXPECT_EQ(lateInterest(cents(5), Rate::ofMillionths(365'000), 100, InterestYear::Days365),
              cents(1));
    EXPECT_EQ(lateInterest(cents(1'000'00), nine, 0, InterestYear::Days365), cents(0));
    EXPECT_EQ(lateInterest(Money::ofMinor(1'000'000, *findCurrency("JPY")), nine, 365,
                           InterestYear::Days365)
                  .minor(),
              90'000);
}

TEST(Dunning, BeginsSoManyDaysAfterTheDayDue)
{
    const std::vector<DunnableItem> items{invoice(1, cents(100'00), {2025, 3, 1})};

    EXPECT_FALSE(proposed(items, {2025, 3, 1}).isSent());
    const DunningProposal early = proposed(items, {2025, 3, 7});
    const DunningProposal first = proposed(items, {2025, 3, 8});

    ASSERT_EQ(early.others.size(), 1U);
    EXPECT_EQ(early.others[0].why, NotDunned::TooEarly);
    EXPECT_EQ(early.others[0].until, QDate(2025, 3, 8));
    ASSERT_TRUE(first.isSent());
    EXPECT_EQ(first.level, 1);
    EXPECT_EQ(first.items[0].daysLate, 7);
    EXPECT_EQ(first.payUntil, QDate(2025, 3, 18));
    EXPECT_EQ(first.total(), cents(100'00));
}

TEST(Dunning, GoesUpOneLevelAtATimeAndAsksForTheFeeOfTheHighest)
{
    const DunningProposal notice =
        proposed({invoice(1, cents(1'000'00), {2025, 1, 31}, 2, {2025, 3, 1}),
                  invoice(2, cents(500'00), {2025, 2, 10}, 1, {2025, 3, 1}),
                  invoice(3, cents(200'00), {2025, 1, 1})},
                 {2025, 3, 15});

    ASSERT_EQ(notice.items.size(), 3U);
    EXPECT_EQ(notice.items[0].item.number, u"SI-3"_s); // the oldest first, at its first level
    EXPECT_EQ(notice.items[0].level, 1);
    EXPECT_EQ(notice.items[1].level, 3);
    EXPECT_EQ(notice.items[2].level, 2);
    EXPECT_EQ(notice.level, 3);
    EXPECT_EQ(notice.fee, cents(10'00));
    // Nothing was asked for before: 43 days since the day due. 1,000 x 9 % x 43 / 365 = 10.6027.
    EXPECT_EQ(notice.interest, cents(10'60));
    EXPECT_EQ(notice.claimed, cents(1'700'00));
    EXPECT_EQ(notice.total(), cents(1'720'60));
    EXPECT_EQ(notice.payUntil, QDate(2025, 3, 22));
}

TEST(Dunning, AsksForInterestFromWhereTheLastReminderLeftOff)
{
    DunnableItem item = invoice(1, cents(1'000'00), {2025, 1, 31}, 2, {2025, 3, 1});
    item.interestThrough = {2025, 3, 1};

    const DunningProposal notice = proposed({item}, {2025, 3, 15});

    ASSERT_TRUE(notice.isSent());
    EXPECT_EQ(notice.items[0].interestDays, 14);
    EXPECT_EQ(notice.interest, cents(3'45)); // 3.4520...
}

TEST(Dunning, LeavesOutWhatIsHeldAndSaysWhy)
{
    DunnableItem disputed = invoice(1, cents(100'00), {2025, 3, 1});
    disputed.stop = DunningStop{.reason = u"Damaged"_s, .until = {2025, 3, 20}};
    const std::vector<DunnableItem> items{disputed, invoice(2, cents(40'00), {2025, 3, 1})};

    const DunningProposal notice = proposed(items, {2025, 3, 20});
    const DunningProposal after = proposed(items, {2025, 3, 21});
    const DunningProposal none = proposed(items, {2025, 3, 21}, DunningStop{.reason = u"Talks"_s});

    ASSERT_EQ(notice.items.size(), 1U);
    EXPECT_EQ(notice.claimed, cents(40'00));
    ASSERT_EQ(notice.others.size(), 1U);
    EXPECT_EQ(notice.others[0].why, NotDunned::ItemHeld);
    EXPECT_EQ(notice.others[0].reason, u"Damaged"_s);
    EXPECT_EQ(after.items.size(), 2U);
    EXPECT_FALSE(none.isSent());
    ASSERT_EQ(none.others.size(), 2U);
    EXPECT_EQ(none.others[0].why, NotDunned::PartyHeld);
    EXPECT_EQ(none.total(), cents(0));
}

TEST(Dunning, DeductsCreditsFromTheOldestItems)
{
    const DunningProposal notice =
        proposed({invoice(1, cents(100'00), {2025, 2, 1}), invoice(2, cents(80'00), {2025, 2, 2}),
                  invoice(3, cents(-130'00), {2025, 3, 9})},
                 {2025, 3, 10});

    ASSERT_EQ(notice.items.size(), 1U);
    EXPECT_EQ(notice.items[0].item.number, u"SI-2"_s);
    EXPECT_EQ(notice.items[0].open, cents(50'00));
    EXPECT_EQ(notice.credits, cents(30'00));
    EXPECT_EQ(notice.claimed, cents(50'00));
    ASSERT_EQ(notice.others.size(), 1U);
    EXPECT_EQ(notice.others[0].why, NotDunned::CoveredByCredits);
}

TEST(Dunning, EndsWithTheLastLevelAndNeverRemindsOfItsOwnCharges)
{
    DunnableItem charges = invoice(2, cents(12'00), {2025, 2, 1});
    charges.item.source = QString::fromLatin1(dunningSource);

    const DunningProposal ended =
        proposed({invoice(1, cents(100'00), {2025, 1, 1}, 3, {2025, 2, 1}), charges}, {2025, 9, 1});
    const DunningProposal again =
        proposed({invoice(1, cents(100'00), {2025, 1, 1}, 2, {2025, 2, 1}), charges}, {2025, 9, 1});

    EXPECT_FALSE(ended.isSent());
    ASSERT_EQ(ended.others.size(), 1U);
    EXPECT_EQ(ended.others[0].why, NotDunned::LastLevel);
    ASSERT_EQ(again.items.size(), 1U);
    EXPECT_EQ(again.earlier, cents(12'00));
    EXPECT_EQ(again.total(), again.claimed + again.fee + again.interest + cents(12'00));
}

TEST(Dunning, HasNoFeeInAForeignCurrency)
{
    const Currency usd = *findCurrency("USD");
    const DunningProposal notice = proposed(
        {invoice(1, Money::ofMinor(1'000'00, usd), {2025, 1, 31}, 2, {2025, 3, 1})}, {2025, 3, 15});

    ASSERT_TRUE(notice.isSent());
    EXPECT_TRUE(notice.fee.isZero());
    EXPECT_EQ(notice.interest, Money::ofMinor(10'60, usd));
}

} // namespace
} // namespace tandem::settlements
