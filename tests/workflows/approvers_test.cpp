#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/approval_errors.h"
#include "backoffice/ledger/approval_rule.h"
#include "backoffice/ledger/entry_approval.h"
#include "office/actions.h"
#include "office/cover.h"
#include "office/errors.h"
#include "office/notices.h"
#include "office/role_service.h"
#include "office/roles.h"
#include "office/user_errors.h"
#include "office/users.h"
#include "settlement_books.h"
#include "workflows/approval_needs.h"
#include "workflows/decide_approval.h"
#include "workflows/request_payment.h"

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;
using ledger::ApprovalRule;
using ledger::ApproverState;
using ledger::RuledKind;
using ledger::RuledSubject;
using test::cents;

/// Mia makes; Bert and Cora may approve and post; Dora may approve, but neither post nor pay;
/// Root is the administrator whom every company keeps.
class Approvers : public ::testing::Test {
protected:
    Approvers()
    {
        const auto role = [&](const QString& name, Permissions rights) {
            require(saveRole(at.back, {.name = name, .permissions = std::move(rights)}).has_value(),
                    "a role can be made");
        };
        role(u"clerk"_s, {Permission::LedgerRead, Permission::LedgerPost,
                          Permission::SettlementRead, Permission::SettlementWrite});
        role(u"controller"_s, {Permission::Approve, Permission::LedgerRead, Permission::LedgerPost,
                               Permission::SettlementRead, Permission::SettlementWrite});
        role(u"director"_s, {Permission::Approve, Permission::LedgerRead, Permission::LedgerPost,
                             Permission::SettlementRead, Permission::SettlementWrite});
        role(u"watcher"_s,
             {Permission::Approve, Permission::LedgerRead, Permission::SettlementRead});
        for (const auto& [name, ofRole] :
             {std::pair{u"mia"_s, u"controller"_s}, std::pair{u"bert"_s, u"controller"_s},
              std::pair{u"cora"_s, u"director"_s}, std::pair{u"dora"_s, u"watcher"_s},
              std::pair{u"root"_s, u"administrator"_s}}) {
            const auto added = addUser(at.back, {.name = name,
                                                 .fullName = {},
                                                 .password = u"quiet herons stand"_s,
                                                 .roles = {ofRole}});
            require(added.has_value(), "a user can be added");
            ids.insert(name, *added);
        }
    }

    /// The office as that user meets it, with the rights of their roles and of a cover.
    Office as(const QString& name)
    {
        const auto session = at.look([&](Reader& books) -> Result<Session> {
            TANDEM_TRY(const auto rights, permissionsOf(books, ids[name]));
            Session made{.user = ids[name], .userName = name, .permissions = rights};
            TANDEM_CHECK(addCover(books, made));
            return made;
        });
        return Office(*at.database, at.clock, at.random, session);
    }

    Result<ledger::ApprovalRuleId> tryRule(const QStringList& approvers, std::int64_t minor = 0,
                                           RuledSubject subject = RuledSubject::Entry)
    {
        return at.back.change(ledger::actions::changeApprovalRules,
                              [&](UnitOfWork& work) -> Result<ledger::ApprovalRuleId> {
                                  TANDEM_TRY(const Staff people, staff(work));
                                  ApprovalRule rule{.subject = subject, .amountFrom = cents(minor)};
                                  for (const QString& one : approvers) {
                                      TANDEM_TRY(auto approver,
                                                 ledger::approverWritten(people, one));
                                      rule.approvers.push_back(std::move(approver));
                                  }
                                  return ledger::addApprovalRule(work, rule);
                              });
    }

    ledger::ApprovalRuleId rule(const QStringList& approvers, std::int64_t minor = 0,
                                RuledSubject subject = RuledSubject::Entry)
    {
        const auto made = tryRule(approvers, minor, subject);
        require(made.has_value(), made ? "" : qPrintable(at.text(made.error())));
        return *made;
    }

    Result<ApprovalId> ask(Office& office, std::int64_t minor = 2'000'00)
    {
        return office.change(
            ledger::actions::askToPost, [&](UnitOfWork& work) -> Result<ApprovalId> {
                TANDEM_TRY(const auto charges,
                           ledger::accountOf(work, ledger::AccountRole::BankCharges));
                TANDEM_TRY(const auto money, ledger::accountOf(work, ledger::AccountRole::Bank));
                TANDEM_TRY(
                    const auto id,
                    ledger::saveDraft(work, {.postedOn = {2025, 3, 10},
                                             .text = u"Fee of the year"_s,
                                             .lines = {ledger::Line::of(charges, cents(minor)),
                                                       ledger::Line::of(money, cents(-minor))}}));
                return ledger::askToPost(work, id, 1, u"Fee of the year"_s);
            });
    }

    ApprovalId asked(const QString& who, std::int64_t minor = 2'000'00)
    {
        Office office = as(who);
        const auto id = ask(office, minor);
        require(id.has_value(), id ? "" : qPrintable(at.text(id.error())));
        return *id;
    }

    Result<> decide(const QString& who, ApprovalId id,
                    ApprovalState decision = ApprovalState::Approved)
    {
        Office office = as(who);
        return workflows::decideApproval(office, id, decision, u"seen"_s);
    }

    ApprovalNeeds needs(const QString& who, ApprovalId id)
    {
        Office office = as(who);
        const auto read =
            office.read(actions::approvalList, [&](Reader& books) -> Result<ApprovalNeeds> {
                TANDEM_TRY(const Approval found, approval(books, id));
                return needsOf(books, found);
            });
        require(read.has_value(), read ? "" : qPrintable(at.text(read.error())));
        return *read;
    }

    Money charges() { return at.balance(ledger::AccountRole::BankCharges); }

    test::SettlementBooks at;
    QMap<QString, UserId> ids;
};

TEST_F(Approvers, AreTheOnlyOnesWhoApprove)
{
    const auto id = rule({u"cora"_s});
    const ApprovalId request = asked(u"mia"_s);

    const auto wrong = decide(u"bert"_s, request);
    const auto wrongNo = decide(u"bert"_s, request, ApprovalState::Declined);
    const auto own = decide(u"mia"_s, request);
    const bool isForBert = !needs(u"bert"_s, request).refusesYes;
    const bool isForCora = !needs(u"cora"_s, request).refusesYes;
    const Money before = charges();
    const auto right = decide(u"cora"_s, request);

    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, &ledger::errors::approvalOfOthers);
    EXPECT_TRUE(wrong.error().text().contains(u"cora (rule %1)"_s.arg(id.value())))
        << "who may is said: " << qPrintable(wrong.error().text());
    ASSERT_FALSE(wrongNo);
    EXPECT_EQ(wrongNo.error().code, &ledger::errors::approvalOfOthers);
    ASSERT_FALSE(own);
    EXPECT_EQ(own.error().code, &errors::ownApproval);
    EXPECT_FALSE(isForBert);
    EXPECT_TRUE(isForCora);
    EXPECT_EQ(before, cents(0));
    ASSERT_TRUE(right) << qPrintable(at.text(right.error()));
    EXPECT_EQ(charges(), cents(2'000'00));
}

TEST_F(Approvers, AreAnyOfThoseNamedByUserOrByRole)
{
    rule({u"bert"_s, u"role:director"_s});

    const ApprovalId first = asked(u"mia"_s, 100'00);
    const ApprovalId second = asked(u"mia"_s, 200'00);

    EXPECT_EQ(needs(u"cora"_s, first).rules.at(0).who, (QStringList{u"bert"_s, u"cora"_s}));
    EXPECT_TRUE(decide(u"bert"_s, first));
    EXPECT_TRUE(decide(u"cora"_s, second));
    EXPECT_EQ(charges(), cents(300'00));
}

TEST_F(Approvers, OfEveryRuleMustAgree)
{
    const auto small = rule({u"bert"_s});
    const auto large = rule({u"role:director"_s}, 1'000'00);
    rule({}, 1'500'00);
    const ApprovalId request = asked(u"mia"_s);

    const auto first = decide(u"bert"_s, request);
    const ApprovalNeeds between = needs(u"cora"_s, request);
    const auto again = decide(u"bert"_s, request);
    const Money before = charges();
    const auto last = decide(u"cora"_s, request);

    ASSERT_TRUE(first) << qPrintable(at.text(first.error()));
    EXPECT_EQ(before, cents(0)) << "one yes of two books nothing";
    ASSERT_EQ(between.rules.size(), 3U);
    EXPECT_EQ(between.rules[0].rule.id, small);
    EXPECT_TRUE(between.rules[0].isMet);
    EXPECT_FALSE(between.rules[1].isMet && between.rules[2].isMet);
    EXPECT_EQ(whoIsMissing(between), u"role:director (rule %1)"_s.arg(large.value()));
    ASSERT_EQ(between.signatures.size(), 1U);
    EXPECT_EQ(between.signatures[0].user, ids[u"bert"_s]);
    EXPECT_EQ(between.signatures[0].remark, u"seen"_s);
    EXPECT_TRUE(between.isLastYes);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::approvalSigned);
    ASSERT_TRUE(last) << qPrintable(at.text(last.error()));
    EXPECT_EQ(charges(), cents(2'000'00));
}

TEST_F(Approvers, WhoMeetAllRulesAreOnePersonEnough)
{
    rule({u"role:controller"_s});
    rule({u"bert"_s, u"cora"_s}, 1'000'00);
    const ApprovalId request = asked(u"mia"_s);

    ASSERT_TRUE(decide(u"bert"_s, request));

    EXPECT_EQ(charges(), cents(2'000'00));
}

TEST_F(Approvers, MayStopItAfterAnotherAgreed)
{
    rule({u"bert"_s});
    rule({u"cora"_s});
    const ApprovalId request = asked(u"mia"_s);
    ASSERT_TRUE(decide(u"bert"_s, request));

    ASSERT_TRUE(decide(u"cora"_s, request, ApprovalState::Declined));

    const auto late = decide(u"bert"_s, request);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, &errors::approvalDecided);
    EXPECT_EQ(charges(), cents(0));
}

TEST_F(Approvers, AgreeToOneVersionOnly)
{
    rule({u"bert"_s});
    rule({u"cora"_s});
    const ApprovalId request = asked(u"mia"_s);
    ASSERT_TRUE(decide(u"bert"_s, request));
    Office mia = as(u"mia"_s);
    const auto edited = mia.change(ledger::actions::askToPost, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const Approval found, approval(work, request));
        TANDEM_TRY(auto draft, ledger::draftById(work, ledger::EntryDraftId(found.subject.id)));
        draft.text = u"Another fee"_s;
        TANDEM_CHECK(ledger::saveDraft(work, draft));
        return {};
    });
    ASSERT_TRUE(edited);

    const auto late = decide(u"cora"_s, request);

    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, &tandem::errors::changedMeanwhile);
    EXPECT_EQ(charges(), cents(0));
}

TEST_F(Approvers, AreOthersThanTheMaker)
{
    const auto id = rule({u"mia"_s});
    Office mia = as(u"mia"_s);

    const auto alone = ask(mia);
    const ApprovalId ofBert = asked(u"bert"_s);

    ASSERT_FALSE(alone);
    EXPECT_EQ(alone.error().code, &ledger::errors::nobodyMeetsRule);
    EXPECT_TRUE(alone.error().text().contains(u"rule %1 only mia"_s.arg(id.value())))
        << qPrintable(alone.error().text());
    EXPECT_TRUE(decide(u"mia"_s, ofBert));
}

TEST_F(Approvers, NeedTheRights)
{
    const auto named = tryRule({u"dora"_s});
    const auto payments = tryRule({u"dora"_s}, 0, RuledSubject::Payment);
    const auto nobody = tryRule({u"zoe"_s});
    const auto noRole = tryRule({u"role:pope"_s});
    const auto twice = tryRule({u"bert"_s, u"bert"_s});
    rule({});
    const ApprovalId request = asked(u"mia"_s);
    const auto without = decide(u"dora"_s, request);

    ASSERT_FALSE(named);
    EXPECT_EQ(named.error().code, &ledger::errors::approverWithoutRight);
    EXPECT_TRUE(named.error().text().contains(u"'ledger.post'"_s));
    ASSERT_FALSE(payments);
    EXPECT_TRUE(payments.error().text().contains(u"'settlements.write'"_s));
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().code, &errors::userUnknown);
    ASSERT_FALSE(noRole);
    EXPECT_EQ(noRole.error().code, &errors::roleUnknown);
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, &ledger::errors::approverTwice);
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().code, &tandem::errors::permissionDenied);
    EXPECT_EQ(at.look([](Reader& books) { return ledger::approvalRules(books); }).size(), 1U)
        << "what is refused leaves nothing";
}

TEST_F(Approvers, WhoHaveLeftAreShownAndLeaveNobody)
{
    rule({u"cora"_s});
    const ApprovalId before = asked(u"mia"_s);
    ASSERT_TRUE(setActivity(at.back, u"cora"_s, Activity::Inactive));
    Office mia = as(u"mia"_s);

    const auto refused = ask(mia);
    const ApprovalNeeds stuck = needs(u"bert"_s, before);
    const auto rules = at.look([](Reader& books) { return ledger::approvalRules(books); });
    ApprovalRule mended = rules.at(0);
    const auto change = [&] {
        return at.back.change(ledger::actions::changeApprovalRules, [&](UnitOfWork& work) {
            return ledger::changeApprovalRule(work, mended);
        });
    };
    const auto unmended = change();
    mended.approvers = {{.user = ids[u"bert"_s], .name = u"bert"_s}};
    const auto done = change();

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &ledger::errors::nobodyMeetsRule);
    ASSERT_EQ(stuck.rules.size(), 1U);
    EXPECT_TRUE(stuck.rules[0].isStuck());
    ASSERT_EQ(stuck.rules[0].unfit.size(), 1U);
    EXPECT_EQ(stuck.rules[0].unfit[0].state, ApproverState::Inactive);
    ASSERT_FALSE(unmended);
    EXPECT_EQ(unmended.error().code, &ledger::errors::approverInactive);
    ASSERT_TRUE(done) << qPrintable(at.text(done.error()));
    EXPECT_TRUE(decide(u"bert"_s, before)) << "a rule that is mended lets go on what waits";
}

TEST_F(Approvers, OfARoleThatIsGoneAreNobody)
{
    ASSERT_TRUE(saveRole(at.back, {.name = u"auditor"_s,
                                   .permissions = {Permission::Approve, Permission::LedgerPost}}));
    rule({u"role:auditor"_s});
    const auto state = [&] {
        return at.look([](Reader& books) -> Result<ApproverState> {
            TANDEM_TRY(const auto rules, ledger::approvalRules(books));
            TANDEM_TRY(const Staff people, staff(books));
            return ledger::stateOf(rules.at(0), rules.at(0).approvers.at(0), people);
        });
    };
    const auto unheld = state();
    ASSERT_TRUE(setRoles(at.back, u"bert"_s, {u"auditor"_s}));
    const auto held = state();
    ASSERT_TRUE(setRoles(at.back, u"bert"_s, {u"controller"_s}));
    ASSERT_TRUE(removeRole(at.back, u"auditor"_s));

    EXPECT_EQ(unheld, ApproverState::Unheld);
    EXPECT_EQ(held, ApproverState::Fit);
    EXPECT_EQ(state(), ApproverState::Gone);
    EXPECT_EQ(at.look([](Reader& books) { return ledger::approvalRules(books); })
                  .at(0)
                  .approvers.at(0)
                  .name,
              u"auditor"_s);
}

TEST_F(Approvers, PostByARightThatACoverLends)
{
    ASSERT_TRUE(saveRole(at.back, {.name = u"watcher"_s,
                                   .permissions = {Permission::Approve, Permission::LedgerRead,
                                                   Permission::LedgerPost}}));
    rule({u"dora"_s});
    ASSERT_TRUE(saveRole(at.back, {.name = u"watcher"_s,
                                   .permissions = {Permission::Approve, Permission::LedgerRead}}));
    ASSERT_TRUE(setRoles(at.back, u"bert"_s, {u"clerk"_s}));
    Office mia = as(u"mia"_s);
    const auto early = ask(mia);
    const auto cover = [&](const QString& standIn) {
        return grantCover(at.back, {.standIn = standIn,
                                    .absent = u"bert"_s,
                                    .half = Half::BackOffice,
                                    .from = at.clock.moment,
                                    .until = {at.clock.moment.ms + 3'600'000},
                                    .reason = u"dentist"_s});
    };
    ASSERT_TRUE(cover(u"dora"_s));

    const auto request = ask(mia);

    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, &ledger::errors::nobodyMeetsRule);
    ASSERT_TRUE(request) << qPrintable(at.text(request.error()));
    EXPECT_TRUE(decide(u"dora"_s, *request));
    EXPECT_EQ(charges(), cents(2'000'00));
}

TEST_F(Approvers, AreNotStoodInFor)
{
    rule({u"cora"_s});
    ASSERT_TRUE(grantCover(at.back, {.standIn = u"bert"_s,
                                     .absent = u"cora"_s,
                                     .half = Half::BackOffice,
                                     .from = at.clock.moment,
                                     .until = {at.clock.moment.ms + 3'600'000},
                                     .reason = u"dentist"_s}));
    const ApprovalId request = asked(u"mia"_s);

    const auto standIn = decide(u"bert"_s, request);

    ASSERT_FALSE(standIn);
    EXPECT_EQ(standIn.error().code, &ledger::errors::approvalOfOthers);
}

TEST_F(Approvers, AloneAreToldOfIt)
{
    rule({u"cora"_s});
    asked(u"mia"_s);
    const auto told = [&](const QString& who) {
        Office office = as(who);
        const auto all = office.read(actions::approvalList,
                                     [](Reader& books) { return unseenNotices(books, 10); });
        return all ? all->size() : 99U;
    };

    EXPECT_EQ(told(u"cora"_s), 1U);
    EXPECT_EQ(told(u"bert"_s), 0U);
    EXPECT_EQ(told(u"mia"_s), 0U);
}

TEST_F(Approvers, OfPaymentsAreTwoWhereTwoRulesSaySo)
{
    rule({u"bert"_s}, 500'00, RuledSubject::Payment);
    rule({u"role:director"_s}, 700'00, RuledSubject::Payment);
    const auto bill =
        at.owed(cents(800'00), cents(800'00), {2025, 3, 31}, {}, settlements::Side::Payable);
    Office mia = as(u"mia"_s);
    const auto asked = requestPayment(mia, {},
                                      {.payment = {.direction = settlements::Direction::Out,
                                                   .side = settlements::Side::Payable,
                                                   .party = at.alder,
                                                   .paidOn = {2025, 3, 20},
                                                   .amount = cents(800'00),
                                                   .bankAccount = at.bank},
                                       .settleBy = SettleBy::Portions,
                                       .portions = {{.item = bill, .amount = cents(800'00)}}},
                                      u"Rent of the hall"_s);
    ASSERT_TRUE(asked) << qPrintable(at.text(asked.error()));
    const auto open = at.look([](Reader& books) { return openApprovals(books, {}, 10); });
    ASSERT_EQ(open.size(), 1U);

    ASSERT_TRUE(decide(u"cora"_s, open[0].id));
    const Money between = at.item(bill).open;
    const auto last = decide(u"bert"_s, open[0].id);

    EXPECT_EQ(between, cents(800'00));
    ASSERT_TRUE(last) << qPrintable(at.text(last.error()));
    EXPECT_TRUE(at.item(bill).open.isZero());
    at.expectProven();
}

} // namespace
} // namespace tandem::workflows
