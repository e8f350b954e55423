#include "formats/quickbooks_journal.h"

#include "books_support.h"
#include "formats/book_errors.h"

using namespace Qt::StringLiterals;

namespace tandem::formats::test {
namespace {

const QByteArray desktop =
    ",Trans #,Type,Date,Num,Name,Memo,Account,Debit,Credit\n"
    ",1,Invoice,12/31/2025,17,Jane Doe,,1200 \xC2\xB7 Accounts Receivable,\"1,119.00\",\n"
    ",,,,,Jane Doe,oak,4000 \xC2\xB7 Sales:4010 \xC2\xB7 Wood,,\"1,000.00\"\n"
    ",,,,,State,,Sales Tax Payable,,119.00\n"
    ",,,,,,,,\"1,119.00\",\"1,119.00\"\n"
    ",2,Check,01/02/2026,18,Landlord,rent,Rent,50.00,\n"
    ",,,,,Landlord,,1000 \xC2\xB7 Checking,,50.00\n"
    ",,,,,,,,50.00,50.00\n"
    "TOTAL,,,,,,,,\"1,169.00\",\"1,169.00\"\n";

TEST(QuickbooksJournal, ReadsGroupsOfRowsAndChecksTheirTotals)
{
    const auto read = readQuickbooksJournal(desktop, u"USD"_s);

    ASSERT_TRUE(read) << qPrintable(read.error().text());
    EXPECT_EQ(shown(trialBalance(read->book)),
              "Accounts Receivable | USD | 1119.00\nChecking | USD | -50.00\nRent | USD | 50.00\n"
              "Sales Tax Payable | USD | -119.00\nSales:Wood | USD | -1000.00\n");
    EXPECT_EQ(read->totalsChecked, 3);
    ASSERT_EQ(read->book.entries.size(), 2u);
    EXPECT_EQ(read->book.entries[0].postedOn, QDate(2025, 12, 31));
    EXPECT_EQ(read->book.entries[0].code, u"17"_s);
    EXPECT_EQ(read->book.accounts[1].code, u"4010"_s);
}

TEST(QuickbooksJournal, ReadsTheReportOfQuickBooksOnlineAndEuropeanNumbers)
{
    const auto read = readQuickbooksJournal(
        "Alder GmbH;;;;;;;;\nJournal;;;;;;;;\n;;;;;;;;\n"
        ";Date;Transaction Type;Num;Name;Memo/Description;Account;Debit;Credit\n"
        ";31.12.2025;Invoice;17;Jane;oak;Debitoren;1.190,00;\n"
        ";;;;Jane;oak;Income:Wood;;1.190,00\n"
        ";;;;;;;\"1.190,00 \xE2\x82\xAC\";\"1.190,00 \xE2\x82\xAC\"\n"
        "TOTAL;;;;;;;1.190,00;1.190,00\n;;;;;;;;\nFriday, Jan 02, 2026;;;;;;;;\n",
        u"EUR"_s);

    ASSERT_TRUE(read) << qPrintable(read.error().text());
    EXPECT_EQ(shown(trialBalance(read->book)),
              "Debitoren | EUR | 1190.00\nIncome:Wood | EUR | -1190.00\n");
    EXPECT_EQ(read->book.entries[0].postedOn, QDate(2025, 12, 31));
}

TEST(QuickbooksJournal, RefusesTotalsThatAreNotThoseOfTheirRows)
{
    QByteArray wrong = desktop;
    wrong.replace("\"1,169.00\",\"1,169.00\"", "\"1,169.01\",\"1,169.01\"");

    const auto read = readQuickbooksJournal(wrong, u"USD"_s);

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, &errors::quickbooksTotalWrong);
    EXPECT_EQ(read.error().arguments[0], u"9"_s);
}

TEST(QuickbooksJournal, RefusesUnbalancedTransactionsByTheirLine)
{
    QByteArray wrong = desktop;
    wrong.replace(",,119.00\n", ",,118.00\n");
    wrong.replace(",,,,,,,,\"1,119.00\",\"1,119.00\"\n", "");
    wrong.replace("TOTAL,,,,,,,,\"1,169.00\",\"1,169.00\"\n", "");

    const auto read = readQuickbooksJournal(wrong, u"USD"_s);

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, &errors::journalUnbalanced);
    EXPECT_EQ(read.error().arguments[0], u"2"_s);
}

TEST(QuickbooksJournal, RefusesOtherTables)
{
    EXPECT_EQ(readQuickbooksJournal("Date,Amount\n2025-01-01,5\n", u"USD"_s).error().code,
              &errors::quickbooksNotAJournal);
}

} // namespace
} // namespace tandem::formats::test
