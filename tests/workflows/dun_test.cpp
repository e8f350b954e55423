#include "workflows/dun.h"

#include "backoffice/settlements/dunning_errors.h"
#include "backoffice/settlements/dunning_hold.h"
#include "backoffice/settlements/dunning_level.h"
#include "backoffice/settlements/settlement_service.h"
#include "settlement_books.h"
#include "support/raw_sql.h"
#include "workflows/pay.h"

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using settlements::DunningNotice;
using test::cents;

class Dun : public ::testing::Test {
protected:
    Dun()
    {
        at.arrange([](UnitOfWork& work) { return settlements::saveUsualDunningLevels(work); });
    }

    Result<std::vector<settlements::NoticeMade>> dun(QDate on,
                                                     const settlements::DunningChoice& choice = {})
    {
        return makeNotices(at.office, on, choice);
    }

    std::vector<settlements::DunningProposal> proposals(QDate on)
    {
        return at.look([&](Reader& books) { return settlements::dunningProposals(books, on); });
    }

    DunningNotice notice(settlements::DunningNoticeId id)
    {
        return at.look([&](Reader& books) { return settlements::dunningNotice(books, id); });
    }

    settlements::OpenItem charges(settlements::DunningNoticeId id)
    {
        const auto found = at.look([&](Reader& books) {
            return settlements::itemOfSource(books, settlements::Side::Receivable,
                                             u"dunning_notice"_s, id.value());
        });
        require(found.has_value(), "the notice has charges");
        return *found;
    }

    /// Three runs, a level each; the last one has a fee of 10.00 and interest.
    std::vector<settlements::NoticeMade> threeTimes()
    {
        std::vector<settlements::NoticeMade> all;
        for (const QDate on : {QDate(2025, 4, 7), QDate(2025, 4, 21), QDate(2025, 5, 5)}) {
            const auto made = dun(on);
            EXPECT_TRUE(made) << (made ? "" : qPrintable(at.text(made.error())));
            if (made)
                all.insert(all.end(), made->begin(), made->end());
        }
        return all;
    }

    test::SettlementBooks at; // its invoices are due on 31 March 2025
};

TEST_F(Dun, NeedsLevels)
{
    test::SettlementBooks bare;
    bare.owed(100'00);

    const auto made = makeNotices(bare.office, {2025, 5, 1}, {});

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, &settlements::errors::dunningLevelsMissing);
}

TEST_F(Dun, BooksFeeAndInterestToAccountsOfTheirOwn)
{
    const auto invoice = at.owed(1'000'00);

    const auto made = threeTimes();

    ASSERT_EQ(made.size(), 3U);
    EXPECT_EQ(made[0].number, u"RM-2025-00001"_s);
    EXPECT_TRUE(made[0].charges().isZero());
    EXPECT_EQ(made[1].charges(), cents(5'00));
    EXPECT_EQ(made[2].fee, cents(10'00));
    EXPECT_EQ(made[2].interest, cents(8'63)); // 1,000 x 9 % x 35 / 365 = 8.6301
    EXPECT_EQ(at.balance(AccountRole::DunningIncome), cents(-15'00));
    EXPECT_EQ(at.balance(AccountRole::LateInterestIncome), cents(-8'63));
    EXPECT_EQ(at.balance(AccountRole::Receivable), cents(1'023'63));
    EXPECT_EQ(charges(made[2].notice).open, cents(18'63));
    EXPECT_EQ(charges(made[2].notice).number, made[2].number);
    const DunningNotice last = notice(made[2].notice);
    EXPECT_EQ(last.level, 3);
    EXPECT_EQ(last.earlier, cents(5'00));
    EXPECT_EQ(last.total(), cents(1'023'63));
    ASSERT_EQ(last.items.size(), 1U);
    EXPECT_EQ(last.items[0].item, invoice);
    EXPECT_EQ(last.items[0].interestDays, 35);
    at.expectProven();
}

TEST_F(Dun, NeverReachesALevelTwice)
{
    at.owed(1'000'00);
    ASSERT_TRUE(dun({2025, 4, 7}));
    const auto again = dun({2025, 4, 7});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &settlements::errors::nothingToDun);

    ASSERT_TRUE(dun({2025, 4, 21}));
    ASSERT_TRUE(dun({2025, 5, 5}));
    const auto beyond = dun({2025, 12, 31});

    ASSERT_FALSE(beyond);
    EXPECT_EQ(beyond.error().code, &settlements::errors::nothingToDun);
    const auto why = proposals({2025, 12, 31});
    ASSERT_EQ(why.size(), 1U);
    EXPECT_EQ(why[0].others[0].why, settlements::NotDunned::LastLevel);
    // The key refuses what the service would have let pass.
    const auto forced = test::rawSql(
        *at.database,
        u"INSERT INTO dunning_notice_item (id, notice_id, item_id, level, noticed_on, days_late, "
        "open_minor, interest_days, interest_minor) SELECT id + 900000, notice_id, item_id, level, "
        "noticed_on, days_late, open_minor, interest_days, interest_minor FROM dunning_notice_item "
        "WHERE level = 3"_s);
    EXPECT_FALSE(forced);
}

TEST_F(Dun, TakesANoticeBackAsIfItHadNotBeen)
{
    at.owed(1'000'00);
    const auto made = threeTimes();
    ASSERT_EQ(made.size(), 3U);

    const auto early = takeBackNotice(at.office, made[1].notice);
    const auto back = takeBackNotice(at.office, made[2].notice);
    const auto twice = takeBackNotice(at.office, made[2].notice);

    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, &settlements::errors::noticeIsNotLast);
    ASSERT_TRUE(back) << qPrintable(at.text(back.error()));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, &settlements::errors::noticeTakenBack);
    EXPECT_EQ(at.balance(AccountRole::DunningIncome), cents(-5'00));
    EXPECT_EQ(at.balance(AccountRole::LateInterestIncome), cents(0));
    EXPECT_TRUE(charges(made[2].notice).open.isZero());
    at.expectProven();
    const auto again = dun({2025, 5, 5});
    ASSERT_TRUE(again) << qPrintable(at.text(again.error()));
    EXPECT_EQ(again->front().interest, cents(8'63));
    EXPECT_EQ(again->front().number, u"RM-2025-00004"_s);
    at.expectProven();
}

TEST_F(Dun, KeepsANoticeWhoseChargesWerePaid)
{
    at.owed(1'000'00);
    const auto made = threeTimes();
    ASSERT_EQ(made.size(), 3U);
    ASSERT_TRUE(receivePayment(at.office, {},
                               {.payment = {.direction = settlements::Direction::In,
                                            .side = settlements::Side::Receivable,
                                            .party = at.alder,
                                            .paidOn = {2025, 5, 6},
                                            .amount = cents(1'023'63),
                                            .bankAccount = at.bank}}));

    const auto back = takeBackNotice(at.office, made[2].notice);

    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().code, &settlements::errors::noticePaid);
    EXPECT_EQ(at.balance(AccountRole::Receivable), cents(0));
    at.expectProven();
}

TEST_F(Dun, LeavesOutHeldItemsAndPartiesUntilTheyAreReleased)
{
    const auto held = at.owed(100'00);
    at.owed(40'00);
    at.arrange([&](UnitOfWork& work) {
        return settlements::holdItem(work, held, {.reason = u"Damaged in transit"_s});
    });
    const auto twice = at.office.change(settlements::actions::holdDunning, [&](UnitOfWork& work) {
        return settlements::holdItem(work, held, {.reason = u"Again"_s});
    });

    const auto without = proposals({2025, 4, 7});
    at.arrange([&](UnitOfWork& work) {
        return settlements::holdParty(work, at.alder, {.reason = u"Talks"_s});
    });
    const auto nobody = dun({2025, 4, 7});
    at.arrange([&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(settlements::releaseParty(work, at.alder));
        return settlements::releaseItem(work, held);
    });
    const auto all = dun({2025, 4, 7});

    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, &settlements::errors::heldAlready);
    ASSERT_EQ(without.size(), 1U);
    EXPECT_EQ(without[0].claimed, cents(40'00));
    EXPECT_EQ(without[0].others[0].reason, u"Damaged in transit"_s);
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().code, &settlements::errors::nothingToDun);
    ASSERT_TRUE(all);
    EXPECT_EQ(notice(all->front().notice).claimed, cents(140'00));
}

TEST_F(Dun, SkipsWhoeverIsLeftOutByHand)
{
    const auto skipped = at.owed(100'00);
    at.owed(40'00);

    const auto none = dun({2025, 4, 7}, {.skippedParties = {at.alder}});
    const auto some = dun({2025, 4, 7}, {.only = {at.alder}, .skippedItems = {skipped}});

    EXPECT_FALSE(none);
    ASSERT_TRUE(some);
    EXPECT_EQ(notice(some->front().notice).claimed, cents(40'00));
}

TEST_F(Dun, ValuesForeignInterestAtTheRateOfTheDay)
{
    const Currency usd = *findCurrency("USD");
    at.owed(Money::ofMinor(1'000'00, usd), cents(900'00));
    ASSERT_TRUE(dun({2025, 4, 7}));
    ASSERT_TRUE(dun({2025, 4, 21}));

    const auto unpriced = dun({2025, 5, 5});

    ASSERT_FALSE(unpriced); // there is no rate of that day
    EXPECT_EQ(at.balance(AccountRole::LateInterestIncome), cents(0));
    at.expectProven();
}

} // namespace
} // namespace tandem::workflows
