#include "formats/entries_csv.h"

#include "books_support.h"
#include "formats/book_errors.h"
#include "formats/csv_errors.h"

using namespace Qt::StringLiterals;

namespace tandem::formats::test {
namespace {

std::string balancesOf(const char* table)
{
    const auto read = readEntriesCsv(table);
    return read ? shown(trialBalance(read->book)) : read.error().text().toStdString();
}

TEST(EntriesCsv, ReadsEntriesWithAllTheirColumns)
{
    const auto read = readEntriesCsv(
        "\"txnidx\",\"date\",\"date2\",\"status\",\"code\",\"description\",\"comment\",\"account\","
        "\"amount\",\"commodity\",\"credit\",\"debit\",\"posting-status\",\"posting-comment\"\n"
        "\"1\",\"2025-03-31\",\"2025-04-02\",\"*\",\"4711\",\"Green, Grocer\",\"weekly\","
        "\"Expenses:Food\",\"12.50\",\"EUR\",\"\",\"12.50\",\"\",\"fruit\"\n"
        "\"1\",\"2025-03-31\",\"2025-04-02\",\"*\",\"4711\",\"Green, Grocer\",\"weekly\","
        "\"Assets:Cash\",\"-12.5\",\"EUR\",\"12.50\",\"\",\"\",\"\"\n");

    ASSERT_TRUE(read) << qPrintable(read.error().text());
    ASSERT_EQ(read->book.entries.size(), 1u);
    const ForeignEntry& entry = read->book.entries[0];
    EXPECT_EQ(entry.postedOn, QDate(2025, 3, 31));
    EXPECT_EQ(entry.secondaryOn, QDate(2025, 4, 2));
    EXPECT_EQ(entry.code, u"4711"_s);
    EXPECT_EQ(entry.description, u"Green, Grocer"_s);
    EXPECT_EQ(entry.note, u"weekly"_s);
    EXPECT_EQ(entry.source, u"1"_s);
    EXPECT_EQ(entry.sourceLine, 2);
    ASSERT_EQ(entry.lines.size(), 2u);
    EXPECT_EQ(entry.lines[0].memo, u"fruit"_s);
    EXPECT_EQ(entry.lines[0].amount.toString(), u"12.50"_s);
    EXPECT_EQ(read->book.commodities[0].digitsWritten, 2);
    EXPECT_EQ(read->book.commodities[0].digitsNeeded, 1);
    const ForeignAccount& food = read->book.accounts[entry.lines[0].account];
    EXPECT_EQ(food.path, (QStringList{u"Expenses"_s, u"Food"_s}));
    EXPECT_EQ(food.type, AccountTypeHint::Expense);
}

TEST(EntriesCsv, TakesADecimalCommaOnlyFromAColumnThatHasOne)
{
    EXPECT_EQ(balancesOf("txn;date;account;amount\n"
                         "1;2025-01-01;A;1.000,50\n1;2025-01-01;B;-1.000,50\n"),
              "A |  | 1000.50\nB |  | -1000.50\n");
    EXPECT_EQ(balancesOf("txn;date;account;amount\n"
                         "1;2025-01-01;A;1.000\n1;2025-01-01;B;-1.000\n"),
              "A |  | 1.000\nB |  | -1.000\n");
    EXPECT_EQ(balancesOf("txn;date;account;amount\n"
                         "1;2025-01-01;A;1,000\n1;2025-01-01;B;-1,000\n"),
              "Line 2: \"1,000\" is no amount that Tandem can read.");
}

TEST(EntriesCsv, TakesColumnsByMapping)
{
    const auto read = readEntriesCsv("Nr,Tag,Konto,Betrag\n1,2025-01-01,A,5\n1,2025-01-01,B,-5\n",
                                     {.mapping = u"txn=#1,date=Tag,account=Konto,amount=Betrag"_s});

    ASSERT_TRUE(read) << qPrintable(read.error().text());
    EXPECT_EQ(shown(trialBalance(read->book)), "A |  | 5\nB |  | -5\n");
    EXPECT_EQ(read->mapping.text(), u"txn=#1,date=Tag,account=Konto,amount=Betrag"_s);
}

struct RefusedTable {
    const char* what;
    const char* rows;
    const ErrorCode* why;
    int line;
};

void PrintTo(const RefusedTable& refused, std::ostream* out)
{
    *out << refused.what;
}

class RefusedEntries : public ::testing::TestWithParam<RefusedTable> {};

TEST_P(RefusedEntries, NameTheirLine)
{
    const QByteArray table = QByteArray("txn,date,account,commodity,amount\n") + GetParam().rows;

    const auto read = readEntriesCsv(table);

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, GetParam().why) << qPrintable(read.error().text());
    EXPECT_EQ(read.error().arguments.value(0).toInt(), GetParam().line);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, RefusedEntries,
    ::testing::Values(
        RefusedTable{"unbalanced", "1,2025-01-01,A,X,5\n1,2025-01-01,B,X,-4\n",
                     &errors::journalUnbalanced, 2},
        RefusedTable{"other commodity", "1,2025-01-01,A,X,5\n1,2025-01-01,B,Y,-5\n",
                     &errors::journalUnbalanced, 2},
        RefusedTable{"scattered", "1,2025-01-01,A,X,5\n2,2025-01-01,A,X,5\n1,2025-01-01,B,X,-5\n",
                     &errors::journalUnbalanced, 2},
        RefusedTable{"virtual", "1,2025-01-01,A,X,0\n1,2025-01-01,[B],X,0\n",
                     &errors::journalVirtual, 3},
        RefusedTable{"no account", "1,2025-01-01,,X,5\n", &errors::journalBadLine, 2},
        RefusedTable{"empty level", "1,2025-01-01,A::B,X,5\n", &errors::journalBadLine, 2},
        RefusedTable{"no date", "1,2025-02-30,A,X,5\n", &errors::journalBadDate, 2},
        RefusedTable{"two dates", "1,2025-01-01,A,X,5\n1,2025-01-02,B,X,-5\n",
                     &errors::journalBadLine, 3},
        RefusedTable{"no amount", "1,2025-01-01,A,X,\n", &errors::journalBadAmount, 2},
        RefusedTable{"too long", "1,2025-01-01,A,X,0.0000000000000000001\n",
                     &errors::journalAmountTooLong, 2}));

TEST(EntriesCsv, IsRefusedWithoutItsColumns)
{
    const auto read = readEntriesCsv("date,account\n2025-01-01,A\n");

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, &errors::mappingIncomplete);
}

TEST(EntriesCsv, EndsWithTheErrorOfTheSink)
{
    int taken = 0;
    const auto read = readEntriesCsv("txn,date,account,amount\n"
                                     "1,2025-01-01,A,0\n2,2025-01-01,A,0\n3,2025-01-01,A,0\n",
                                     {}, [&](const ForeignBook&, const ForeignEntry&) -> Result<> {
                                         if (++taken == 2)
                                             return fail(errors::bookNotWritable);
                                         return {};
                                     });

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, &errors::bookNotWritable);
    EXPECT_EQ(taken, 2);
}

struct EntriesTable {
    const char* folder;
    std::size_t leftOut; ///< Of entries.csv; balanced_entries.csv is read whole.
};

class RealEntries : public ::testing::TestWithParam<EntriesTable> {
protected:
    QString file(const QString& name) const
    {
        return sharedPath(u"accounting/books/"_s + QString::fromLatin1(GetParam().folder) + u'/'
                          + name);
    }

    std::string expectedBalances() const
    {
        TrialBalance expected;
        for (const QStringList& row : rowsOf(file(u"balanced_trial_balance.csv"_s)))
            add(expected[{row[0].toStdString(), row[1].toStdString()}],
                Decimal::parse(row[2]).value());
        dropZeros(expected);
        return shown(expected);
    }
};

TEST_P(RealEntries, ComeToTheListedBalances)
{
    const QByteArray table = contentOf(file(u"balanced_entries.csv"_s));
    if (table.isEmpty())
        GTEST_SKIP() << "no books in " << qPrintable(file({}));

    const auto read = readEntriesCsv(table);

    ASSERT_TRUE(read) << qPrintable(read.error().text());
    EXPECT_GT(read->book.entries.size(), 10u);
    EXPECT_EQ(shown(trialBalance(read->book)), expectedBalances());
}

TEST_P(RealEntries, ComeToTheListedBalancesWithTheUnbalancedLeftOut)
{
    const QByteArray table = contentOf(file(u"entries.csv"_s));
    if (table.isEmpty())
        GTEST_SKIP() << "no books in " << qPrintable(file({}));

    const auto read = readEntriesCsv(table, {.onUnsupported = OnUnsupported::LeaveOutAndReport});

    ASSERT_TRUE(read) << qPrintable(read.error().text());
    EXPECT_EQ(read->leftOut.size(), GetParam().leftOut);
    EXPECT_EQ(shown(trialBalance(read->book)), expectedBalances());
}

INSTANTIATE_TEST_SUITE_P(OfLedger, RealEntries,
                         ::testing::Values(EntriesTable{"ledger-drewr", 0},
                                           EntriesTable{"ledger-standard", 49},
                                           EntriesTable{"ledger-transfer", 0}));

} // namespace
} // namespace tandem::formats::test
