#include "../backoffice/ledger/ledger_books.h"
#include "reports/cash_course.h"
#include "reports/general_ledger.h"
#include "reports/statement.h"

#include <random>

namespace tandem::reports {
namespace {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using ledger::Entry;
using ledger::LedgerBooks;
using ledger::Line;

Money cents(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

/// A year of seeded entries between bank, cash, sales and rent, some in dollars.
class YearOfEntries : public LedgerBooks {
public:
    static constexpr int entryCount = 400;

    YearOfEntries()
    {
        std::mt19937_64 engine(20250310);
        const auto upTo = [&](int n) {
            return static_cast<int>(engine() % static_cast<unsigned>(n));
        };
        const AccountId rent = account(u"6100"_s);
        std::vector<Entry> entries;
        for (int i = 0; i < entryCount; ++i) {
            const QDate on = QDate(2025, 1, 1).addDays(upTo(365));
            const Money base = cents(1 + upTo(100'000));
            const Money dollars = Money::ofMinor(base.minor() * 11 / 10 + 1, usd);
            if (i % 4 == 0)
                entries.push_back(
                    Entry::of({.postedOn = on, .source = u"manual"_s},
                              {{.account = AccountRole::Bank, .amount = dollars, .base = base},
                               Line::of(AccountRole::SalesRevenue, -base)}));
            else
                entries.push_back(
                    Entry::of({.postedOn = on, .source = u"manual"_s},
                              {Line::of(rent, base), Line::of(AccountRole::Bank, -base)}));
        }
        arrange([&](UnitOfWork& work) { return postMany(work, entries); });
    }
};

TEST(TrialBalance, IsTheSumOfTheLinesOnAnyDay)
{
    YearOfEntries at;
    const AccountId bank = at.account(u"1300"_s);
    for (const QDate day : {QDate(2024, 12, 31), QDate(2025, 1, 1), QDate(2025, 2, 28),
                            QDate(2025, 6, 17), QDate(2025, 12, 30), QDate(2025, 12, 31)}) {
        const auto balances = at.look([&](Reader& books) { return trialBalance(books, day); });

        Money base = cents(0);
        std::int64_t bankDollars = 0;
        for (const Balance& balance : balances) {
            base += balance.base;
            if (balance.account == bank && balance.amount.currency() == usd)
                bankDollars = balance.amount.minor();
        }
        EXPECT_TRUE(base.isZero()) << qPrintable(day.toString());
        EXPECT_EQ(bankDollars,
                  at.number(u"SELECT SUM(amount_minor) FROM entry_line WHERE account_id = %1 AND "
                            "currency = 'USD' AND posted_on <= '%2'"_s.arg(bank.value())
                                .arg(day.toString(Qt::ISODate))))
            << qPrintable(day.toString());
    }
}

TEST(CashCourse, GoesFromTheBalanceBeforeToTheBalanceAtTheEndOnAnyDays)
{
    YearOfEntries at;
    const AccountId bank = at.account(u"1300"_s);
    const auto sum = [&](const QString& what, QDate from, QDate to) {
        return cents(at.number(u"SELECT COALESCE(SUM(%1), 0) FROM entry_line WHERE account_id = %2 "
                               "AND posted_on >= '%3' AND posted_on <= '%4'"_s.arg(what)
                                   .arg(bank.value())
                                   .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate))));
    };
    const QDate before(2000, 1, 1);
    for (const Days& days :
         {Days{QDate(2025, 1, 1), QDate(2025, 12, 31)},
          Days{QDate(2025, 2, 11), QDate(2025, 2, 20)}, Days{QDate(2025, 3, 15), QDate(2025, 8, 3)},
          Days{QDate(2024, 11, 1), QDate(2025, 1, 31)}}) {
        const auto course = at.look([&](Reader& books) { return cashByMonth(books, days); });

        ASSERT_FALSE(course.empty());
        EXPECT_EQ(course.front().opening, sum(u"base_minor"_s, before, days.from.addDays(-1)));
        EXPECT_EQ(course.back().closing, sum(u"base_minor"_s, before, days.to));
        for (const CashMonth& one : course) {
            const QDate from = std::max(one.month, days.from);
            const QDate to = std::min(one.month.addMonths(1).addDays(-1), days.to);
            EXPECT_EQ(one.received,
                      sum(u"CASE WHEN base_minor > 0 THEN base_minor END"_s, from, to));
            EXPECT_EQ(one.paid, sum(u"CASE WHEN base_minor < 0 THEN -base_minor END"_s, from, to));
            EXPECT_EQ(one.closing, one.opening + one.received - one.paid);
        }
    }
}

TEST(CashCourse, OfEverythingIsThatOfTheLastTenYears)
{
    YearOfEntries at;

    const auto course = at.look([](Reader& books) {
        return cashByMonth(books, {QDate(1, 1, 1), QDate(2025, 12, 31)});
    });

    ASSERT_EQ(course.size(), std::size_t{cashMonthsMax});
    EXPECT_EQ(course.front().month, QDate(2016, 1, 1));
}

TEST(Register, ShowsTheSameRunningBalanceByPagesAndAsAWhole)
{
    YearOfEntries at;
    const AccountId bank = at.account(u"1300"_s);
    const QDate from(2025, 2, 10);
    const QDate to(2025, 11, 20);
    const auto whole = at.look([&](Reader& books) {
        return registerPage(books, bank, {from, 0}, to, 10'000);
    });
    ASSERT_FALSE(whole.next);
    ASSERT_GT(whole.lines.size(), 200U);

    std::vector<RegisterLine> paged;
    std::optional<RegisterKey> key = RegisterKey{from, 0};
    while (key) {
        const auto page =
            at.look([&](Reader& books) { return registerPage(books, bank, *key, to, 17); });
        paged.insert(paged.end(), page.lines.begin(), page.lines.end());
        key = page.next;
    }

    ASSERT_EQ(paged.size(), whole.lines.size());
    for (std::size_t i = 0; i < paged.size(); ++i) {
        EXPECT_EQ(paged[i].line, whole.lines[i].line);
        EXPECT_EQ(paged[i].balance, whole.lines[i].balance) << i;
        EXPECT_EQ(paged[i].baseBalance, whole.lines[i].baseBalance) << i;
    }
    const auto closing = at.look([&](Reader& books) { return trialBalance(books, to); });
    Money base = cents(0);
    for (const Balance& balance : closing)
        if (balance.account == bank)
            base += balance.base;
    EXPECT_EQ(whole.lines.back().baseBalance, base);
}

TEST(Register, ReadsTheSameLinesBackwards)
{
    YearOfEntries at;
    const AccountId bank = at.account(u"1300"_s);
    const auto whole = at.look([&](Reader& books) {
        return registerPage(books, bank, {QDate(1, 1, 1), 0}, QDate(9999, 1, 1), 10'000);
    });

    std::vector<CounterLine> backwards;
    std::optional<RegisterKey> key = registerEnd;
    while (key) {
        const auto tail =
            at.look([&](Reader& books) { return registerTail(books, bank, *key, 17); });
        backwards.insert(backwards.begin(), tail.lines.begin(), tail.lines.end());
        key = tail.previous;
    }

    ASSERT_EQ(backwards.size(), whole.lines.size());
    for (std::size_t i = 0; i < backwards.size(); ++i) {
        EXPECT_EQ(backwards[i].line.line, whole.lines[i].line);
        EXPECT_EQ(backwards[i].line.baseBalance, whole.lines[i].baseBalance) << i;
        EXPECT_TRUE(backwards[i].counter.isSet());
        EXPECT_NE(backwards[i].counter, bank);
        EXPECT_GE(backwards[i].lineCount, 2);
    }
    const auto all = at.look([&](Reader& books) { return turnoverOf(books, bank); });
    EXPECT_EQ(all.lineCount, std::ssize(whole.lines));
    EXPECT_EQ(all.balance(), whole.lines.back().baseBalance);
}

TEST(Register, GoesFromEntryToEntryBothWays)
{
    YearOfEntries at;
    const RegisterPlace where{.account = at.account(u"1300"_s),
                              .scope = {.from = QDate(2025, 2, 1), .to = QDate(2025, 9, 30)}};
    const auto tail = at.look([&](Reader& books) {
        return registerTail(books, where.account, registerEnd, 10'000, where.scope);
    });
    std::vector<EntryId> entries; // each once, however many lines it has there
    for (const CounterLine& one : tail.lines)
        if (entries.empty() || entries.back() != one.line.entry)
            entries.push_back(one.line.entry);
    ASSERT_GT(entries.size(), 10U);

    EntryPlace place{tail.lines.front().line.entry, tail.lines.front().line.postedOn};
    const auto walked = [&](Beside side) {
        std::vector<EntryId> all{place.entry};
        while (const auto next =
                   at.look([&](Reader& books) { return entryBeside(books, where, place, side); })) {
            place = *next;
            all.push_back(place.entry);
        }
        return all;
    };
    EXPECT_EQ(walked(Beside::After), entries);
    std::ranges::reverse(entries);
    EXPECT_EQ(walked(Beside::Before), entries);
}

/// Notes what it is given.
class Notes final : public GeneralLedgerReader {
public:
    void account(const LedgerAccount& account) override { codes += account.code; }
    void line(const RegisterLine& line) override
    {
        ++lineCount;
        last = line.baseBalance;
    }

    QStringList codes;
    int lineCount = 0;
    Money last = cents(0);
};

TEST(GeneralLedger, ShowsEachAccountOnceWithItsLines)
{
    YearOfEntries at;
    Notes notes;

    at.look([&](Reader& books) -> Result<bool> {
        TANDEM_CHECK(generalLedger(
            books, {.scope = {.from = QDate(2025, 7, 1), .to = QDate(2025, 7, 31)}}, notes));
        return true;
    });

    EXPECT_EQ(notes.codes.join(u' '), u"1300 4000 6100"_s);
    EXPECT_EQ(notes.lineCount,
              at.number(u"SELECT COUNT(*) FROM entry_line WHERE posted_on BETWEEN '2025-07-01' AND "
                        "'2025-07-31'"_s));
}

TEST(GeneralLedger, ShowsAccountsThatOnlyHaveABalance)
{
    YearOfEntries at;
    Notes notes;

    at.look([&](Reader& books) -> Result<bool> {
        TANDEM_CHECK(generalLedger(
            books, {.scope = {.from = QDate(2026, 1, 1), .to = QDate(2026, 1, 31)}}, notes));
        return true;
    });

    EXPECT_EQ(notes.codes.join(u' '), u"1300 4000 6100"_s);
    EXPECT_EQ(notes.lineCount, 0);
}

TEST(Statements, ShowTheUnclosedResultInEquity)
{
    LedgerBooks at;
    const AccountId rent = at.account(u"6100"_s);
    ASSERT_TRUE(at.posted(Entry::of({.postedOn = QDate(2025, 1, 5), .source = u"manual"_s},
                                    {Line::of(AccountRole::Bank, cents(500'00)),
                                     Line::of(AccountRole::OpeningBalances, cents(-500'00))})));
    ASSERT_TRUE(at.posted(LedgerBooks::sale(120'00, QDate(2025, 2, 3))));
    ASSERT_TRUE(at.posted(
        Entry::of({.postedOn = QDate(2025, 3, 1), .source = u"manual"_s},
                  {Line::of(rent, cents(95'00)), Line::of(AccountRole::Bank, cents(-95'00))})));

    const auto sheet =
        at.look([&](Reader& books) { return balanceSheet(books, QDate(2025, 3, 5)); });
    const auto first = at.look([&](Reader& books) {
        return incomeStatement(books, QDate(2025, 2, 1), QDate(2025, 2, 28));
    });
    const auto quarter = at.look([&](Reader& books) {
        return incomeStatement(books, QDate(2025, 1, 1), QDate(2025, 3, 31));
    });

    EXPECT_EQ(sheet.assets.total, cents(525'00));
    EXPECT_EQ(sheet.equity.total, cents(500'00));
    EXPECT_EQ(sheet.unclosedResult, cents(25'00));
    EXPECT_EQ(first.result, cents(120'00));
    EXPECT_EQ(quarter.result, cents(25'00));
    ASSERT_EQ(quarter.expenses.lines.size(), 2U); // the heading, and rent below it
    EXPECT_EQ(quarter.expenses.lines[1].drill.account, rent);
    EXPECT_EQ(quarter.expenses.lines[1].depth, 1);
    EXPECT_EQ(quarter.expenses.lines[1].amount, cents(95'00));
}

} // namespace
} // namespace tandem::reports
