#include "books_support.h"
#include "formats/book_errors.h"
#include "formats/ledger_journal.h"

using namespace Qt::StringLiterals;

namespace tandem::formats::test {
namespace {

std::string balancesOf(const char* journal, const LedgerJournalOptions& options = {})
{
    const auto read = readLedgerJournal(QByteArrayView(journal), options);
    return read ? shown(trialBalance(read->book)) : read.error().text().toStdString();
}

TEST(LedgerJournal, ReadsAllPartsOfAnEntry)
{
    const auto read =
        readLedgerJournal("2025/3/1=2025-04-02 * (4711) Green Grocer  ; weekly :food:\n"
                          "  ; second note\n"
                          "  ! Expenses:Food  $1,234.50 ; fruit\n"
                          "    ; kind: sour\n"
                          "  Assets:Petty Cash\n");

    ASSERT_TRUE(read) << qPrintable(read.error().text());
    ASSERT_EQ(read->book.entries.size(), 1u);
    const ForeignEntry& entry = read->book.entries[0];
    EXPECT_EQ(entry.postedOn, QDate(2025, 3, 1));
    EXPECT_EQ(entry.secondaryOn, QDate(2025, 4, 2));
    EXPECT_EQ(entry.code, u"4711");
    EXPECT_EQ(entry.description, u"Green Grocer");
    EXPECT_EQ(entry.note, u"weekly :food:\nsecond note");
    EXPECT_EQ(entry.sourceLine, 1);
    ASSERT_EQ(entry.lines.size(), 2u);
    EXPECT_EQ(entry.lines[0].memo, u"fruit\nkind: sour");
    EXPECT_EQ(entry.lines[1].amount.toString(), u"-1234.50"_s);
    const ForeignAccount& cash = read->book.accounts[entry.lines[1].account];
    EXPECT_EQ(cash.path, (QStringList{u"Assets"_s, u"Petty Cash"_s}));
    EXPECT_EQ(cash.type, AccountTypeHint::Asset);
    EXPECT_EQ(read->book.commodities[entry.lines[0].commodity].digitsNeeded, 1);
    EXPECT_EQ(read->book.commodities[entry.lines[0].commodity].digitsWritten, 2);
}

struct WrittenAmount {
    const char* written;
    const char* read; ///< Amount and commodity of the one account; or the name of the error.
};

class Amounts : public ::testing::TestWithParam<WrittenAmount> {};

TEST_P(Amounts, MeanTheSameWhereverTheCommodityStands)
{
    const std::string journal = "2025-01-01 x\n  A  " + std::string(GetParam().written) + "\n  B\n";

    const auto read = readLedgerJournal(QByteArrayView(journal));

    std::string actual;
    if (read) {
        const ForeignLine& line = read->book.entries.at(0).lines.at(0);
        actual = line.amount.toString().toStdString() + '|'
                 + read->book.commodities[line.commodity].code.toStdString();
    } else {
        actual = read.error().code->name;
    }
    EXPECT_EQ(actual, GetParam().read);
}

INSTANTIATE_TEST_SUITE_P(
    OfJournals, Amounts,
    ::testing::Values(WrittenAmount{"$5", "5|$"}, WrittenAmount{"-$5", "-5|$"},
                      WrittenAmount{"$-5", "-5|$"}, WrittenAmount{"$ -5.00", "-5.00|$"},
                      WrittenAmount{"- $ 5", "-5|$"}, WrittenAmount{"+5 EUR", "5|EUR"},
                      WrittenAmount{"5EUR", "5|EUR"}, WrittenAmount{"EUR5", "5|EUR"},
                      WrittenAmount{"3 \"DE 0005\"", "3|DE 0005"},
                      WrittenAmount{"\"DE 0005\" 3", "3|DE 0005"}, WrittenAmount{"7", "7|"},
                      WrittenAmount{".5 h", "0.5|h"}, WrittenAmount{"1,234,567 X", "1234567|X"},
                      WrittenAmount{"1.234.567,5 X", "1234567.5|X"},
                      WrittenAmount{"1,234,567.50 X", "1234567.50|X"},
                      WrittenAmount{"12,34,567.5 X", "1234567.5|X"},
                      WrittenAmount{"1'234.50 X", "1234.50|X"},
                      WrittenAmount{"1 234,50 X", "1234.50|X"}, WrittenAmount{"0,5 X", "0.5|X"},
                      WrittenAmount{"1.000 X", "1.000|X"},
                      WrittenAmount{"1,000 X", "formats.journal_ambiguous_amount"},
                      WrittenAmount{"0.000000000000000001 E", "0.000000000000000001|E"},
                      WrittenAmount{"0.0000000000000000001 E", "formats.journal_amount_too_long"},
                      WrittenAmount{"99999999999999999999999999999999999999 E",
                                    "99999999999999999999999999999999999999|E"},
                      WrittenAmount{"100000000000000000000000000000000000000 E",
                                    "formats.journal_amount_too_long"},
                      WrittenAmount{"1,00,0.5 X", "formats.journal_bad_amount"},
                      WrittenAmount{"1.0.0,5,5 X", "formats.journal_bad_amount"},
                      WrittenAmount{"1e3 X", "formats.journal_bad_amount"},
                      WrittenAmount{"5 X 6", "formats.journal_bad_amount"},
                      WrittenAmount{"--5 X", "formats.journal_bad_amount"},
                      WrittenAmount{"5 \"X", "formats.journal_bad_amount"},
                      WrittenAmount{"EUR", "formats.journal_bad_amount"}));

TEST(LedgerJournal, SaysHowToNameTheProgramThatWroteIt)
{
    const auto read = readLedgerJournal("2025-01-01 x\n  A  1,000 X\n  B\n");

    ASSERT_FALSE(read);
    const QString text = read.error().text();
    EXPECT_TRUE(text.contains(u"--dialect ledger ")) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"--dialect hledger")) << qPrintable(text);
}

TEST(LedgerJournal, ReadsASoleCommaAsTheStatedProgramDoes)
{
    const char* journal = "2025-01-01 x\n  A  1,000 X\n  B\n";
    EXPECT_EQ(balancesOf(journal, {.dialect = JournalDialect::Ledger}),
              "A | X | 1000\nB | X | -1000\n");
    EXPECT_EQ(balancesOf(journal, {.dialect = JournalDialect::Hledger}),
              "A | X | 1.000\nB | X | -1.000\n");
}

TEST(LedgerJournal, LetsADirectiveDecideTheDecimalMark)
{
    const std::string entry = "2025-01-01 x\n  A  1,000 EUR\n  B  -1.000 EUR\n";
    for (const char* head : {"decimal-mark ,\n", "commodity 1.000,00 EUR\n", "D 1.000,00 EUR\n",
                             "commodity EUR\n  format 1.000,00 EUR\n"}) {
        const std::string text = balancesOf((head + entry).c_str());
        EXPECT_NE(text.find("-999.000 EUR"), text.npos) << head << text;
    }
}

TEST(LedgerJournal, FillsALineWithoutAmountForEachCommodity)
{
    EXPECT_EQ(balancesOf("2025-01-01 x\n  A  1 X\n  B  2.5 Y\n  C\n"),
              "A | X | 1\nB | Y | 2.5\nC | X | -1\nC | Y | -2.5\n");
}

TEST(LedgerJournal, BalancesAnEntryOfOneLineByTheBucket)
{
    EXPECT_EQ(balancesOf("bucket Assets:Cash\n2025-01-01 x\n  E  1 X\n"),
              "Assets:Cash | X | -1\nE | X | 1\n");
}

TEST(LedgerJournal, FollowsAliasesAndAppliedAccounts)
{
    EXPECT_EQ(balancesOf("alias chk=Assets:Checking\naccount Expenses:Food\n  alias food\n"
                         "2025-01-01 x\n  food  1 X\n  chk\n"
                         "apply account Personal\n2025-01-02 y\n  A  1 X\n  B\n"
                         "end apply account\n2025-01-03 z\n  A  1 X\n  chk:Sub\n"),
              "A | X | 1\nAssets:Checking | X | -1\nAssets:Checking:Sub | X | -1\n"
              "Expenses:Food | X | 1\nPersonal:A | X | 1\nPersonal:B | X | -1\n");
}

TEST(LedgerJournal, ReadsYearlessDatesAfterAYear)
{
    const auto read =
        readLedgerJournal("Y 2024\n2/29 x\n  A  1\n  B\nyear 2025\n03-01 y\n  A  1\n  B\n");
    ASSERT_TRUE(read) << qPrintable(read.error().text());
    EXPECT_EQ(read->book.entries[0].postedOn, QDate(2024, 2, 29));
    EXPECT_EQ(read->book.entries[1].postedOn, QDate(2025, 3, 1));
}

TEST(LedgerJournal, ChecksBalanceAssertionsAndWorksOutAssignments)
{
    const auto read = readLedgerJournal("2025-01-01 x\n  A  5 X = 5 X\n  B  = -5 X\n"
                                        "2025-01-02 y\n  A  = 12 X\n  B\n"
                                        "2025-01-03 z\n  A:Sub  1 X\n  B  -1 X = -13 X\n"
                                        "2025-01-04 w\n  A  0 X =* 13 X\n  A  0 X == 12 X\n"
                                        "2025-01-05 v\n  A  = 0\n  B\n");
    ASSERT_TRUE(read) << qPrintable(read.error().text());
    EXPECT_EQ(read->report.assertionsChecked, 7);
    EXPECT_EQ(shown(trialBalance(read->book)), "A:Sub | X | 1\nB | X | -1\n");
}

TEST(LedgerJournal, SkipsCommentsAndWhatTouchesNoBalance)
{
    EXPECT_EQ(
        balancesOf("\xEF\xBB\xBF; a\r\n# b\r\n% c\r\n| d\r\n* e\r\n"
                   "P 2025-01-01 EUR $1.10\r\ntag x\r\n  check y\r\npayee Bob\r\n  alias z\r\n"
                   "comment\r\n2025-99-99 no\r\nend comment\r\n"
                   "2025-01-01 x\r\n  A  1 X\r\n  B\r\n  \r\n  ; after\r\n"),
        "A | X | 1\nB | X | -1\n");
}

TEST(LedgerJournal, HandsEntriesToTheSinkOneByOneAndStopsAtItsError)
{
    int taken = 0;
    const EntrySink sink = [&](const ForeignBook& book, const ForeignEntry& entry) -> Result<> {
        EXPECT_TRUE(book.entries.empty());
        EXPECT_EQ(entry.lines.size(), 2u);
        if (++taken == 2)
            return fail(errors::journalEmptyEntry, {u"sink"_s});
        return {};
    };
    const auto read = readLedgerJournal("2025-01-01 x\n  A  1\n  B\n\n2025-01-01 y\n  A  1\n  B\n\n"
                                        "2025-01-01 z\n  A  1\n  B\n",
                                        {}, sink);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().arguments.value(0), u"sink");
    EXPECT_EQ(taken, 2);
}

} // namespace
} // namespace tandem::formats::test
