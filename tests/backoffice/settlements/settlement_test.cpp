#include "backoffice/settlements/allocation_plan.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/open_item_service.h"
#include "backoffice/settlements/payment_queries.h"
#include "backoffice/settlements/payment_service.h"
#include "backoffice/settlements/settlement_service.h"
#include "settlement_support.h"
#include "support/raw_sql.h"
#include "support/row_images.h"
#include "support/test_office.h"

#include <gtest/gtest.h>

namespace tandem::settlements {
namespace {

using namespace Qt::StringLiterals;

Money cents(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

Money dollars(std::int64_t minor)
{
    return Money::ofMinor(minor, usd);
}

class SettlementTest : public testing::Test {
protected:
    SettlementTest()
        : alder(test::makeParty(at, u"Alder"_s))
        , birch(test::makeParty(at, u"Birch"_s))
        , bank(test::makeBank(at, u"1200"_s))
    {
    }

    OpenItemDraft draft(const Money& amount, const Money& base)
    {
        ++m_count;
        return {.side = Side::Receivable,
                .party = alder,
                .source = u"invoice"_s,
                .sourceId = 500 + m_count,
                .number = u"SI-2025-%1"_s.arg(m_count, 5, 10, QChar(u'0')),
                .issuedOn = {2025, 3, 1},
                .dueOn = {2025, 3, 31},
                .amount = amount,
                .base = base};
    }
    OpenItem opened(const OpenItemDraft& draft)
    {
        const auto id = at.arrange([&](UnitOfWork& work) { return openItem(work, draft); });
        return item(id);
    }
    OpenItem invoice(std::int64_t minor) { return opened(draft(cents(minor), cents(minor))); }
    OpenItem item(OpenItemId id)
    {
        return at.look([&](Reader& books) { return openItemById(books, id); });
    }
    Result<ItemsSettled> settled(SettlementDraft wanted)
    {
        static constexpr Action action{"test.settle", Permission::SettlementWrite, ""};
        return at.office.change(action, [&](UnitOfWork& work) { return settle(work, wanted); });
    }
    Result<PaymentMoved> paid(PaymentDraft wanted)
    {
        static constexpr Action action{"test.pay", Permission::SettlementWrite, ""};
        return at.office.change(action,
                                [&](UnitOfWork& work) { return recordPayment(work, wanted); });
    }
    PaymentMoved received(std::int64_t minor)
    {
        const auto moved = paid({.direction = Direction::In,
                                 .side = Side::Receivable,
                                 .party = alder,
                                 .paidOn = {2025, 3, 10},
                                 .amount = cents(minor),
                                 .bankAccount = bank});
        require(moved.has_value(), "the payment is recorded");
        return *moved;
    }
    static SettlementDraft meeting(const OpenItem& item, const PaymentMoved& payment, Money amount)
    {
        return {.reason = SettlementReason::Payment,
                .settledOn = {2025, 3, 10},
                .portions = {{.item = item.id, .amount = amount},
                             {.item = payment.item, .amount = -amount}}};
    }

    test::TestOffice at;
    PartyId alder;
    PartyId birch;
    AccountId bank;

private:
    int m_count = 0;
};

TEST_F(SettlementTest, APaymentTakesFromTheItemWhatItSettles)
{
    const OpenItem owed = invoice(1'190'00);
    const PaymentMoved payment = received(500'00);

    const auto result = settled(meeting(owed, payment, cents(500'00)));

    ASSERT_TRUE(result);
    EXPECT_EQ(item(owed.id).open, cents(690'00));
    EXPECT_EQ(item(owed.id).openBase, cents(690'00));
    EXPECT_TRUE(item(payment.item).open.isZero());
    EXPECT_EQ(item(payment.item).closedOn, QDate(2025, 3, 10));
}

TEST_F(SettlementTest, AnItemNeverGoesPastZero)
{
    const OpenItem owed = invoice(100'00);
    const PaymentMoved payment = received(150'00);

    const auto result = settled(meeting(owed, payment, cents(100'01)));

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, &errors::beyondOpen);
    EXPECT_EQ(item(owed.id).open, cents(100'00));
}

TEST_F(SettlementTest, TwoPortionsOfOneItemDoNotGoPastZeroTogether)
{
    const OpenItem owed = invoice(100'00);
    const PaymentMoved payment = received(150'00);
    SettlementDraft wanted = meeting(owed, payment, cents(60'00));
    wanted.portions.push_back(wanted.portions[0]);
    wanted.portions.push_back(wanted.portions[1]);

    const auto result = settled(wanted);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, &errors::beyondOpen);
}

TEST_F(SettlementTest, WhatIsPaidMeetsWhatPaysIt)
{
    const OpenItem owed = invoice(100'00);
    const PaymentMoved payment = received(100'00);
    SettlementDraft wanted = meeting(owed, payment, cents(100'00));
    wanted.portions[1].amount = cents(-99'99);

    const auto result = settled(wanted);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, &errors::portionsDoNotBalance);
}

TEST_F(SettlementTest, TheItemsOfTwoPartiesDoNotMeet)
{
    const PaymentMoved payment = received(100'00);
    OpenItemDraft others = draft(cents(100'00), cents(100'00));
    others.party = birch;
    const OpenItem owed = opened(others);

    const auto result = settled(meeting(owed, payment, cents(100'00)));

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, &errors::partiesDiffer);
}

TEST_F(SettlementTest, APortionOfTheWrongSignIsRefused)
{
    const OpenItem owed = invoice(100'00);
    const PaymentMoved payment = received(100'00);

    const auto result = settled(meeting(owed, payment, cents(-10'00)));

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, &errors::wrongSign);
}

TEST_F(SettlementTest, NothingIsNoSettlement)
{
    const auto result =
        settled({.reason = SettlementReason::Payment, .settledOn = at.clock.day, .portions = {}});

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, &errors::nothingToSettle);
}

TEST_F(SettlementTest, ADiscountThatWasNotOfferedIsRefused)
{
    const OpenItem owed = invoice(100'00);
    const PaymentMoved payment = received(98'00);
    SettlementDraft wanted = meeting(owed, payment, cents(98'00));
    wanted.portions.push_back(
        {.item = owed.id, .amount = cents(2'00), .kind = AllocationKind::Discount});

    const auto result = settled(wanted);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, &errors::discountNotOffered);
}

// F5: the base of a foreign item is cleared cumulatively and leaves nothing behind.
TEST_F(SettlementTest, AForeignItemPaidInThreePartsLeavesNoBase)
{
    const OpenItem owed = opened(draft(dollars(100'00), cents(91'97)));
    std::vector<Money> cleared;
    for (const std::int64_t part : {33'33, 33'33, 33'34}) {
        const auto payment = paid({.direction = Direction::In,
                                   .side = Side::Receivable,
                                   .party = alder,
                                   .paidOn = {2025, 3, 10},
                                   .amount = dollars(part),
                                   .bankAccount = bank,
                                   .base = cents(30'00)});
        ASSERT_TRUE(payment);
        const auto result = settled(meeting(owed, *payment, dollars(part)));
        ASSERT_TRUE(result);
        cleared.push_back(result->allocations.front().base);
    }

    EXPECT_EQ(cleared, (std::vector{cents(30'65), cents(30'66), cents(30'66)}));
    EXPECT_TRUE(item(owed.id).openBase.isZero());
}

TEST_F(SettlementTest, UndoneInAnyOrderEveryItemIsByteForByteAsBefore)
{
    const OpenItem owed = opened(draft(dollars(100'00), cents(91'97)));
    OpenItemDraft payment = draft(dollars(-100'00), cents(-95'24));
    const OpenItem credit = opened(payment);
    const auto images = [&] { return test::rowImages(*at.database, u"open_item"_s); };
    std::vector<QStringList> before{images()};
    std::vector<SettlementId> steps;
    for (const std::int64_t part : {33'33, 33'33, 33'34}) {
        const auto result = settled({.reason = SettlementReason::Payment,
                                     .settledOn = {2025, 3, 10},
                                     .portions = {{.item = owed.id, .amount = dollars(part)},
                                                  {.item = credit.id, .amount = dollars(-part)}}});
        ASSERT_TRUE(result);
        steps.push_back(result->settlement);
    }
    ASSERT_NE(images(), before[0]);

    for (const std::size_t step : {1U, 0U, 2U})
        at.arrange([&](UnitOfWork& work) { return undoSettlement(work, steps[step]); });

    EXPECT_EQ(images(), before[0]);
}

TEST_F(SettlementTest, ASettlementIsUndoneOnce)
{
    const OpenItem owed = invoice(100'00);
    const auto result = settled(meeting(owed, received(100'00), cents(100'00)));
    ASSERT_TRUE(result);
    static constexpr Action action{"test.undo", Permission::SettlementWrite, ""};
    const auto undo = [&](SettlementId id) {
        return at.office.change(action, [&](UnitOfWork& work) { return undoSettlement(work, id); });
    };
    const auto first = undo(result->settlement);
    ASSERT_TRUE(first);

    const auto again = undo(result->settlement);
    const auto undoing = undo(first->settlement);
    const auto unknown = undo(SettlementId(4711));

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::settlementUndone);
    ASSERT_FALSE(undoing);
    EXPECT_EQ(undoing.error().code, &errors::cannotUndo);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, &errors::settlementNotFound);
}

TEST_F(SettlementTest, ACancelledPaymentReopensWhatItSettled)
{
    const OpenItem owed = invoice(100'00);
    const PaymentMoved payment = received(120'00);
    ASSERT_TRUE(settled(meeting(owed, payment, cents(100'00))));

    const auto cancelled =
        at.arrange([&](UnitOfWork& work) { return cancelPayment(work, payment.payment); });

    EXPECT_EQ(cancelled.undone.size(), 1U);
    EXPECT_EQ(item(owed.id).open, cents(100'00));
    EXPECT_TRUE(item(payment.item).open.isZero());
    const auto again =
        at.office.change(Action{"test.cancel", Permission::SettlementWrite, ""},
                         [&](UnitOfWork& work) { return cancelPayment(work, payment.payment); });
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::paymentCancelledAlready);
}

TEST_F(SettlementTest, ADocumentOpensOneItem)
{
    const OpenItemDraft once = draft(cents(100'00), cents(100'00));
    opened(once);

    const auto again = at.office.change(Action{"test.open", Permission::SettlementWrite, ""},
                                        [&](UnitOfWork& work) { return openItem(work, once); });

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::itemExists);
}

TEST_F(SettlementTest, AnItemThatCannotBeIsRefused)
{
    const OpenItemDraft good = draft(cents(100'00), cents(100'00));
    const auto codeOf = [&](auto change) {
        OpenItemDraft bad = good;
        change(bad);
        const auto result = at.office.change(Action{"test.open", Permission::SettlementWrite, ""},
                                             [&](UnitOfWork& work) { return openItem(work, bad); });
        return result ? nullptr : result.error().code;
    };

    EXPECT_EQ(codeOf([](OpenItemDraft& bad) { bad.party = {}; }), &errors::partyNotGiven);
    EXPECT_EQ(codeOf([](OpenItemDraft& bad) { bad.amount = cents(0); }), &errors::itemAmountZero);
    EXPECT_EQ(codeOf([](OpenItemDraft& bad) { bad.dueOn = bad.issuedOn.addDays(-1); }),
              &errors::itemDatesWrong);
    EXPECT_EQ(codeOf([](OpenItemDraft& bad) { bad.base = cents(99'00); }), &errors::itemBaseWrong);
    EXPECT_EQ(codeOf([](OpenItemDraft& bad) { bad.amount = dollars(-1'00); }),
              &errors::itemBaseWrong);
}

TEST_F(SettlementTest, APaymentThatCannotBeIsRefused)
{
    const PaymentDraft good{.direction = Direction::In,
                            .side = Side::Receivable,
                            .party = alder,
                            .paidOn = {2025, 3, 10},
                            .amount = dollars(10'00),
                            .bankAccount = bank,
                            .base = cents(9'00)};
    const auto codeOf = [&](auto change) {
        PaymentDraft bad = good;
        change(bad);
        const auto result = paid(bad);
        return result ? nullptr : result.error().code;
    };

    EXPECT_EQ(codeOf([](PaymentDraft&) {}), nullptr);
    EXPECT_EQ(codeOf([](PaymentDraft& bad) { bad.party = {}; }), &errors::partyNotGiven);
    EXPECT_EQ(codeOf([](PaymentDraft& bad) { bad.amount = dollars(0); }),
              &errors::paymentAmountWrong);
    EXPECT_EQ(codeOf([](PaymentDraft& bad) { bad.paidOn = {}; }), &errors::paymentDayMissing);
    EXPECT_EQ(codeOf([](PaymentDraft& bad) { bad.bankAccount = {}; }), &errors::bankAccountMissing);
    EXPECT_EQ(codeOf([](PaymentDraft& bad) { bad.base = {}; }), &errors::paymentBaseMissing);
    EXPECT_EQ(codeOf([](PaymentDraft& bad) { bad.base = dollars(10'00); }),
              &errors::paymentBaseWrong);
}

TEST_F(SettlementTest, AllocationsCannotBeChangedBehindTheBack)
{
    ASSERT_TRUE(settled(meeting(invoice(100'00), received(100'00), cents(100'00))));

    EXPECT_FALSE(test::rawSql(*at.database, u"UPDATE allocation SET amount_minor = 1"_s));
    EXPECT_FALSE(test::rawSql(*at.database, u"DELETE FROM allocation"_s));
    EXPECT_FALSE(test::rawSql(*at.database, u"DELETE FROM settlement"_s));
}

} // namespace
} // namespace tandem::settlements
