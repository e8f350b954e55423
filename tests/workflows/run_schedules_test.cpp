#include "backoffice/currencies/errors.h"
#include "backoffice/currencies/rate_service.h"
#include "backoffice/inventory/actions.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/ledger/posting.h"
#include "backoffice/loans/loan_service.h"
#include "backoffice/schedules/actions.h"
#include "backoffice/schedules/deferral_service.h"
#include "backoffice/schedules/errors.h"
#include "backoffice/schedules/schedule_queries.h"
#include "backoffice/schedules/schedule_service.h"
#include "frontoffice/sales/order_queries.h"
#include "support/test_company.h"
#include "workflows/create_order.h"
#include "workflows/receive_bill.h"
#include "workflows/run_schedules.h"
#include "workflows/schedule_template.h"

#include <gtest/gtest.h>

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using schedules::LatePolicy;
using test::euros;

class RunSchedules : public ::testing::Test {
protected:
    schedules::Schedule scheduled(schedules::ScheduleDraft draft)
    {
        return m_at.arrange(
            [&](UnitOfWork& work) { return schedules::createSchedule(work, draft); });
    }

    /// An entry of 100.00 on the last day of each month.
    schedules::ScheduleDraft entry()
    {
        const auto line = [&](AccountRole role, std::int64_t minor) {
            const auto account =
                m_at.look([&](Reader& books) { return ledger::accountOf(books, role); });
            return ledger::Line::of(account, euros(minor));
        };
        return {.name = u"Fee"_s,
                .rhythm = {.startsOn = {2025, 1, 31}},
                .lines = {line(AccountRole::PurchaseExpense, 100'00),
                          line(AccountRole::AccruedExpenses, -100'00)}};
    }

    std::vector<PostedDue> run(QDate through, LatePolicy policy = LatePolicy::Refuse)
    {
        const auto done = runSchedules(m_at.office, through, policy);
        require(done.has_value(), done ? "" : qPrintable(done.error().text()));
        return *done;
    }

    test::TestCompany m_at;
};

TEST_F(RunSchedules, PostsWhatIsDueOnceWhateverKindItIs)
{
    scheduled(entry());
    m_at.arrange([&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto expense, ledger::accountOf(work, AccountRole::PurchaseExpense));
        TANDEM_CHECK(schedules::createDeferral(
            work, {.name = u"Insurance"_s,
                   .terms = {euros(1'200'00), {2025, 1, 1}, {2025, 12, 31}},
                   .resultAccount = expense}));
        TANDEM_CHECK(loans::takeLoan(work, {.name = u"Bank"_s,
                                            .terms = {.principal = euros(1'200'00),
                                                      .rate = Rate::ofMillionths(0),
                                                      .count = 12,
                                                      .takenOn = {2025, 1, 1},
                                                      .firstDueOn = {2025, 2, 1}}}));
        return {};
    });

    const auto done = run({2025, 2, 28});

    EXPECT_EQ(done.size(), 5U);
    for (const PostedDue& one : done)
        EXPECT_FALSE(one.error) << qPrintable(one.due.name);
    EXPECT_EQ(m_at.balance(AccountRole::PurchaseExpense), euros(400'00));
    EXPECT_EQ(m_at.balance(AccountRole::LoansPayable), euros(-1'100'00));
    EXPECT_TRUE(run({2025, 2, 28}).empty());
}

TEST_F(RunSchedules, ReversesAnAccrualInTheSameRun)
{
    auto draft = entry();
    draft.after = schedules::AfterMonth::IsReversed;
    draft.rhythm.times = 1;
    scheduled(draft);

    const auto done = run({2025, 2, 28});

    ASSERT_EQ(done.size(), 2U);
    EXPECT_EQ(done.back().due.kind, DueKind::Reversal);
    EXPECT_EQ(done.back().due.postsOn, QDate(2025, 2, 1));
    EXPECT_EQ(m_at.balance(AccountRole::PurchaseExpense), euros(0));
}

TEST_F(RunSchedules, RefusesTheLockedPastByNameAndOffersTheFirstOpenDay)
{
    const auto locked = scheduled(entry());
    auto open = entry();
    open.rhythm.startsOn = {2025, 3, 5};
    scheduled(open);
    m_at.arrange([](UnitOfWork& work) {
        return ledger::setLockDate(work, ledger::LockKind::Books, {2025, 2, 28});
    });
    const auto due = m_at.look([](Reader& books) {
        return duePostings(books, {2025, 3, 10}, LatePolicy::Refuse);
    });
    ASSERT_EQ(due.size(), 3U);
    ASSERT_TRUE(due.front().refusal);
    EXPECT_EQ(due.front().refusal->code, &schedules::errors::postsIntoPast);

    const auto done = run({2025, 3, 10});

    ASSERT_EQ(done.size(), 2U); // the second one of the refused schedule waits for the first
    EXPECT_EQ(done[0].due.number, locked.number);
    ASSERT_TRUE(done[0].error);
    EXPECT_EQ(done[0].error->code, &schedules::errors::postsIntoPast);
    EXPECT_FALSE(done[1].error);
    EXPECT_EQ(m_at.balance(AccountRole::PurchaseExpense), euros(100'00));
    const auto late = run({2025, 3, 10}, LatePolicy::FirstOpenDay);
    ASSERT_EQ(late.size(), 2U);
    EXPECT_EQ(late[0].due.postsOn, QDate(2025, 3, 1));
    EXPECT_EQ(m_at.balance(AccountRole::PurchaseExpense), euros(300'00));
}

TEST_F(RunSchedules, InvoicesAnOrderAgain)
{
    const auto order = m_at.arrange([&](UnitOfWork& work) {
        return createOrder(work, {.customer = m_at.customer,
                                  .orderedOn = {2025, 1, 2},
                                  .lines = {{m_at.tasting, test::pieces(2)}}});
    });
    const auto monthly = scheduled({.name = u"Tasting"_s,
                                    .kind = schedules::ScheduleKind::Invoice,
                                    .rhythm = {.startsOn = {2025, 2, 1}},
                                    .subject = order.id.value()});

    const auto done = run({2025, 3, 1});

    ASSERT_EQ(done.size(), 2U);
    ASSERT_FALSE(done[0].error) << qPrintable(done[0].error->text());
    EXPECT_EQ(done[1].made, u"SI-2025-00002"_s);
    EXPECT_EQ(m_at.openSum(settlements::Side::Receivable), euros(380'80));
    const auto made =
        m_at.look([&](Reader& books) { return schedules::occurrencesOf(books, monthly.id, 10); });
    EXPECT_EQ(made.size(), 2U);
    EXPECT_TRUE(run({2025, 3, 1}).empty());
}

TEST_F(RunSchedules, TakesASuppliersBillAgain)
{
    scheduled({.name = u"Rent"_s,
               .kind = schedules::ScheduleKind::Bill,
               .rhythm = {.startsOn = {2025, 2, 1}, .weekend = schedules::WeekendRule::Next},
               .subject = m_at.supplier.value(),
               .expenses = {{u"Rent"_s, euros(800'00), {}}}});

    const auto done = run({2025, 2, 28});

    ASSERT_EQ(done.size(), 1U);
    ASSERT_FALSE(done[0].error) << qPrintable(done[0].error->text());
    EXPECT_EQ(done[0].due.postsOn, QDate(2025, 2, 3)); // the first is a Saturday
    EXPECT_EQ(m_at.openSum(settlements::Side::Payable), euros(800'00));
}

// 49.00 dollars a month, at 1.25 in February and 1.40 in March, on the account that was named.
TEST_F(RunSchedules, TakesABillInDollarsAtTheRateOfItsDay)
{
    const AccountId fees =
        m_at.look([](Reader& books) { return ledger::accountOf(books, AccountRole::BankCharges); });
    m_at.arrange([](UnitOfWork& work) -> Result<> {
        for (const auto& [on, value] :
             {std::pair{QDate(2025, 2, 1), u"1.25"_s}, {QDate(2025, 3, 1), u"1.40"_s}})
            TANDEM_CHECK(exchange::enterRate(
                work,
                {.unit = u"EUR"_s, .quoted = u"USD"_s, .on = on, .value = *Decimal::parse(value)}));
        return {};
    });
    const Money dollars = Money::ofMinor(49'00, usd);
    scheduled({.name = u"Hosting"_s,
               .kind = schedules::ScheduleKind::Bill,
               .rhythm = {.startsOn = {2025, 2, 1}},
               .subject = m_at.supplier.value(),
               .expenses = {{.description = u"Server"_s, .net = dollars, .account = fees}}});
    const auto stored =
        m_at.look([](Reader& books) { return schedules::schedules(books, 10); }).front();
    EXPECT_EQ(stored.amount(), dollars);

    const auto done = run({2025, 3, 31});

    ASSERT_EQ(done.size(), 2U);
    for (const PostedDue& one : done)
        EXPECT_FALSE(one.error) << qPrintable(one.error ? one.error->text() : QString());
    EXPECT_EQ(m_at.balance(AccountRole::BankCharges), euros(39'20 + 35'00));
    EXPECT_EQ(m_at.balance(AccountRole::Payable), euros(-39'20 - 35'00));
    EXPECT_EQ(m_at.balance(AccountRole::PurchaseExpense), euros(0));

    // What a bill in dollars booked comes again in dollars, on its account.
    const auto like = m_at.look([&](Reader& books) -> Result<schedules::ScheduleDraft> {
        TANDEM_TRY(const auto made, schedules::occurrencesOf(books, stored.id, 1));
        TANDEM_TRY(const auto entry, ledger::entryOf(books, u"bill"_s, made.front().madeId));
        return scheduleLike(books, entry);
    });
    ASSERT_EQ(like.expenses.size(), 1U);
    EXPECT_EQ(like.expenses.front().net, dollars);
    EXPECT_EQ(like.expenses.front().account, fees);
}

TEST_F(RunSchedules, RepeatsWhateverAnEntryBooked)
{
    const auto like = [&](EntryId id) {
        return m_at.look([&](Reader& books) { return scheduleLike(books, id); });
    };
    auto lines = entry().lines;
    lines.front().amount = lines.front().base = euros(60'00);
    lines.push_back(lines.front());
    lines.back().amount = lines.back().base = euros(40'00);
    lines.back().memo = u"Second"_s;
    const auto posted = m_at.arrange([&](UnitOfWork& work) {
        return ledger::post(
            work,
            ledger::Entry::of({.postedOn = {2025, 1, 31}, .source = u"manual"_s, .text = u"Fees"_s},
                              lines));
    });
    const auto entryLike = like(posted.id);
    EXPECT_EQ(entryLike.lines.size(), 3U);
    EXPECT_EQ(entryLike.rhythm.startsOn, QDate(2025, 2, 28));
    scheduled(entryLike);

    const auto bill = receiveBill(m_at.office, m_at.request(),
                                  {.supplier = m_at.supplier,
                                   .supplierNumber = u"R-1"_s,
                                   .billedOn = {2025, 1, 15},
                                   .expenses = {{u"Rent"_s, euros(800'00), u"P19"_s}}});
    ASSERT_TRUE(bill);
    const auto billLike =
        like(m_at.look([&](Reader& books) { return ledger::entryOf(books, u"bill"_s, bill->id); }));
    EXPECT_EQ(billLike.kind, schedules::ScheduleKind::Bill);
    scheduled(billLike);

    const auto done = run({2025, 2, 28});

    ASSERT_EQ(done.size(), 2U);
    for (const PostedDue& one : done)
        EXPECT_FALSE(one.error) << qPrintable(one.error ? one.error->text() : QString());
    EXPECT_EQ(m_at.openSum(settlements::Side::Payable), euros(2 * 952'00));
    EXPECT_EQ(m_at.balance(AccountRole::AccruedExpenses), euros(-200'00));
}

TEST_F(RunSchedules, RepeatsAnEntryInItsCurrencyAtTheRateOfEachDay)
{
    const auto enter = [&](QDate on, const QString& value) {
        m_at.arrange([&](UnitOfWork& work) {
            return exchange::enterRate(
                work,
                {.unit = u"EUR"_s, .quoted = u"USD"_s, .on = on, .value = *Decimal::parse(value)});
        });
    };
    enter({2025, 2, 28}, u"1.25"_s);
    auto lines = entry().lines;
    for (ledger::Line& line : lines) {
        line.base = Money::ofMinor(line.amount.minor() * 8 / 10, eur);
        line.amount = Money::ofMinor(line.amount.minor(), usd);
    }
    const auto posted = m_at.arrange([&](UnitOfWork& work) {
        return ledger::post(
            work, ledger::Entry::of({.postedOn = {2025, 1, 31}, .source = u"manual"_s}, lines));
    });
    auto like = m_at.look([&](Reader& books) { return scheduleLike(books, posted.id); });
    like.name = u"Fee"_s;
    scheduled(like);

    const auto done = run({2025, 3, 31});

    ASSERT_EQ(done.size(), 2U);
    EXPECT_FALSE(done[0].error) << qPrintable(done[0].error ? done[0].error->text() : QString());
    ASSERT_TRUE(done[1].error);
    EXPECT_EQ(done[1].error->code, &exchange::errors::rateMissing);
    EXPECT_EQ(m_at.balance(AccountRole::AccruedExpenses), euros(-160'00));
}

TEST_F(RunSchedules, RepeatsNothingThatSettlesWhatSomebodyOwes)
{
    const auto posted = m_at.arrange([&](UnitOfWork& work) {
        return ledger::post(
            work, ledger::Entry::of({.postedOn = {2025, 1, 31}, .source = u"manual"_s},
                                    {{.account = AccountRole::Receivable,
                                      .amount = euros(10'00),
                                      .base = euros(10'00),
                                      .party = m_at.customer},
                                     ledger::Line::of(AccountRole::SalesRevenue, euros(-10'00))}));
    });
    static constexpr View view{"test.look", Permission::LedgerRead, ""};

    const auto refused =
        m_at.back.read(view, [&](Reader& books) { return scheduleLike(books, posted.id); });

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &schedules::errors::notRepeatable);
}

TEST_F(RunSchedules, MakesDocumentsForThoseOnlyWhoMayMakeThem)
{
    scheduled({.name = u"Rent"_s,
               .kind = schedules::ScheduleKind::Bill,
               .rhythm = {.startsOn = {2025, 2, 1}},
               .subject = m_at.supplier.value(),
               .expenses = {{u"Rent"_s, euros(800'00), {}}}});
    Office clerk(
        *m_at.database, m_at.clock, m_at.random,
        Session{UserId(8), u"cora"_s, Permissions{Permission::LedgerRead, Permission::LedgerPost}});

    const auto done = runSchedules(clerk, {2025, 2, 28}, LatePolicy::Refuse);

    ASSERT_TRUE(done);
    ASSERT_EQ(done->size(), 1U);
    ASSERT_TRUE(done->front().error);
    EXPECT_EQ(done->front().error->code, &tandem::errors::permissionDenied);
    EXPECT_EQ(m_at.openSum(settlements::Side::Payable), euros(0));
}

} // namespace
} // namespace tandem::workflows
