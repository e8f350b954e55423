#include "workflows/write_off.h"

#include "backoffice/settlements/dunning_errors.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/write_off_errors.h"
#include "backoffice/tax/tax_movement_service.h"
#include "office/user_errors.h"
#include "settlement_books.h"
#include "workflows/decide_approval.h"
#include "workflows/pay.h"

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using settlements::WriteOff;
using settlements::WriteOffDraft;
using test::cents;

class BadDebt : public ::testing::Test {
protected:
    BadDebt()
        : second(
            *at.database, at.clock, at.random,
            Session{.user = UserId(99), .userName = u"second"_s, .permissions = allPermissions()})
    {
    }

    Result<Receipt> writeOff(const WriteOffDraft& draft)
    {
        return workflows::writeOffBadDebt(at.office, {}, draft);
    }

    void policy(const settlements::WriteOffPolicy& policy)
    {
        at.arrange([&](UnitOfWork& work) { return settlements::setWriteOffPolicy(work, policy); });
    }

    WriteOff found(std::int64_t id)
    {
        return at.look([&](Reader& books) {
            return settlements::writeOffById(books, settlements::WriteOffId(id));
        });
    }

    test::SettlementBooks at;
    Office second;
};

TEST_F(BadDebt, TakesTheRestOfAnItemAndBooksIt)
{
    const auto invoice = at.owed(1'000'00);

    const auto part =
        writeOff({.item = invoice, .amount = cents(400'00), .reason = u"Insolvent"_s});
    const auto rest = writeOff({.item = invoice, .reason = u"Insolvent"_s});

    ASSERT_TRUE(part) << qPrintable(at.text(part.error()));
    ASSERT_TRUE(rest) << qPrintable(at.text(rest.error()));
    EXPECT_TRUE(at.item(invoice).open.isZero());
    EXPECT_EQ(at.balance(AccountRole::BadDebts), cents(1'000'00));
    EXPECT_EQ(at.balance(AccountRole::Receivable), cents(0));
    EXPECT_EQ(found(rest->id).amount, cents(600'00));
    at.expectProven();
}

TEST_F(BadDebt, RefusesWhatCannotBeGivenUpAndChangesNothing)
{
    const auto invoice = at.owed(100'00);
    const auto bill =
        at.owed(cents(50'00), cents(50'00), {2025, 3, 31}, {}, settlements::Side::Payable);

    const auto noReason = writeOff({.item = invoice, .reason = u"  "_s});
    const auto tooMuch =
        writeOff({.item = invoice, .amount = cents(100'01), .reason = u"Insolvent"_s});
    const auto nothing = writeOff({.item = invoice, .amount = cents(0), .reason = u"Insolvent"_s});
    const auto owing = writeOff({.item = bill, .reason = u"Insolvent"_s});

    ASSERT_FALSE(noReason);
    EXPECT_EQ(noReason.error().code, &settlements::errors::writeOffReasonMissing);
    ASSERT_FALSE(tooMuch);
    EXPECT_EQ(tooMuch.error().code, &settlements::errors::beyondOpen);
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().code, &settlements::errors::wrongSign);
    ASSERT_FALSE(owing);
    EXPECT_EQ(owing.error().code, &settlements::errors::itemNotReceivable);
    EXPECT_EQ(at.item(invoice).open, cents(100'00));
    EXPECT_EQ(at.balance(AccountRole::BadDebts), cents(0));
}

TEST_F(BadDebt, IsTakenBackAsIfItHadNotBeen)
{
    const auto invoice = at.owed(1'000'00);
    const auto done = writeOff({.item = invoice, .reason = u"Insolvent"_s});
    ASSERT_TRUE(done);

    const auto undone = undoWriteOff(at.office, settlements::WriteOffId(done->id));
    const auto twice = undoWriteOff(at.office, settlements::WriteOffId(done->id));

    ASSERT_TRUE(undone) << qPrintable(at.text(undone.error()));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, &settlements::errors::settlementUndone);
    EXPECT_EQ(at.item(invoice).open, cents(1'000'00));
    EXPECT_EQ(at.balance(AccountRole::BadDebts), cents(0));
    EXPECT_TRUE(found(done->id).isUndone);
    at.expectProven();
}

TEST_F(BadDebt, WaitsForASecondPersonFromAnAmountOn)
{
    policy({.waitsFrom = cents(500'00)});
    const auto small = at.owed(499'99);
    const auto large = at.owed(500'00);

    const auto alone = writeOff({.item = large, .reason = u"Insolvent"_s});
    const auto needless = requestWriteOff(at.office, {}, {.item = small, .reason = u"Gone"_s});
    const auto allowed = writeOff({.item = small, .reason = u"Gone"_s});
    const auto asked = requestWriteOff(at.office, {}, {.item = large, .reason = u"Insolvent"_s});

    ASSERT_FALSE(alone);
    EXPECT_EQ(alone.error().code, &settlements::errors::writeOffApprovalNeeded);
    ASSERT_FALSE(needless);
    EXPECT_EQ(needless.error().code, &settlements::errors::writeOffApprovalNotNeeded);
    EXPECT_TRUE(allowed);
    ASSERT_TRUE(asked) << qPrintable(at.text(asked.error()));
    EXPECT_EQ(at.item(large).open, cents(500'00));
    const auto approvals = at.look([](Reader& books) { return openApprovals(books, {}, 10); });
    ASSERT_EQ(approvals.size(), 1U);
    const auto own =
        workflows::decideApproval(at.office, approvals[0].id, ApprovalState::Approved, QString());
    const auto other =
        workflows::decideApproval(second, approvals[0].id, ApprovalState::Approved, QString());
    ASSERT_FALSE(own);
    EXPECT_EQ(own.error().code, &tandem::errors::ownApproval);
    ASSERT_TRUE(other) << qPrintable(at.text(other.error()));
    EXPECT_TRUE(at.item(large).open.isZero());
    EXPECT_EQ(at.balance(AccountRole::BadDebts), cents(999'99));
    at.expectProven();
}

TEST_F(BadDebt, LeavesADeclinedItemOpen)
{
    policy({.waitsFrom = cents(1)});
    const auto invoice = at.owed(500'00);
    const auto asked = requestWriteOff(at.office, {}, {.item = invoice, .reason = u"Gone"_s});
    ASSERT_TRUE(asked);
    const auto approvals = at.look([](Reader& books) { return openApprovals(books, {}, 10); });

    ASSERT_TRUE(
        workflows::decideApproval(second, approvals.at(0).id, ApprovalState::Declined, u"No"_s));

    EXPECT_EQ(at.item(invoice).open, cents(500'00));
    EXPECT_FALSE(found(asked->id).settlement.isSet());
    const auto undone = undoWriteOff(at.office, settlements::WriteOffId(asked->id));
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, &settlements::errors::writeOffWaits);
}

TEST(TaxOfPart, AddsUpToTheTaxOfTheItem)
{
    settlements::OpenItem item{.id = settlements::OpenItemId(1),
                               .side = settlements::Side::Receivable,
                               .party = PartyId(1),
                               .source = u"invoice"_s,
                               .sourceId = 1,
                               .number = u"SI-1"_s,
                               .issuedOn = {2025, 3, 1},
                               .dueOn = {2025, 3, 31},
                               .original = cents(119'00),
                               .originalBase = cents(119'00),
                               .open = cents(119'00),
                               .openBase = cents(119'00)};
    Money sum = cents(0);
    for (const std::int64_t part : {33'33, 33'33, 52'34}) {
        sum += settlements::taxOfPart(item, cents(part), cents(19'00));
        item.openBase -= cents(part);
    }
    EXPECT_EQ(sum, cents(19'00));
    EXPECT_TRUE(item.openBase.isZero());
}

} // namespace
} // namespace tandem::workflows
