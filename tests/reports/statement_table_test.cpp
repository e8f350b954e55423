#include "../backoffice/ledger/ledger_books.h"
#include "backoffice/ledger/cash_section.h"
#include "backoffice/ledger/dimension.h"
#include "backoffice/ledger/year_close.h"
#include "reports/aligned_accounts.h"
#include "reports/errors.h"
#include "reports/statement.h"
#include "reports/statement_table.h"

#include <random>

namespace tandem::reports {
namespace {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using ledger::Entry;
using ledger::LedgerBooks;
using ledger::Line;

const Days year2025{QDate(2025, 1, 1), QDate(2025, 12, 31)};

Money cents(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

/// Twelve years of seeded entries over all kinds of accounts, some by cost centre.
class TwelveYears : public LedgerBooks {
public:
    static constexpr int firstYear = 2019;
    static constexpr int years = 12;
    static constexpr int entryCount = 1'200;

    explicit TwelveYears(unsigned seed) : m_engine(seed)
    {
        arrange([&](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(ledger::openFiscalYears(work, QDate(firstYear, 1, 1),
                                                 QDate(firstYear + years - 1, 12, 31)));
            TANDEM_TRY(const auto id, ledger::createDimension(work, u"cost-center"_s, {}));
            dimension = {id, u"cost-center"_s, {}};
            for (const QString& code : {u"BERLIN"_s, u"KOELN"_s}) {
                TANDEM_TRY(const auto value,
                           ledger::createDimensionValue(work, dimension, code, {}));
                values.push_back(value);
            }
            return {};
        });
        const std::vector<AccountId> accounts = linesAccounts();
        std::vector<Entry> entries;
        for (int i = 0; i < entryCount; ++i)
            entries.push_back(anEntry(accounts));
        arrange([&](UnitOfWork& work) { return postMany(work, entries); });
    }

    StatementTable table(const StatementQuestion& question)
    {
        return look([&](Reader& books) { return statementTable(books, question); });
    }

    ledger::Dimension dimension;
    std::vector<ledger::DimensionValueId> values;

private:
    int upTo(std::size_t count)
    {
        return static_cast<int>(m_engine() % static_cast<unsigned>(count));
    }

    /// All that take lines without a party.
    std::vector<AccountId> linesAccounts()
    {
        std::vector<AccountId> some;
        for (const ledger::Account& one :
             look([](Reader& books) { return ledger::accounts(books); }))
            if (one.use == ledger::AccountUse::Lines && !ledger::wantsParty(one.control))
                some.push_back(one.id);
        return some;
    }

    Entry anEntry(const std::vector<AccountId>& accounts)
    {
        const QDate on = QDate(firstYear, 1, 1).addDays(upTo(365 * years));
        std::vector<Line> lines;
        Money sum = cents(0);
        const int count = 1 + upTo(3);
        for (int i = 0; i < count; ++i) {
            Line line =
                Line::of(accounts[std::size_t(upTo(accounts.size()))], cents(1 + upTo(100'000)));
            if (upTo(2) == 0)
                line.dimension = values[std::size_t(upTo(2))];
            sum += line.base;
            lines.push_back(line);
        }
        lines.push_back(Line::of(accounts[std::size_t(upTo(accounts.size()))], -sum));
        return Entry::of({.postedOn = on, .source = u"manual"_s}, std::move(lines));
    }

    std::mt19937_64 m_engine;
};

const StatementRow& rowOf(const StatementTable& table, const QString& key)
{
    const auto row = std::ranges::find(table.rows, key, &StatementRow::key);
    require(row != table.rows.end(), qPrintable(key));
    return *row;
}

Money amountOf(const StatementTable& table, const QString& key, std::size_t column = 0)
{
    return std::get<Money>(rowOf(table, key).cells[column]);
}

TEST(ComparedDays, GoBackByWholePeriodsAndYears)
{
    const Days march{QDate(2024, 3, 1), QDate(2024, 3, 31)};

    const auto months = comparedDays(march, Span::Range, Comparison::PeriodBefore, 3);
    const auto february = comparedDays({QDate(2024, 2, 1), QDate(2024, 2, 29)}, Span::Range,
                                       Comparison::YearBefore, 1);
    const auto days = comparedDays({QDate(2025, 3, 11), QDate(2025, 3, 20)}, Span::Range,
                                   Comparison::PeriodBefore, 1);

    ASSERT_EQ(months.size(), 4U);
    EXPECT_EQ(months[1].to, QDate(2024, 2, 29));
    EXPECT_EQ(months[3].from, QDate(2023, 12, 1));
    EXPECT_EQ(february[1].to, QDate(2023, 2, 28));
    EXPECT_EQ(days[1].from, QDate(2025, 3, 1));
    EXPECT_EQ(days[1].to, QDate(2025, 3, 10));
}

TEST(ComparedDays, CutTheFirstAndTheLastMonth)
{
    const auto months =
        comparedDays({QDate(2025, 1, 15), QDate(2025, 3, 10)}, Span::Range, Comparison::ByMonth, 1);

    ASSERT_EQ(months.size(), 4U);
    EXPECT_EQ(months[0].from, QDate(2025, 1, 15));
    EXPECT_EQ(months[0].to, QDate(2025, 1, 31));
    EXPECT_EQ(months[2].to, QDate(2025, 3, 10));
    EXPECT_EQ(months[3].from, QDate(2025, 1, 15));
}

TEST(LineUp, PutsEachAccountInOneRowWithAZeroWhereAColumnLacksIt)
{
    const auto balance = [](std::int64_t id, const QString& code, std::int64_t minor) {
        return Balance{.account = AccountId(id),
                       .code = code,
                       .name = code,
                       .type = ledger::AccountType::Asset,
                       .symbol = {},
                       .amount = cents(minor),
                       .base = cents(minor),
                       .drill = {}};
    };
    const std::vector<std::vector<Balance>> columns{{balance(2, u"B"_s, 5), balance(2, u"B"_s, 2)},
                                                    {balance(1, u"A"_s, 3)}};

    const auto lines = lineUp(columns, eur);

    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].code, u"A"_s);
    EXPECT_EQ(lines[0].amounts, (std::vector{cents(0), cents(3)}));
    EXPECT_EQ(lines[1].amounts, (std::vector{cents(7), cents(0)}));
}

TEST(Percent, IsRoundedHalfAwayFromZero)
{
    EXPECT_EQ(percentOf(cents(1), cents(3)), Percent{333});
    EXPECT_EQ(percentOf(cents(1), cents(2'000)), Percent{1});
    EXPECT_EQ(percentOf(cents(-1), cents(2'000)), Percent{-1});
    EXPECT_EQ(percentOf(cents(1), cents(-4)), Percent{-250});
    EXPECT_EQ(percentOf(cents(1), cents(0)), std::nullopt);
}

// Property: in every column stands what the single report of its days says.
TEST(StatementTable, HasInEachColumnWhatTheReportOfItsDaysSays)
{
    for (const unsigned seed : {20250310U, 7U}) {
        SCOPED_TRACE(seed);
        TwelveYears at(seed);
        for (const Comparison comparison :
             {Comparison::PeriodBefore, Comparison::YearBefore, Comparison::ByMonth}) {
            const auto income = at.table({.kind = StatementKind::IncomeStatement,
                                          .days = {QDate(2025, 2, 11), QDate(2025, 9, 20)},
                                          .comparison = comparison,
                                          .earlierCount = 3});
            ASSERT_GT(income.columns.size(), 3U);
            for (std::size_t i = 0; i < income.columns.size(); ++i) {
                const Days days = income.columns[i].days;
                const auto single = at.look(
                    [&](Reader& books) { return incomeStatement(books, days.from, days.to); });
                EXPECT_EQ(amountOf(income, u"result"_s, i), single.result);
                for (const StatementLine& line : single.income.lines)
                    EXPECT_EQ(amountOf(income,
                                       u"income/"_s + QString::number(line.drill.account.value()),
                                       i),
                              line.amount);
            }
        }
    }
}

TEST(StatementTable, ByMonthAddsUpToItsLastColumn)
{
    TwelveYears at(3);

    const auto income = at.table({.kind = StatementKind::IncomeStatement,
                                  .days = year2025,
                                  .comparison = Comparison::ByMonth});

    ASSERT_EQ(income.columns.size(), 13U);
    for (const StatementRow& row : income.rows) {
        if (row.cells.empty())
            continue;
        Money sum = cents(0);
        for (std::size_t month = 0; month < 12; ++month)
            sum += std::get<Money>(row.cells[month]);
        EXPECT_EQ(sum, std::get<Money>(row.cells.back())) << qPrintable(row.key);
    }
}

// Property: the reader itself holds balance and proof in each column, or throws.
TEST(StatementTable, BalancesEachMonthOfTwelveYears)
{
    TwelveYears at(11);
    for (int year = TwelveYears::firstYear; year < TwelveYears::firstYear + TwelveYears::years;
         ++year) {
        const Days days{QDate(year, 1, 1), QDate(year, 12, 31)};
        const auto sheet = at.table(
            {.kind = StatementKind::BalanceSheet, .days = days, .comparison = Comparison::ByMonth});
        ASSERT_EQ(sheet.columns.size(), 12U);
        for (std::size_t month = 0; month < 12; ++month) {
            const auto single = at.look(
                [&](Reader& books) { return balanceSheet(books, sheet.columns[month].days.to); });
            EXPECT_EQ(amountOf(sheet, u"asset_total"_s, month), single.assets.total);
            EXPECT_EQ(amountOf(sheet, u"all"_s, month), single.totalEquityAndLiabilities);
            EXPECT_EQ(amountOf(sheet, u"unclosed"_s, month), single.unclosedResult);
        }
    }
}

TEST(CashFlow, ComesToTheChangeOfCashInTwelveYearsClosedOrNot)
{
    TwelveYears at(13);
    for (int round = 0; round < 2; ++round) {
        Money before = cents(0);
        for (int year = TwelveYears::firstYear; year < TwelveYears::firstYear + TwelveYears::years;
             ++year) {
            const auto flow = at.table({.kind = StatementKind::CashFlow,
                                        .days = {QDate(year, 1, 1), QDate(year, 12, 31)}});
            const Money sections = amountOf(flow, u"operating_total"_s)
                                   + amountOf(flow, u"investing_total"_s)
                                   + amountOf(flow, u"financing_total"_s);
            const Money after = cents(
                at.number(u"SELECT COALESCE(SUM(base_minor), 0) FROM entry_line JOIN account ON "
                          "account.id = account_id WHERE control IN ('bank', 'cash') AND "
                          "posted_on <= '%1-12-31'"_s.arg(year)));
            EXPECT_EQ(sections, amountOf(flow, u"cash_change"_s)) << year;
            EXPECT_EQ(amountOf(flow, u"cash_before"_s), before) << year;
            EXPECT_EQ(amountOf(flow, u"cash_after"_s), after) << year;
            before = after;
        }
        for (int year = TwelveYears::firstYear; round == 0 && year < 2025; ++year)
            at.arrange(
                [&](UnitOfWork& work) { return ledger::closeYear(work, QString::number(year)); });
    }
}

TEST(CashFlow, ShowsWhatWasPaidForAssetsAndWhatTheyBroughtIn)
{
    LedgerBooks at;
    const auto post = [&](AccountRole debit, AccountRole credit, std::int64_t minor) {
        ASSERT_TRUE(
            at.posted(Entry::of({.postedOn = QDate(2025, 5, 5), .source = u"manual"_s},
                                {Line::of(debit, cents(minor)), Line::of(credit, cents(-minor))})));
    };
    post(AccountRole::FixedAssets, AccountRole::Bank, 1'000'00);
    post(AccountRole::Depreciation, AccountRole::AccumulatedDepreciation, 200'00);
    post(AccountRole::AccumulatedDepreciation, AccountRole::FixedAssets, 200'00);
    post(AccountRole::Bank, AccountRole::FixedAssets, 800'00); // sold for 900
    post(AccountRole::Bank, AccountRole::DisposalGain, 100'00);
    post(AccountRole::Bank, AccountRole::LoansPayable, 500'00);

    const auto flow = at.look([](Reader& books) {
        return statementTable(books, {.kind = StatementKind::CashFlow, .days = year2025});
    });

    EXPECT_EQ(amountOf(flow, u"operating_result"_s), cents(-100'00));
    EXPECT_EQ(amountOf(flow, u"operating_total"_s), cents(0));
    EXPECT_EQ(amountOf(flow, u"investing_total"_s), cents(-100'00));
    EXPECT_EQ(amountOf(flow, u"financing_total"_s), cents(500'00));
    EXPECT_EQ(amountOf(flow, u"cash_after"_s), cents(400'00));
}

TEST(CashFlow, PutsAnAccountWhereItWasSaid)
{
    LedgerBooks at;
    const AccountId wages = at.account(u"2300"_s);
    const auto liabilities = at.account(u"22"_s);
    ASSERT_TRUE(at.posted(
        Entry::of({.postedOn = QDate(2025, 5, 5), .source = u"manual"_s},
                  {Line::of(AccountRole::Bank, cents(10'00)), Line::of(wages, cents(-10'00))})));
    const auto financing = [&] {
        const auto flow = at.look([](Reader& books) {
            return statementTable(books, {.kind = StatementKind::CashFlow, .days = year2025});
        });
        return amountOf(flow, u"financing_total"_s);
    };
    ASSERT_EQ(financing(), cents(0));

    at.arrange([&](UnitOfWork& work) {
        return ledger::setCashSection(work, liabilities, ledger::CashSection::Financing);
    });
    EXPECT_EQ(financing(), cents(10'00)) << "of what stands above it";

    at.arrange([&](UnitOfWork& work) {
        return ledger::setCashSection(work, wages, ledger::CashSection::Operating);
    });
    EXPECT_EQ(financing(), cents(0));
    at.arrange([&](UnitOfWork& work) { return ledger::setCashSection(work, wages, {}); });
    EXPECT_EQ(financing(), cents(10'00)) << "when it is no more said";
}

TEST(CashFlow, DoesNotComeApartByADimension)
{
    TwelveYears at(1);

    const auto flow = at.office.read(ledger::actions::entries, [&](Reader& books) {
        return statementTable(
            books,
            {.kind = StatementKind::CashFlow, .days = year2025, .dimension = at.dimension.id});
    });

    ASSERT_FALSE(flow);
    EXPECT_EQ(flow.error().code, &errors::dimensionNotOfStatement);
}

// Worked case L1 of the exactness rules.
TEST(EquityChanges, ShowResultCarriedOverAndDividend)
{
    LedgerBooks at;
    const AccountId rent = at.account(u"6100"_s);
    const AccountId dividends = at.account(u"3200"_s);
    const auto post = [&](QDate on, const ledger::AccountReference& debit,
                          const ledger::AccountReference& credit, std::int64_t minor) {
        ASSERT_TRUE(
            at.posted(Entry::of({.postedOn = on, .source = u"manual"_s},
                                {Line::of(debit, cents(minor)), Line::of(credit, cents(-minor))})));
    };
    at.arrange([](UnitOfWork& work) {
        return ledger::openFiscalYears(work, QDate(2024, 1, 1), QDate(2026, 12, 31));
    });
    const QDate earlier(2024, 12, 31);
    const QDate day(2025, 6, 1);
    post(earlier, AccountRole::Bank, AccountRole::RetainedEarnings, 40'000'00);
    post(day, AccountRole::Bank, AccountRole::SalesRevenue, 120'000'00);
    post(day, rent, AccountRole::Bank, 95'000'00);
    post(day, dividends, AccountRole::Bank, 5'000'00);
    const auto changes = [&] {
        return at.look([](Reader& books) {
            return statementTable(books, {.kind = StatementKind::EquityChanges, .days = year2025});
        });
    };
    const auto total = [&](std::size_t column) {
        return amountOf(changes(), u"equity_total"_s, column);
    };
    const auto close = [&](const QString& year) {
        at.arrange([&](UnitOfWork& work) { return ledger::closeYear(work, year); });
    };
    close(u"2024"_s);
    close(u"2025"_s);

    EXPECT_EQ(total(0), cents(40'000'00));
    EXPECT_EQ(total(1), cents(25'000'00));
    EXPECT_EQ(total(3), cents(-5'000'00));
    EXPECT_EQ(total(4), cents(60'000'00));

    at.arrange([](UnitOfWork& work) { return ledger::reopenYear(work, u"2025"_s); });
    post(day, rent, AccountRole::Bank, 1'000'00);
    close(u"2025"_s);

    EXPECT_EQ(total(1), cents(24'000'00));
    EXPECT_EQ(total(4), cents(59'000'00));
    const auto next = at.look([](Reader& books) {
        return statementTable(books, {.kind = StatementKind::IncomeStatement,
                                      .days = {QDate(2026, 1, 1), QDate(2026, 12, 31)}});
    });
    EXPECT_EQ(amountOf(next, u"result"_s), cents(0));
}

TEST(EquityChanges, GoFromTheOpeningToTheClosingOfTheBalanceSheet)
{
    TwelveYears at(17);
    at.arrange([](UnitOfWork& work) { return ledger::closeYear(work, u"2019"_s); });
    for (int year = TwelveYears::firstYear; year < TwelveYears::firstYear + TwelveYears::years;
         ++year) {
        const auto changes = at.table({.kind = StatementKind::EquityChanges,
                                       .days = {QDate(year, 1, 1), QDate(year, 12, 31)}});
        const auto sheet =
            at.look([&](Reader& books) { return balanceSheet(books, QDate(year, 12, 31)); });
        EXPECT_EQ(amountOf(changes, u"equity_total"_s, 4),
                  sheet.equity.total + sheet.unclosedResult);
    }
}

TEST(StatementTable, ComesApartByADimensionAndAddsUp)
{
    TwelveYears at(19);
    for (const StatementKind kind : {StatementKind::IncomeStatement, StatementKind::BalanceSheet,
                                     StatementKind::TrialBalance}) {
        const auto table = at.table({.kind = kind, .days = year2025, .dimension = at.dimension.id});
        ASSERT_EQ(table.columns.size(), 4U);
        EXPECT_EQ(table.columns[0].part, u"BERLIN"_s);
        EXPECT_TRUE(table.columns[2].isWithoutPart);
        for (const StatementRow& row : table.rows) {
            if (row.cells.empty() || row.key == u"debits"_s || row.key == u"credits"_s)
                continue;
            EXPECT_EQ(std::get<Money>(row.cells[0]) + std::get<Money>(row.cells[1])
                          + std::get<Money>(row.cells[2]),
                      std::get<Money>(row.cells[3]))
                << qPrintable(row.key);
        }
    }
}

TEST(StatementTable, ShowsDifferencesAndShares)
{
    LedgerBooks at;
    at.arrange([](UnitOfWork& work) {
        return ledger::openFiscalYears(work, QDate(2024, 1, 1), QDate(2024, 12, 31));
    });
    ASSERT_TRUE(at.posted(LedgerBooks::sale(80'00, QDate(2024, 3, 1))));
    ASSERT_TRUE(at.posted(LedgerBooks::sale(100'00, QDate(2025, 3, 1))));

    const auto income = at.look([](Reader& books) {
        return statementTable(books, {.kind = StatementKind::IncomeStatement,
                                      .days = year2025,
                                      .comparison = Comparison::YearBefore,
                                      .figures = Figures::WithBoth});
    });

    const StatementRow& result = rowOf(income, u"result"_s);
    ASSERT_EQ(result.cells.size(), 6U);
    EXPECT_EQ(std::get<Money>(result.cells[0]), cents(100'00));
    EXPECT_EQ(std::get<Percent>(result.cells[1]), Percent{1'000});
    EXPECT_EQ(std::get<Money>(result.cells[2]), cents(80'00));
    EXPECT_EQ(std::get<Money>(result.cells[4]), cents(20'00));
    EXPECT_EQ(std::get<Percent>(result.cells[5]), Percent{250});
}

TEST(StatementTable, ShowsZeroRowsWhereTheyAreWanted)
{
    LedgerBooks at;
    ASSERT_TRUE(at.posted(LedgerBooks::sale(1'00)));
    const auto rows = [&](ZeroRows zeroRows) {
        return at
            .look([&](Reader& books) {
                return statementTable(books, {.kind = StatementKind::IncomeStatement,
                                              .days = year2025,
                                              .zeroRows = zeroRows});
            })
            .rows.size();
    };

    EXPECT_EQ(rows(ZeroRows::Hidden), 7U);
    EXPECT_GT(rows(ZeroRows::Shown), 20U);
}

TEST(StatementTable, CarriesItsNotesAndWhatItHadSeen)
{
    LedgerBooks at;
    ASSERT_TRUE(at.posted(LedgerBooks::sale(1'00)));
    const AccountId sales = at.account(u"4000"_s);
    const auto note = [&](const QString& text) {
        at.arrange([&](UnitOfWork& work) {
            return ledger::setStatementNote(work, {.statement = u"income_statement"_s,
                                                   .account = sales,
                                                   .year = u"2025"_s,
                                                   .text = text});
        });
        return at.look([](Reader& books) {
            return statementTable(books,
                                  {.kind = StatementKind::IncomeStatement, .days = year2025});
        });
    };

    const auto noted = note(u"Without the fair in May"_s);
    const auto without = note(u" "_s);

    ASSERT_EQ(noted.notes.size(), 1U);
    EXPECT_EQ(noted.notes.front().text, u"Without the fair in May"_s);
    EXPECT_EQ(std::ranges::count(noted.rows, 1, &StatementRow::note), 1);
    EXPECT_TRUE(without.notes.empty());
    EXPECT_EQ(noted.stamp.entry, EntryId(1));
    EXPECT_EQ(noted.stamp.at, at.clock.now());
}

} // namespace
} // namespace tandem::reports
