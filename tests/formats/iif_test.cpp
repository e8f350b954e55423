#include "formats/iif.h"

#include "books_support.h"
#include "formats/book_errors.h"

using namespace Qt::StringLiterals;

namespace tandem::formats::test {
namespace {

const QByteArray lists =
    "!ACCNT\tNAME\tACCNTTYPE\tDESC\tACCNUM\r\n"
    "ACCNT\tChecking\tBANK\tMain account\t1000\r\n"
    "ACCNT\tSales:Wood\tINC\t\t4000\r\n"
    "ACCNT\tEstimates\tNONPOSTING\t\t\r\n"
    "!CUST\tNAME\tBADDR1\tBADDR2\tBADDR3\tPHONE1\tEMAIL\r\n"
    "CUST\tDoe, Jane\tDoe, Jane\t1 Oak Road\tSpringfield\t555-1\tjane@example.com\r\n"
    "!VEND\tNAME\tADDR1\r\nVEND\tMill\t2 Pine Road\r\n"
    "!TRNS\tTRNSID\tTRNSTYPE\tDATE\tACCNT\tNAME\tCLASS\tAMOUNT\tDOCNUM\tMEMO\r\n"
    "!SPL\tSPLID\tTRNSTYPE\tDATE\tACCNT\tNAME\tCLASS\tAMOUNT\tDOCNUM\tMEMO\r\n"
    "!ENDTRNS\r\n";

QByteArray transaction(const char* type, const char* account, const char* amount)
{
    return QByteArray("TRNS\t1\t") + type + "\t7/16/98\tChecking\tDoe, Jane\t\t\"1,119.00\"\t17\tx"
           + "\r\nSPL\t2\t" + type + "\t7/16/98\t" + account + "\t\tNorth\t" + amount
           + "\t\toak\r\nENDTRNS\r\n";
}

TEST(Iif, ReadsAccountsPartiesAndTransactionsOfEveryType)
{
    const auto read = readIif(lists + transaction("CASH SALE", "Sales:Wood", "\"-1,119.00\"")
                                  + transaction("CHECK", "Rent", "-1119.00"),
                              u"USD"_s);

    ASSERT_TRUE(read) << qPrintable(read.error().text());
    EXPECT_EQ(shown(trialBalance(read->book)),
              "Checking | USD | 2238.00\nRent | USD | -1119.00\nSales:Wood | USD | -1119.00\n");
    EXPECT_EQ(read->book.accounts[0].code, u"1000"_s);
    EXPECT_EQ(read->book.accounts[0].control, AccountControlHint::Bank);
    EXPECT_EQ(read->book.accounts[1].type, AccountTypeHint::Income);
    ASSERT_EQ(read->book.parties.size(), 2u);
    EXPECT_EQ(read->book.parties[0].address, (QStringList{u"1 Oak Road"_s, u"Springfield"_s}));
    EXPECT_TRUE(read->book.parties[1].isSupplier);
    EXPECT_EQ(read->book.entries[0].postedOn, QDate(1998, 7, 16));
    EXPECT_EQ(read->book.entries[0].code, u"17"_s);
    EXPECT_EQ(read->book.entries[0].lines[1].memo, u"oak North"_s);
}

TEST(Iif, RefusesWhatDoesNotBalanceByItsLine)
{
    const auto read = readIif(lists + transaction("CHECK", "Rent", "-1.00"), u"USD"_s);

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, &errors::journalUnbalanced);
    EXPECT_EQ(read.error().arguments[0], u"12"_s);
}

TEST(Iif, LeavesOutWhatPostsNothingAndWhatIsAskedFor)
{
    const auto read = readIif(lists + transaction("ESTIMATE", "Estimates", "-1119.00")
                                  + transaction("CHECK", "Rent", "-1.00"),
                              u"USD"_s, OnUnsupported::LeaveOutAndReport);

    ASSERT_TRUE(read) << qPrintable(read.error().text());
    EXPECT_TRUE(read->book.entries.empty());
    ASSERT_EQ(read->leftOut.size(), 2u);
    EXPECT_EQ(read->leftOut[0].why.code, &errors::iifPostsNothing);
}

TEST(Iif, TakesDaysFirstWhereOneNumberCanBeNoMonth)
{
    QByteArray file = lists + transaction("CHECK", "Rent", "-1119.00");
    file.replace("7/16/98", "16/7/98");

    const auto read = readIif(file, u"GBP"_s);

    ASSERT_TRUE(read) << qPrintable(read.error().text());
    EXPECT_EQ(read->book.entries[0].postedOn, QDate(1998, 7, 16));
}

TEST(Iif, RefusesFilesOfOtherKindsAndUnfinishedTransactions)
{
    EXPECT_EQ(readIif("a\tb\r\n", u"USD"_s).error().code, &errors::iifNotAFile);
    EXPECT_EQ(readIif(lists + "SPL\t1\r\n", u"USD"_s).error().code, &errors::journalBadLine);
    EXPECT_EQ(
        readIif(lists + "TRNS\t1\tCHECK\t7/16/98\tRent\t\t\t1\t\t\r\n", u"USD"_s).error().code,
        &errors::journalBadLine);
}

} // namespace
} // namespace tandem::formats::test
