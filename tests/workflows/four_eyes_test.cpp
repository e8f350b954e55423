#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/approval_rule.h"
#include "backoffice/ledger/correction.h"
#include "backoffice/ledger/entry_approval.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/settlements/errors.h"
#include "office/errors.h"
#include "office/user_errors.h"
#include "settlement_books.h"
#include "workflows/decide_approval.h"
#include "workflows/request_payment.h"

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;
using ledger::ApprovalRule;
using ledger::RuledKind;
using ledger::RuledSubject;
using test::cents;

TEST(ApprovalRule, LooksAtSubjectKindAmountAndAccount)
{
    const AccountId bank(1);
    const AccountId loan(2);
    const std::vector<ApprovalRule> rules{
        {.subject = RuledSubject::Entry, .kind = RuledKind::Manual, .amountFrom = cents(1'000'00)},
        {.subject = RuledSubject::Entry, .amountFrom = cents(0), .account = loan}};
    const auto waits = [&](RuledSubject subject, RuledKind kind, std::int64_t minor,
                           AccountId account) {
        return !ledger::rulesFor(rules, {.subject = subject,
                                         .kind = kind,
                                         .amount = cents(minor),
                                         .accounts = std::span(&account, 1)})
                    .empty();
    };

    EXPECT_TRUE(waits(RuledSubject::Entry, RuledKind::Manual, 1'000'00, bank));
    EXPECT_FALSE(waits(RuledSubject::Entry, RuledKind::Manual, 999'99, bank));
    EXPECT_FALSE(waits(RuledSubject::Entry, RuledKind::Reversal, 1'000'00, bank));
    EXPECT_TRUE(waits(RuledSubject::Entry, RuledKind::Reversal, 1, loan));
    EXPECT_FALSE(waits(RuledSubject::Payment, RuledKind::Out, 1'000'00, loan));
}

class FourEyes : public ::testing::Test {
protected:
    FourEyes()
        : second(
            *at.database, at.clock, at.random,
            Session{.user = UserId(99), .userName = u"second"_s, .permissions = allPermissions()})
    {
    }

    void rule(RuledSubject subject, RuledKind kind, std::int64_t minor)
    {
        at.arrange([&](UnitOfWork& work) {
            return ledger::addApprovalRule(
                work, {.subject = subject, .kind = kind, .amountFrom = cents(minor)});
        });
    }

    static ledger::Entry entry(std::int64_t minor)
    {
        return ledger::Entry::of({.postedOn = {2025, 3, 10}, .source = u"manual"_s},
                                 {ledger::Line::of(ledger::AccountRole::BankCharges, cents(minor)),
                                  ledger::Line::of(ledger::AccountRole::Bank, cents(-minor))});
    }

    Result<ledger::PostedEntry> post(std::int64_t minor)
    {
        return at.office.change(ledger::actions::postEntries,
                                [&](UnitOfWork& work) { return ledger::post(work, entry(minor)); });
    }

    ledger::EntryDraft draft(std::int64_t minor)
    {
        const auto id = at.arrange([&](UnitOfWork& work) -> Result<ledger::EntryDraftId> {
            TANDEM_TRY(const auto charges,
                       ledger::accountOf(work, ledger::AccountRole::BankCharges));
            TANDEM_TRY(const auto money, ledger::accountOf(work, ledger::AccountRole::Bank));
            return ledger::saveDraft(work, {.postedOn = {2025, 3, 10},
                                            .text = u"Fee of the year"_s,
                                            .lines = {ledger::Line::of(charges, cents(minor)),
                                                      ledger::Line::of(money, cents(-minor))}});
        });
        return at.look([&](Reader& books) { return ledger::draftById(books, id); });
    }

    Result<ApprovalId> ask(const ledger::EntryDraft& wanted)
    {
        return at.office.change(ledger::actions::askToPost, [&](UnitOfWork& work) {
            return ledger::askToPost(work, wanted.id, wanted.version, u"Fee of the year"_s);
        });
    }

    Result<> approve(Office& office, ApprovalId id)
    {
        return workflows::decideApproval(office, id, ApprovalState::Approved, QString());
    }

    std::int64_t count(const QString& sql)
    {
        std::int64_t value = -1;
        const auto read =
            at.database->eachOf(sql, {}, [&](const Row& row) { value = row.cursor().integer(0); });
        require(read.has_value(), "the rows can be counted");
        return value;
    }

    test::SettlementBooks at;
    Office second;
};

TEST_F(FourEyes, LetNoEntryAboveTheAmountBePostedByOnePerson)
{
    rule(RuledSubject::Entry, RuledKind::Manual, 1'000'00);

    const auto small = post(999'99);
    const auto large = post(1'000'00);
    const ledger::EntryDraft kept = draft(1'000'00);
    const auto alone = at.office.change(ledger::actions::postEntries, [&](UnitOfWork& work) {
        return ledger::postDraft(work, kept.id, kept.version);
    });

    EXPECT_TRUE(small);
    ASSERT_FALSE(large);
    EXPECT_EQ(large.error().code, &ledger::errors::approvalNeeded);
    ASSERT_FALSE(alone);
    EXPECT_EQ(alone.error().code, &ledger::errors::approvalNeeded);
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM entry"_s), 1);
}

TEST_F(FourEyes, PostADraftOnceASecondPersonApproves)
{
    rule(RuledSubject::Entry, RuledKind::Manual, 1'000'00);
    const ledger::EntryDraft wanted = draft(2'000'00);
    const auto asked = ask(wanted);
    ASSERT_TRUE(asked) << qPrintable(at.text(asked.error()));

    const auto own = approve(at.office, *asked);
    const auto done = approve(second, *asked);

    ASSERT_FALSE(own);
    EXPECT_EQ(own.error().code, &errors::ownApproval);
    ASSERT_TRUE(done) << qPrintable(at.text(done.error()));
    const auto posted = at.look([&](Reader& books) { return ledger::draftById(books, wanted.id); });
    EXPECT_TRUE(posted.entry.isSet());
    EXPECT_EQ(at.balance(ledger::AccountRole::BankCharges), cents(2'000'00));
}

TEST_F(FourEyes, ForgetAnApprovalOfADraftThatWasEditedSince)
{
    rule(RuledSubject::Entry, RuledKind::Manual, 1'000'00);
    ledger::EntryDraft wanted = draft(2'000'00);
    const auto asked = ask(wanted);
    ASSERT_TRUE(asked);
    wanted.lines[0].amount = wanted.lines[0].base = cents(9'000'00);
    wanted.lines[1].amount = wanted.lines[1].base = cents(-9'000'00);
    at.arrange([&](UnitOfWork& work) { return ledger::saveDraft(work, wanted); });

    const auto late = approve(second, *asked);

    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, &tandem::errors::changedMeanwhile);
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM entry"_s), 0);
}

TEST_F(FourEyes, ReverseOnlyWithASecondPersonWhereARuleSaysSo)
{
    const auto posted = post(5'000'00);
    ASSERT_TRUE(posted);
    rule(RuledSubject::Entry, RuledKind::Reversal, 1'000'00);
    const auto alone = at.office.change(ledger::actions::reverseEntry, [&](UnitOfWork& work) {
        return ledger::reverse(work, posted->id, {2025, 3, 10});
    });
    const auto asked = at.office.change(ledger::actions::askToPost, [&](UnitOfWork& work) {
        return ledger::askToReverse(work, posted->id, u"Booked twice"_s);
    });
    ASSERT_TRUE(asked) << qPrintable(at.text(asked.error()));

    const auto done = approve(second, *asked);

    ASSERT_FALSE(alone);
    EXPECT_EQ(alone.error().code, &ledger::errors::reversalApprovalNeeded);
    ASSERT_TRUE(done) << qPrintable(at.text(done.error()));
    EXPECT_EQ(at.balance(ledger::AccountRole::BankCharges), cents(0));
}

TEST_F(FourEyes, MakeAPaymentOnceASecondPersonApproves)
{
    rule(RuledSubject::Payment, RuledKind::Out, 500'00);
    const auto bill =
        at.owed(cents(800'00), cents(800'00), {2025, 3, 31}, {}, settlements::Side::Payable);
    const PaymentOrder order{.payment = {.direction = settlements::Direction::Out,
                                         .side = settlements::Side::Payable,
                                         .party = at.alder,
                                         .paidOn = {2025, 3, 20},
                                         .amount = cents(800'00),
                                         .bankAccount = at.bank},
                             .settleBy = SettleBy::Portions,
                             .portions = {{.item = bill, .amount = cents(800'00)}}};
    const auto alone = makePayment(at.office, {}, order);
    const auto asked = requestPayment(at.office, {}, order, u"Rent of the hall"_s);
    ASSERT_TRUE(asked) << qPrintable(at.text(asked.error()));
    const auto open = at.look([](Reader& books) { return openApprovals(books, {}, 10); });
    ASSERT_EQ(open.size(), 1U);

    const auto own = approve(at.office, open[0].id);
    const auto done = approve(second, open[0].id);
    const auto twice = approve(second, open[0].id);

    ASSERT_FALSE(alone);
    EXPECT_EQ(alone.error().code, &settlements::errors::paymentApprovalNeeded);
    ASSERT_FALSE(own);
    EXPECT_EQ(own.error().code, &errors::ownApproval);
    ASSERT_TRUE(done) << qPrintable(at.text(done.error()));
    EXPECT_FALSE(twice);
    EXPECT_TRUE(at.item(bill).open.isZero());
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM payment"_s), 1);
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM payment_request WHERE payment_id IS NOT NULL"_s), 1);
    at.expectProven();
}

TEST_F(FourEyes, LeaveSmallPaymentsAndIncomingOnesAlone)
{
    rule(RuledSubject::Payment, RuledKind::Out, 500'00);
    const auto order = [&](settlements::Direction direction, std::int64_t minor) {
        return PaymentOrder{.payment = {.direction = direction,
                                        .side = direction == settlements::Direction::In
                                                    ? settlements::Side::Receivable
                                                    : settlements::Side::Payable,
                                        .party = at.alder,
                                        .paidOn = {2025, 3, 20},
                                        .amount = cents(minor),
                                        .bankAccount = at.bank},
                            .settleBy = SettleBy::Portions};
    };

    const auto small = makePayment(at.office, {}, order(settlements::Direction::Out, 499'99));
    const auto in = receivePayment(at.office, {}, order(settlements::Direction::In, 800'00));
    const auto idle =
        requestPayment(at.office, {}, order(settlements::Direction::Out, 1'00), u"x"_s);

    EXPECT_TRUE(small);
    EXPECT_TRUE(in);
    ASSERT_FALSE(idle);
    EXPECT_EQ(idle.error().code, &settlements::errors::paymentApprovalNotNeeded);
    EXPECT_EQ(count(u"SELECT COUNT(*) FROM payment_request"_s), 0);
}

TEST_F(FourEyes, LetAChangedRuleCountFromThenOn)
{
    rule(RuledSubject::Entry, RuledKind::Manual, 1'000'00);
    ASSERT_FALSE(post(2'000'00));
    const auto rules = [&] {
        return at.look([](Reader& books) { return ledger::approvalRules(books); });
    };
    ApprovalRule changed = rules().front();
    changed.amountFrom = cents(5'000'00);
    const auto change = [&](const ApprovalRule& to) {
        return at.office.change(ledger::actions::changeApprovalRules, [&](UnitOfWork& work) {
            return ledger::changeApprovalRule(work, to);
        });
    };

    ASSERT_TRUE(change(changed));

    EXPECT_TRUE(post(2'000'00));
    EXPECT_FALSE(post(5'000'00));
    EXPECT_EQ(rules().front().version, changed.version + 1);
    const auto stale = change(changed);
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().code, &tandem::errors::changedMeanwhile);
    ApprovalRule unfit = rules().front();
    unfit.kind = RuledKind::Out;
    EXPECT_EQ(change(unfit).error().code, &ledger::errors::ruleUnfit);
    ApprovalRule gone = rules().front();
    gone.id = ledger::ApprovalRuleId(4711);
    EXPECT_EQ(change(gone).error().code, &ledger::errors::ruleNotFound);
}

} // namespace
} // namespace tandem::workflows
