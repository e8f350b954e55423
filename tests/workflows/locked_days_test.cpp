#include "backoffice/assets/actions.h"
#include "backoffice/assets/asset_service.h"
#include "backoffice/assets/depreciation_service.h"
#include "backoffice/currencies/rate_service.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/year_close.h"
#include "backoffice/loans/loan_service.h"
#include "backoffice/schedules/deferral_service.h"
#include "backoffice/schedules/errors.h"
#include "backoffice/schedules/schedule_service.h"
#include "backoffice/settlements/bank_import.h"
#include "backoffice/settlements/bank_match.h"
#include "backoffice/settlements/bank_queries.h"
#include "data/schema.h"
#include "frontoffice/sales/invoice_queries.h"
#include "support/row_images.h"
#include "tax_books.h"
#include "workflows/import_opening_balances.h"
#include "workflows/match_bank_line.h"
#include "workflows/revalue.h"
#include "workflows/run_schedules.h"

#include <gtest/gtest.h>

#include <set>

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using ledger::Entry;
using ledger::Line;
using ledger::LockKind;
using test::done;
using test::euros;
using test::well;

const QDate lockedDay(2025, 3, 10);

/// A way by which something is posted on or before lockedDay, and which locks stop it.
struct Path {
    const char* name;
    std::set<LockKind> stoppedBy;
    std::function<Result<>()> go;
};

template <class T>
Result<> outcome(const Result<T>& result)
{
    if (!result)
        return Failure(result.error());
    return {};
}

/// A company in which everything that posts is ready to post on lockedDay.
class EverythingReady : public test::TaxBooks {
public:
    EverythingReady()
    {
        clock.day = {2025, 3, 5};
        issued = invoice(2);
        paidFor = invoice(1);
        payment = paid(95'20);
        bank = roleAccount(AccountRole::Bank);
        clock.day = lockedDay;
        order = done(createOrder(
            office, request(),
            {.customer = customer, .lines = {{.item = tasting, .quantity = test::pieces(1)}}}));
        well(confirmOrder(office, OrderId(order.id), 1).map([](const auto&) {}));
        arrangePlans();
        arrangeForeign();
        arrange([&](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(ledger::post(
                work, Entry::of({.postedOn = {1996, 5, 1}, .source = u"manual"_s},
                                {Line::of(AccountRole::Bank, euros(10'00)),
                                 Line::of(AccountRole::SalesRevenue, euros(-10'00))})));
            TANDEM_TRY(const auto posted, ledger::post(work, entry()));
            reversed = posted.id;
            return {};
        });
        bringBankLine();
    }

    std::vector<Path> paths()
    {
        std::vector<Path> all = documentPaths();
        for (Path& one : planPaths())
            all.push_back(std::move(one));
        return all;
    }

    void lock(LockKind kind)
    {
        arrange([&](UnitOfWork& work) { return ledger::setLockDate(work, kind, lockedDay); });
    }
    void unlock(LockKind kind)
    {
        arrange([&](UnitOfWork& work) { return ledger::liftLockDate(work, kind); });
    }

    /// All rows of the books that count, and how many changes the audit trail has.
    QString images()
    {
        QString all;
        const auto& covers = tableCovers();
        for (auto table = covers.begin(); table != covers.end(); ++table)
            if (table.value() != TableCover::Scratch)
                all += table.key() + u'\n' + test::rowImages(*database, table.key()).join(u'\n');
        return all;
    }

private:
    AccountId roleAccount(AccountRole role)
    {
        return look([&](Reader& books) { return ledger::accountOf(books, role); });
    }

    static Entry entry()
    {
        return Entry::of({.postedOn = lockedDay, .source = u"manual"_s},
                         {Line::of(AccountRole::Bank, euros(5'00)),
                          Line::of(AccountRole::SalesRevenue, euros(-5'00))});
    }

    void arrangePlans()
    {
        const AccountId expense = roleAccount(AccountRole::PurchaseExpense);
        const AccountId accrued = roleAccount(AccountRole::AccruedExpenses);
        arrange([&](UnitOfWork& work) -> Result<> {
            const schedules::Rhythm once{.startsOn = lockedDay, .times = 1};
            TANDEM_TRY(const auto again, schedules::createSchedule(
                                             work, {.name = u"Fee"_s,
                                                    .rhythm = once,
                                                    .lines = {Line::of(expense, euros(1'00)),
                                                              Line::of(accrued, euros(-1'00))}}));
            TANDEM_TRY(const auto rent,
                       schedules::createSchedule(
                           work, {.name = u"Rent"_s,
                                  .kind = schedules::ScheduleKind::Bill,
                                  .rhythm = once,
                                  .subject = supplier.value(),
                                  .expenses = {{u"Rent"_s, euros(80'00), u"P19"_s}}}));
            TANDEM_TRY(const auto sold,
                       schedules::createSchedule(work, {.name = u"Tasting"_s,
                                                        .kind = schedules::ScheduleKind::Invoice,
                                                        .rhythm = once,
                                                        .subject = order.id}));
            TANDEM_TRY(const auto spread,
                       schedules::createDeferral(
                           work, {.name = u"Insurance"_s,
                                  .terms = {euros(12'00), {2025, 2, 1}, {2025, 2, 28}},
                                  .resultAccount = expense}));
            TANDEM_TRY(const auto loan,
                       loans::takeLoan(work, {.name = u"Bank"_s,
                                              .terms = {.principal = euros(1'200'00),
                                                        .rate = Rate::ofMillionths(0),
                                                        .count = 12,
                                                        .takenOn = {2025, 2, 1},
                                                        .firstDueOn = {2025, 3, 1}}}));
            TANDEM_TRY(const auto machines,
                       assets::createClass(
                           work, {.id = {}, .code = u"M"_s, .name = u"M"_s, .lifeMonths = 60}));
            TANDEM_CHECK(assets::acquire(work, {.name = u"Lathe"_s,
                                                .assetClass = machines,
                                                .acquiredOn = {2025, 1, 10},
                                                .cost = euros(1'200'00),
                                                .residual = euros(0),
                                                .terms = {.lifeMonths = 12}}));
            fee = again.id;
            billed = rent.id;
            invoiced = sold.id;
            deferral = spread.id;
            loanId = loan.id;
            return {};
        });
    }

    /// A hundred dollars in the bank whose rate has changed since.
    void arrangeForeign()
    {
        arrange([&](UnitOfWork& work) -> Result<> {
            const Money dollars = Money::ofMinor(100'00, usd);
            TANDEM_CHECK(ledger::post(
                work,
                Entry::of({.postedOn = {2025, 3, 1}, .source = u"manual"_s},
                          {{.account = AccountRole::Bank, .amount = dollars, .base = euros(90'00)},
                           Line::of(AccountRole::SalesRevenue, euros(-90'00))})));
            TANDEM_CHECK(exchange::enterRate(work, {.unit = u"EUR"_s,
                                                    .quoted = u"USD"_s,
                                                    .on = lockedDay,
                                                    .value = *Decimal::parse(u"1.25"_s)}));
            return {};
        });
    }

    void bringBankLine()
    {
        arrange([&](UnitOfWork& work) {
            settlements::BankLineDraft draft{.bookedOn = lockedDay,
                                             .valueOn = lockedDay,
                                             .amount = Decimal::ofScaled(-3'00, 2),
                                             .currency = u"EUR"_s,
                                             .counterpartyIban = {},
                                             .bankReference = u"1"_s,
                                             .remittance = u"Fee"_s};
            return settlements::importBankStatement(work, {.account = bank,
                                                           .currency = eur,
                                                           .fileName = u"test"_s,
                                                           .statements = {{.number = {},
                                                                           .account = {},
                                                                           .opening = {},
                                                                           .closing = {},
                                                                           .lines = {draft},
                                                                           .warnings = {}}}});
        });
        line = look([&](Reader& books) { return settlements::openBankLines(books, bank, {}, 10); })
                   .front()
                   .id;
    }

    Result<> dueOf(DueKind kind, std::int64_t record)
    {
        const auto due = look([](Reader& books) {
            return duePostings(books, lockedDay, schedules::LatePolicy::Refuse);
        });
        for (const DuePosting& one : due)
            if (one.kind == kind && one.record == record)
                return outcome(postDue(office, one, schedules::LatePolicy::Refuse));
        ADD_FAILURE() << "it is due";
        return {};
    }

    std::vector<Path> documentPaths();
    std::vector<Path> planPaths();

    InvoiceId issued;
    InvoiceId paidFor;
    Receipt payment;
    Receipt order;
    AccountId bank;
    schedules::ScheduleId fee;
    schedules::ScheduleId billed;
    schedules::ScheduleId invoiced;
    schedules::DeferralId deferral;
    loans::LoanId loanId;
    EntryId reversed;
    settlements::BankLineId line;
};

std::vector<Path> EverythingReady::documentPaths()
{
    using enum LockKind;
    return {
        {"an entry",
         {Books},
         [this] {
             return outcome(office.change(ledger::actions::postEntries, [](UnitOfWork& work) {
                 return ledger::post(work, entry());
             }));
         }},
        {"a reversal",
         {Books},
         [this] {
             return outcome(office.change(ledger::actions::postEntries, [&](UnitOfWork& work) {
                 return ledger::reverse(work, reversed, lockedDay);
             }));
         }},
        {"an invoice",
         {Books, Sales, Tax},
         [this] {
             return outcome(issueInvoice(office, request(),
                                         {.order = OrderId(order.id),
                                          .seen = 2,
                                          .issuedOn = lockedDay,
                                          .scope = sales::InvoiceScope::Ordered}));
         }},
        {"a credit note",
         {Books, Sales, Tax},
         [this] {
             const auto seen =
                 look([&](Reader& books) { return sales::invoice(books, issued); }).version;
             return outcome(issueCreditNote(
                 office, request(),
                 {.invoice = issued, .seen = seen, .issuedOn = lockedDay, .reason = u"Broken"_s}));
         }},
        {"a bill",
         {Books, Purchases, Tax},
         [this] {
             return outcome(receiveBill(
                 office, request(),
                 {.supplier = supplier,
                  .supplierNumber = u"B-1"_s,
                  .billedOn = lockedDay,
                  .expenses = {
                      {.description = u"Rent"_s, .net = euros(100'00), .taxCode = u"P19"_s}}}));
         }},
        {"a payment",
         {Books, Bank},
         [this] {
             return outcome(receivePayment(office, request(),
                                           {.payment = {.direction = settlements::Direction::In,
                                                        .side = settlements::Side::Receivable,
                                                        .party = customer,
                                                        .paidOn = lockedDay,
                                                        .amount = euros(10'00),
                                                        .bankAccount = bank}}));
         }},
        {"a bank line's match",
         {Books, Bank},
         [this] {
             const settlements::AccountPart charge{.account = roleAccount(AccountRole::BankCharges),
                                                   .amount = euros(-3'00)};
             return outcome(acceptMatches(office, request(), {{.line = line, .parts = {charge}}}));
         }},
    };
}

std::vector<Path> EverythingReady::planPaths()
{
    using enum LockKind;
    return {
        {"a schedule's entry", {Books}, [this] { return dueOf(DueKind::Entry, fee.value()); }},
        {"a schedule's bill",
         {Books, Purchases, Tax},
         [this] { return dueOf(DueKind::Bill, billed.value()); }},
        {"a schedule's invoice",
         {Books, Sales, Tax},
         [this] { return dueOf(DueKind::Invoice, invoiced.value()); }},
        {"a deferral's part",
         {Books},
         [this] { return dueOf(DueKind::DeferralPart, deferral.value()); }},
        {"a loan's instalment",
         {Books},
         [this] { return dueOf(DueKind::LoanInstalment, loanId.value()); }},
        {"a depreciation",
         {Books},
         [this] {
             return outcome(office.change(assets::actions::depreciate, [](UnitOfWork& work) {
                 return assets::depreciate(work, {2025, 2, 28});
             }));
         }},
        {"a revaluation", {Books}, [this] { return outcome(revalue(office, lockedDay)); }},
        {"the end of a year",
         {Books},
         [this] {
             return outcome(office.change(ledger::actions::closeYear, [](UnitOfWork& work) {
                 return ledger::closeYear(work, u"1996"_s);
             }));
         }},
        {"an import",
         {Books},
         [this] {
             return outcome(
                 importOpeningBalances(office, request(),
                                       {.name = u"opening.csv"_s,
                                        .bytes = "account,debit,credit\n1300,5.00,\n3000,,5.00\n"},
                                       lockedDay, ImportMode::Save));
         }},
    };
}

/// Expects each path that a lock stops to be refused in words, and to have changed nothing.
void expectRefused(EverythingReady& at, LockKind kind)
{
    const QString before = at.images();
    int refusals = 0;
    for (const Path& path : at.paths()) {
        const bool isStopped = kind == LockKind::Irreversible
                                   ? path.stoppedBy.contains(LockKind::Books)
                                   : path.stoppedBy.contains(kind);
        if (!isStopped)
            continue;
        ++refusals;
        const auto refused = path.go();
        ASSERT_FALSE(refused) << path.name << ", " << qPrintable(nameOf(kind));
        const Error& error = refused.error();
        EXPECT_TRUE(error.code == &ledger::errors::dateLocked
                    || error.code == &ledger::errors::lockedForGood
                    || error.code == &schedules::errors::postsIntoPast)
            << path.name << ": " << qPrintable(error.text());
        // What is wrong, and from when on it would be right.
        EXPECT_TRUE(error.text().contains(u"locked"_s)) << path.name;
        EXPECT_TRUE(error.text().contains(u"2025-03-1"_s))
            << path.name << ": " << qPrintable(error.text());
        EXPECT_EQ(error.field, u"postedOn"_s) << path.name;
    }
    EXPECT_GE(refusals, 2);
    EXPECT_EQ(at.images(), before) << "nothing is half done, " << qPrintable(nameOf(kind));
}

TEST(LockedDays, AreClosedToEveryPathAndOpenAgainWithoutTheLock)
{
    EverythingReady at;
    for (const LockKind kind :
         {LockKind::Books, LockKind::Sales, LockKind::Purchases, LockKind::Bank, LockKind::Tax}) {
        at.lock(kind);
        expectRefused(at, kind);
        at.unlock(kind);
    }
    for (const Path& path : at.paths()) {
        const auto posted = path.go();
        EXPECT_TRUE(posted) << path.name << ": " << qPrintable(posted.error().text());
    }
}

TEST(LockedDays, ForGoodAreClosedToEveryPath)
{
    EverythingReady at;
    at.clock.day = {2025, 3, 11}; // a lock for good covers days that are over
    at.lock(LockKind::Irreversible);

    expectRefused(at, LockKind::Irreversible);
}

// What is late goes to the first day that its own lock leaves open.
TEST(LockedDays, OfAKindMoveWhatIsLateOfThatKindOnly)
{
    EverythingReady at;
    at.lock(LockKind::Purchases);

    const auto done = runSchedules(at.office, lockedDay, schedules::LatePolicy::FirstOpenDay);

    ASSERT_TRUE(done);
    int moved = 0;
    for (const PostedDue& one : *done) {
        EXPECT_FALSE(one.error && one.due.kind == DueKind::Bill)
            << qPrintable(one.error ? one.error->text() : QString());
        if (one.due.kind == DueKind::Bill)
            EXPECT_EQ(one.due.postsOn, lockedDay.addDays(1));
        else
            EXPECT_LE(one.due.postsOn, lockedDay);
        moved += one.due.kind == DueKind::Bill ? 1 : 0;
    }
    EXPECT_EQ(moved, 1);
}

} // namespace
} // namespace tandem::workflows
