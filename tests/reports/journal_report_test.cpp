#include "../backoffice/ledger/ledger_books.h"
#include "backoffice/ledger/dimension.h"
#include "backoffice/ledger/year_close.h"
#include "reports/errors.h"
#include "reports/general_ledger.h"
#include "reports/journal_report.h"
#include "reports/statement_table.h"

#include <numeric>

namespace tandem::reports {
namespace {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using ledger::Entry;
using ledger::Line;

Money cents(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

/// Keeps what it reads, a text for each head and each line.
class KeptJournal final : public JournalReader {
public:
    void entry(const JournalEntry& entry) override
    {
        words += u"%1 %2 %3 %4"_s.arg(entry.entry.value())
                     .arg(entry.postedOn.toString(Qt::ISODate), entry.journal, entry.text);
    }
    void line(const JournalLine& line) override
    {
        words += u"  %1 %2 %3 %4%5"_s.arg(line.number)
                     .arg(line.code, line.debit().toDecimal().toString(),
                          line.credit().toDecimal().toString(), line.value);
    }

    QStringList words;
};

/// A sale on 10 and one on 2 March, posted in that order, an opening of goods, and a closed year.
class JournalBooks : public ledger::LedgerBooks {
public:
    JournalBooks()
    {
        arrange([this](UnitOfWork& work) -> Result<> {
            TANDEM_TRY(const auto id, ledger::createDimension(work, u"cost-center"_s, {}));
            dimension = {id, u"cost-center"_s, {}};
            TANDEM_TRY(berlin, ledger::createDimensionValue(work, dimension, u"BERLIN"_s, {}));
            return {};
        });
        Line toBerlin = Line::of(AccountRole::SalesRevenue, cents(-50'00));
        toBerlin.dimension = berlin;
        const AccountId rent = account(u"6100"_s);
        require(posted(sale(119'00)) && posted(sale(7'00, QDate(2025, 3, 2)))
                    && posted(Entry::of({.postedOn = QDate(2025, 4, 1), .source = u"manual"_s},
                                        {Line::of(AccountRole::Bank, cents(50'00)), toBerlin}))
                    && posted(Entry::of({.postedOn = QDate(2025, 4, 30), .source = u"manual"_s},
                                        {Line::of(rent, cents(80'00)),
                                         Line::of(AccountRole::Bank, cents(-80'00))})),
                "the books can be filled");
    }

    void closeYear()
    {
        arrange([](UnitOfWork& work) { return ledger::closeYear(work, u"2025"_s); });
    }

    ledger::Dimension dimension;
    ledger::DimensionValueId berlin;
};

TEST(JournalReport, ListsEntriesByDayWithTheirLinesInOrder)
{
    JournalBooks at;
    KeptJournal kept;

    const auto sums = at.look([&](Reader& books) {
        return journalReport(books, {QDate(2025, 3, 1), QDate(2025, 4, 1)}, {}, kept);
    });

    const QString bank = u"1300"_s;
    const QString sales = u"4000"_s;
    EXPECT_EQ(kept.words.join(u'\n').toStdString(), u"2 2025-03-02 general Sale over the counter\n"
                                                    "  1 %1 7.00 0.00\n"
                                                    "  2 %2 0.00 7.00\n"
                                                    "1 2025-03-10 general Sale over the counter\n"
                                                    "  1 %1 119.00 0.00\n"
                                                    "  2 %2 0.00 119.00\n"
                                                    "3 2025-04-01 general \n"
                                                    "  1 %1 50.00 0.00\n"
                                                    "  2 %2 0.00 50.00BERLIN"_s.arg(bank, sales)
                                                        .toStdString());
    ASSERT_EQ(sums.size(), 1u);
    EXPECT_EQ(sums.front().entryCount, 3);
    EXPECT_EQ(sums.front().lineCount, 6);
    EXPECT_EQ(sums.front().debit, cents(176'00));
    EXPECT_EQ(sums.front().credit, cents(176'00));
}

TEST(JournalReport, TellsJournalsApartAndRefusesOneThatIsNone)
{
    JournalBooks at;
    at.closeYear();
    const Days year{QDate(2025, 1, 1), QDate(2025, 12, 31)};
    KeptJournal closing;
    KeptJournal all;

    const auto some =
        at.look([&](Reader& books) { return journalReport(books, year, u"closing"_s, closing); });
    const auto both = at.look([&](Reader& books) { return journalReport(books, year, {}, all); });
    const View view{"test.look", Permission::AuditRead, ""};
    const auto none = at.back.read(
        view, [&](Reader& books) { return journalReport(books, year, u"salse"_s, all); });

    ASSERT_EQ(some.size(), 1u);
    ASSERT_EQ(both.size(), 2u);
    EXPECT_EQ(both.front().journal, u"closing"_s);
    EXPECT_EQ(both.front().debit, some.front().debit);
    EXPECT_EQ(totalOf(both, eur).entryCount, both[0].entryCount + both[1].entryCount);
    EXPECT_LT(closing.words.size(), all.words.size());
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, &errors::journalUnknown);
    EXPECT_TRUE(none.error().text().contains(u"closing, general"_s));
}

TEST(RegisterPlace, IsReadBackFromItsText)
{
    const RegisterPlace place{AccountId(12),
                              {.from = QDate(2025, 1, 1),
                               .to = QDate(2025, 3, 31),
                               .dimension = ledger::DimensionId(3),
                               .value = ledger::DimensionValueId(7),
                               .closings = ClosingLines::LeftOut}};

    const auto read = registerPlaceOf(textOf(place));

    ASSERT_TRUE(read);
    EXPECT_EQ(read->account, place.account);
    EXPECT_EQ(read->scope, place.scope);
    EXPECT_FALSE(registerPlaceOf(u"from:2025-01-01"_s)) << "whose register?";
    EXPECT_FALSE(registerPlaceOf(u"account:12 to:tomorrow"_s));
    EXPECT_FALSE(registerPlaceOf(u"account:12 closings:some"_s));
}

// Every figure of every statement is the sum of the lines that it leads to.
TEST(Drill, LeadsFromAFigureToTheLinesThatMakeIt)
{
    JournalBooks at;
    at.closeYear();
    const auto sum = [&](AccountId account, const RegisterScope& scope) {
        const auto tail = at.look(
            [&](Reader& books) { return registerTail(books, account, registerEnd, 1'000, scope); });
        const Money last = tail.lines.empty() ? cents(0) : tail.lines.back().line.baseBalance;
        const auto turnover =
            at.look([&](Reader& books) { return turnoverOf(books, account, scope); });
        EXPECT_EQ(turnover.balance(), last);
        EXPECT_EQ(turnover.lineCount, std::int64_t(tail.lines.size()));
        return last;
    };
    int figures = 0;
    for (const auto kind :
         {StatementKind::TrialBalance, StatementKind::IncomeStatement, StatementKind::BalanceSheet,
          StatementKind::CashFlow, StatementKind::EquityChanges})
        for (const bool isByValue : {false, true}) {
            const bool isOfWhole =
                kind == StatementKind::CashFlow || kind == StatementKind::EquityChanges;
            if (isByValue && isOfWhole)
                continue;
            const auto table = at.look([&](Reader& books) {
                return statementTable(
                    books, {.kind = kind,
                            .days = {QDate(2025, 3, 5), QDate(2025, 12, 31)},
                            .comparison = Comparison::PeriodBefore,
                            .dimension = isByValue ? at.dimension.id : ledger::DimensionId()});
            });
            for (const StatementRow& row : table.rows)
                for (std::size_t i = 0; i < row.cells.size(); ++i) {
                    const auto scope = scopeOf(table, row, table.columns[i]);
                    const auto* const figure = std::get_if<Money>(&row.cells[i]);
                    if (!scope || !figure || !row.account.isSet())
                        continue;
                    ++figures;
                    EXPECT_EQ(sum(row.account, *scope).abs(), figure->abs())
                        << qPrintable(nameOf(kind)) << ' ' << qPrintable(row.name) << ' ' << i;
                }
        }
    EXPECT_GT(figures, 30);
}

/// Adds up what stands last on each account of a part of the general ledger.
class LastBalances final : public GeneralLedgerReader {
public:
    void account(const LedgerAccount& account) override
    {
        m_last.push_back(cents(0));
        for (const RunningBalance& balance : account.opening)
            m_last.back() += balance.base;
    }
    void line(const RegisterLine& line) override { m_last.back() = line.baseBalance; }
    Money sum() const { return std::accumulate(m_last.begin(), m_last.end(), cents(0)); }

private:
    std::vector<Money> m_last;
};

/// What a total of a statement leads to.
Money sumBehind(JournalBooks& at, const StatementRow& row, const RegisterScope& scope)
{
    const auto part = partOf(row.accounts, scope);
    EXPECT_TRUE(part) << qPrintable(row.key);
    if (!part)
        return cents(0);
    LastBalances lines;
    at.look([&](Reader& books) -> Result<bool> {
        TANDEM_CHECK(generalLedger(books, *ledgerPartOf(textOf(*part)), lines));
        return true;
    });
    return lines.sum();
}

// A total leads to the lines of its column alone: of a closed year without the closing, of a
// dimension's value without the others.
TEST(Drill, OfATotalLeadsToTheLinesOfItsColumn)
{
    JournalBooks at;
    at.closeYear();
    int totals = 0;
    for (const auto kind : {StatementKind::IncomeStatement, StatementKind::BalanceSheet})
        for (const auto dimension : {ledger::DimensionId(), at.dimension.id}) {
            const auto table = at.look([&](Reader& books) {
                return statementTable(books, {.kind = kind,
                                              .days = {QDate(2025, 3, 5), QDate(2025, 12, 31)},
                                              .comparison = Comparison::ByMonth,
                                              .dimension = dimension});
            });
            for (const StatementRow& row : table.rows)
                for (std::size_t i = 0; i < row.cells.size(); ++i) {
                    const auto scope = scopeOf(table, row, table.columns[i]);
                    const auto* const figure = std::get_if<Money>(&row.cells[i]);
                    if (row.level != RowLevel::Total || !scope || !figure || figure->isZero()
                        || row.key == u"between"_s) // the difference of two totals
                        continue;
                    ++totals;
                    EXPECT_EQ(sumBehind(at, row, *scope).abs(), figure->abs())
                        << qPrintable(row.key) << ' '
                        << qPrintable(textOf(RegisterPlace{{}, *scope}));
                }
        }
    EXPECT_GT(totals, 60);
}

TEST(LedgerPart, IsReadBackFromItsText)
{
    const LedgerPart part{.scope = {.from = QDate(2025, 1, 1),
                                    .to = QDate(2025, 3, 31),
                                    .dimension = ledger::DimensionId(3),
                                    .value = ledger::DimensionValueId(7),
                                    .closings = ClosingLines::LeftOut},
                          .accounts = {AccountId(12), AccountId(13)},
                          .isFromNothing = true};

    const auto read = ledgerPartOf(textOf(part));

    ASSERT_TRUE(read);
    EXPECT_EQ(read->scope, part.scope);
    EXPECT_EQ(read->accounts, part.accounts);
    EXPECT_TRUE(read->isFromNothing);
    EXPECT_FALSE(ledgerPartOf(u"accounts:12"_s)) << "of which days?";
    EXPECT_FALSE(ledgerPartOf(u"from:2025-01-01 to:2025-03-31 colour:red"_s));
}

} // namespace
} // namespace tandem::reports
