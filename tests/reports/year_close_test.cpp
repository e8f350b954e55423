#include "../backoffice/ledger/ledger_books.h"
#include "backoffice/ledger/correction.h"
#include "backoffice/ledger/dimension.h"
#include "backoffice/ledger/verify_ledger.h"
#include "backoffice/ledger/year_close.h"
#include "reports/statement.h"

#include <random>

namespace tandem::reports {
namespace {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using ledger::Entry;
using ledger::Line;

const QDate yearStart(2025, 1, 1);
const QDate yearEnd(2025, 12, 31);

Money cents(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

/// A company with the fiscal years 2025 and 2026, and two cost centres.
class ClosingBooks : public ledger::LedgerBooks {
public:
    ClosingBooks()
    {
        arrange([this](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(ledger::openFiscalYears(work, yearStart, QDate(2026, 12, 31)));
            TANDEM_TRY(const auto id, ledger::createDimension(work, u"cost-center"_s, {}));
            dimension = {id, u"cost-center"_s, {}};
            for (const QString& code : {u"BERLIN"_s, u"KOELN"_s}) {
                TANDEM_TRY(const auto value,
                           ledger::createDimensionValue(work, dimension, code, {}));
                values.push_back(value);
            }
            return {};
        });
    }

    Result<ledger::YearEntries> close(const QString& year = u"2025"_s)
    {
        return office.change(ledger::actions::closeYear,
                             [&](UnitOfWork& work) { return ledger::closeYear(work, year); });
    }
    Result<ledger::YearEntries> reopen(const QString& year = u"2025"_s)
    {
        return office.change(ledger::actions::reopenYear,
                             [&](UnitOfWork& work) { return ledger::reopenYear(work, year); });
    }

    IncomeStatement income(QDate from = yearStart, QDate to = yearEnd)
    {
        return look([&](Reader& books) { return incomeStatement(books, from, to); });
    }
    BalanceSheet sheet(QDate asOf = yearEnd)
    {
        return look([&](Reader& books) { return balanceSheet(books, asOf); });
    }

    /// What stands on an account at the end of a day, in euros.
    Money balance(const AccountId& account, QDate asOf = yearEnd)
    {
        Money sum = cents(0);
        for (const Balance& one : look([&](Reader& books) { return trialBalance(books, asOf); }))
            if (one.account == account)
                sum += one.base;
        return sum;
    }

    AccountId retainedEarnings()
    {
        return look(
            [](Reader& books) { return ledger::accountOf(books, AccountRole::RetainedEarnings); });
    }

    QStringList flaws()
    {
        return look([](Reader& books) -> Result<QStringList> {
            QStringList found;
            const auto note = [&](const ledger::Flaw& flaw) { found.push_back(flaw.what); };
            TANDEM_CHECK(ledger::verifyChain(books, note));
            TANDEM_CHECK(ledger::verifyBalances(books, note));
            return found;
        });
    }

    ledger::Dimension dimension;
    std::vector<ledger::DimensionValueId> values;
};

/// The same figures as text, to compare statements by.
QStringList figures(const IncomeStatement& statement)
{
    QStringList texts;
    for (const StatementSection* section : {&statement.income, &statement.expenses})
        for (const StatementLine& line : section->lines)
            texts += line.code + u' ' + line.amount.toDecimal().toString();
    return texts << statement.result.toDecimal().toString();
}

TEST(CloseYear, TakesTheResultIntoRetainedEarningsAndLocksTheYear)
{
    ClosingBooks at;
    ASSERT_TRUE(at.posted(ledger::LedgerBooks::sale(100'00)));
    EXPECT_EQ(at.sheet().unclosedResult, cents(100'00));

    const auto closed = at.close();

    ASSERT_TRUE(closed) << qPrintable(closed.error().text() + closed.error().detail);
    EXPECT_EQ(closed->entries.size(), 1U);
    EXPECT_EQ(at.sheet().unclosedResult, cents(0));
    EXPECT_EQ(at.balance(at.retainedEarnings()), cents(-100'00));
    EXPECT_EQ(at.income().result, cents(100'00));
    const auto late = at.posted(ledger::LedgerBooks::sale(1'00, QDate(2025, 5, 1)));
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, &ledger::errors::noOpenPeriod);
    const auto next = at.posted(ledger::LedgerBooks::sale(1'00, QDate(2026, 1, 1)));
    EXPECT_TRUE(next);
    EXPECT_EQ(at.income(QDate(2026, 1, 1), QDate(2026, 12, 31)).result, cents(1'00));
    EXPECT_EQ(at.income(yearStart, QDate(2026, 12, 31)).result, cents(101'00));
}

TEST(CloseYear, AddsNothingTheSecondTime)
{
    ClosingBooks at;
    ASSERT_TRUE(at.posted(ledger::LedgerBooks::sale(100'00)));
    const auto first = at.close();
    ASSERT_TRUE(first);

    const auto second = at.close();

    ASSERT_TRUE(second) << qPrintable(second.error().text());
    EXPECT_TRUE(second->wasDone);
    EXPECT_EQ(second->entries, first->entries);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry"_s), 2);
}

TEST(CloseYear, ClosesAYearWithoutEntriesAndAYearWhoseMonthsAreClosed)
{
    ClosingBooks at;
    ASSERT_TRUE(at.posted(ledger::LedgerBooks::sale(1'00)));
    at.arrange([](UnitOfWork& work) {
        return ledger::setPeriodState(work, yearEnd, ledger::PeriodState::Closed);
    });

    ASSERT_TRUE(at.close());
    const auto empty = at.close(u"2026"_s);

    ASSERT_TRUE(empty) << qPrintable(empty.error().text());
    EXPECT_TRUE(empty->entries.empty());
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM period WHERE state = 'open'"_s), 0);
}

TEST(CloseYear, GoesYearByYear)
{
    ClosingBooks at;

    const auto early = at.close(u"2026"_s);
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, &ledger::errors::earlierYearOpen);

    ASSERT_TRUE(at.close());
    ASSERT_TRUE(at.close(u"2026"_s));
    const auto late = at.reopen();
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, &ledger::errors::laterYearClosed);

    const auto unknown = at.close(u"1999"_s);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, &ledger::errors::yearNotFound);
}

TEST(CloseYear, IsRefusedToWhoMayOnlyPost)
{
    ClosingBooks at;
    ASSERT_TRUE(at.posted(ledger::LedgerBooks::sale(100'00)));
    Office clerk(*at.database, at.clock, at.random,
                 Session{.user = UserId(2),
                         .userName = u"bert"_s,
                         .permissions = {Permission::LedgerRead, Permission::LedgerPost}});

    const auto refused = clerk.change(ledger::actions::closeYear, [](UnitOfWork& work) {
        return ledger::closeYear(work, u"2025"_s);
    });

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &tandem::errors::permissionDenied);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry"_s), 1);
}

TEST(CloseYear, ClosesAccountsAndDimensionValuesThatTakeNoMoreLines)
{
    ClosingBooks at;
    const AccountId sales = at.account(u"4100"_s);
    ASSERT_TRUE(at.posted(Entry::of({.postedOn = yearStart, .source = u"manual"_s},
                                    {Line::of(AccountRole::Bank, cents(5'00)),
                                     {.account = sales,
                                      .amount = cents(-5'00),
                                      .base = cents(-5'00),
                                      .dimension = at.values[0]}})));
    at.arrange([&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(auto account, ledger::accountById(work, sales));
        account.isClosed = true;
        TANDEM_CHECK(ledger::saveAccount(work, account));
        TANDEM_TRY(auto all, ledger::dimensionValues(work, at.dimension.id));
        all[0].isClosed = true;
        return ledger::saveDimensionValue(work, all[0]);
    });

    ASSERT_TRUE(at.close());
    ASSERT_TRUE(at.reopen());

    EXPECT_EQ(at.balance(sales), cents(-5'00));
}

TEST(ReopenYear, TakesTheClosingBackAndOpensTheMonths)
{
    ClosingBooks at;
    ASSERT_TRUE(at.posted(ledger::LedgerBooks::sale(100'00)));
    ASSERT_TRUE(at.close());

    const auto opened = at.reopen();

    ASSERT_TRUE(opened) << qPrintable(opened.error().text() + opened.error().detail);
    EXPECT_EQ(at.sheet().unclosedResult, cents(100'00));
    EXPECT_EQ(at.balance(at.retainedEarnings()), cents(0));
    EXPECT_TRUE(at.posted(ledger::LedgerBooks::sale(1'00, QDate(2025, 5, 1))));
    EXPECT_EQ(at.income().result, cents(101'00));
    const auto twice = at.reopen();
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, &ledger::errors::yearNotClosed);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM audit WHERE action = 'ledger.reopen_year'"_s), 1);
}

TEST(ReopenYear, IsTheOnlyWayToReverseAClosing)
{
    ClosingBooks at;
    ASSERT_TRUE(at.posted(ledger::LedgerBooks::sale(100'00)));
    const auto closed = at.close();
    ASSERT_TRUE(closed);

    const auto reversed = at.office.change(ledger::actions::reverseEntry, [&](UnitOfWork& work) {
        return ledger::reverse(work, closed->entries[0], QDate(2026, 1, 1));
    });
    const auto opened = at.office.change(ledger::actions::closePeriod, [](UnitOfWork& work) {
        return ledger::setPeriodState(work, yearEnd, ledger::PeriodState::Open);
    });

    ASSERT_FALSE(reversed);
    EXPECT_EQ(reversed.error().code, &ledger::errors::closingStands);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, &ledger::errors::yearClosed);
}

TEST(TrialBalanceBeforeClosing, ShowsTheYearAsIfItWereOpen)
{
    ClosingBooks at;
    ASSERT_TRUE(at.posted(ledger::LedgerBooks::sale(100'00)));
    const auto open = at.look([](Reader& books) { return trialBalance(books, yearEnd); });
    ASSERT_TRUE(at.close());

    const auto before =
        at.look([](Reader& books) { return trialBalanceBeforeClosing(books, yearEnd); });
    const auto after = at.look([](Reader& books) { return trialBalance(books, yearEnd); });

    ASSERT_EQ(before.size(), open.size());
    for (std::size_t i = 0; i < open.size(); ++i) {
        EXPECT_EQ(before[i].code, open[i].code);
        EXPECT_EQ(before[i].base, open[i].base);
    }
    ASSERT_EQ(after.size(), 2U);
    EXPECT_EQ(after[1].account, at.retainedEarnings());
}

/// A year of entries from a seed: with and without cost centre, in euros, dollars with a value, and
/// hours without one.
std::vector<Entry> randomYear(ClosingBooks& at, std::mt19937_64& random)
{
    const std::array accounts{at.account(u"4000"_s), at.account(u"6100"_s), at.account(u"6200"_s)};
    const Currency hours("hours", 1);
    at.arrange([&](UnitOfWork& work) { return ledger::setCommodity(work, hours, u"h"_s); });
    std::vector<Entry> entries;
    const auto count = 1 + random() % 60;
    for (std::size_t i = 0; i < count; ++i) {
        const ledger::Entry::Head head{.postedOn =
                                           yearStart.addDays(static_cast<qint64>(random() % 365)),
                                       .source = u"manual"_s};
        const AccountId account = accounts[random() % accounts.size()];
        const auto value = random() % 3 == 0 ? ledger::DimensionValueId() : at.values[random() % 2];
        const auto minor = static_cast<std::int64_t>(random() % 2'000'000) - 1'000'000 + 1;
        if (minor == 0)
            continue;
        if (random() % 10 == 0) {
            const Money worked = Money::ofMinor(minor, hours);
            entries.push_back(Entry::of(
                head, {{.account = account, .amount = worked, .base = cents(0), .dimension = value},
                       {.account = AccountRole::Suspense, .amount = -worked, .base = cents(0)}}));
            continue;
        }
        const bool isForeign = random() % 4 == 0;
        const Money amount = isForeign ? Money::ofMinor(minor * 2, usd) : cents(minor);
        entries.push_back(Entry::of(
            head, {{.account = account, .amount = amount, .base = cents(minor), .dimension = value},
                   Line::of(AccountRole::Bank, cents(-minor))}));
    }
    return entries;
}

// Property, over seeded random years: closed, opened and closed again, all statements hold.
TEST(CloseYear, HoldsTheStatementsOfRandomYears)
{
    for (unsigned seed = 20250310; seed < 20250322; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937_64 random(seed);
        ClosingBooks at;
        const auto entries = randomYear(at, random);
        if (!entries.empty())
            at.arrange([&](UnitOfWork& work) { return ledger::postMany(work, entries); });
        const QStringList earned = figures(at.income());
        const Money result = at.income().result;
        const AccountId earnings = at.retainedEarnings();

        for (int round = 0; round < 2; ++round) {
            EXPECT_EQ(at.sheet().unclosedResult, result);
            const auto closed = at.close();
            ASSERT_TRUE(closed) << qPrintable(closed.error().text() + closed.error().detail);
            EXPECT_EQ(figures(at.income()), earned);
            EXPECT_EQ(at.sheet().unclosedResult, cents(0));
            EXPECT_EQ(at.balance(earnings), -result);
            // A new year begins with nothing on income and expenses, by dimension and commodity.
            const auto opening = at.look([&](Reader& books) {
                return balancesByValue(books, at.dimension.id, QDate(2026, 1, 1));
            });
            for (const auto& [balance, value] : opening)
                EXPECT_TRUE(balance.type != ledger::AccountType::Income
                            && balance.type != ledger::AccountType::Expense)
                    << qPrintable(balance.code);
            EXPECT_EQ(at.flaws(), QStringList());
            if (round == 0) {
                ASSERT_TRUE(at.reopen());
                EXPECT_EQ(figures(at.income()), earned);
                EXPECT_EQ(at.flaws(), QStringList());
            }
        }
    }
}

TEST(IncomeStatementByDimension, SharesEachFigureOutByValue)
{
    ClosingBooks at;
    const AccountId rent = at.account(u"6100"_s);
    std::vector<Entry> entries;
    const std::array amounts{std::pair(at.values[0], 100'00), std::pair(at.values[1], -100'00),
                             std::pair(ledger::DimensionValueId(), 7'00)};
    for (const auto& [value, amount] : amounts)
        entries.push_back(Entry::of(
            {.postedOn = QDate(2025, 6, 17), .source = u"manual"_s},
            {{.account = rent, .amount = cents(amount), .base = cents(amount), .dimension = value},
             Line::of(AccountRole::Bank, cents(-amount))}));
    at.arrange([&](UnitOfWork& work) { return ledger::postMany(work, entries); });

    for (const bool isClosed : {false, true}) {
        if (isClosed) {
            ASSERT_TRUE(at.close());
        }
        for (const QDate to : {QDate(2025, 6, 17), QDate(2025, 6, 30), yearEnd}) {
            const auto statement = at.look([&](Reader& books) {
                return incomeStatement(books, yearStart, to, at.dimension.id);
            });
            const std::vector<Money> expected{cents(100'00), cents(-100'00), cents(7'00)};
            EXPECT_EQ(statement.expenses.shares, expected);
            EXPECT_EQ(statement.expenses.total, cents(7'00));
            EXPECT_EQ(statement.result, cents(-7'00));
            const auto line =
                std::ranges::find(statement.expenses.lines, u"6100"_s, &StatementLine::code);
            ASSERT_NE(line, statement.expenses.lines.end());
            EXPECT_EQ(line->shares, expected);
            EXPECT_EQ(line->amount, cents(7'00));
        }
    }
}

} // namespace
} // namespace tandem::reports
