#include "formats/beancount.h"
#include "formats/beancount_writer.h"

#include "books_support.h"
#include "formats/book_errors.h"

using namespace Qt::StringLiterals;

namespace tandem::formats::test {
namespace {

const QByteArray opened = "option \"operating_currency\" \"EUR\"\n"
                          "2025-01-01 open Assets:Bank  EUR,USD\n"
                          "2025-01-01 open Assets:Shares\n"
                          "2025-01-01 open Equity:Opening\n"
                          "2025-01-01 open Expenses:Food\n"
                          "2025-01-01 open Income:Gains\n";

std::string balancesOf(const QByteArray& journal)
{
    const auto read = readBeancount(opened + journal);
    return read ? shown(trialBalance(read->book)) : read.error().text().toStdString();
}

const ErrorCode* whyNot(const QByteArray& journal)
{
    const auto read = readBeancount(opened + journal);
    return read ? nullptr : read.error().code;
}

TEST(Beancount, ReadsEntriesWithTheirWordsTagsLinksAndMetadata)
{
    const auto read = readBeancount(opened
                                    + "2025-03-31 * \"Grocer\" \"Fruit\" #food ^r-1\n"
                                      "  invoice: \"17\"\n"
                                      "  Expenses:Food  (10 + 2.50) EUR ; calculated\n"
                                      "    memo: \"apples\"\n"
                                      "  Assets:Bank\n");

    ASSERT_TRUE(read) << qPrintable(read.error().text());
    EXPECT_EQ(shown(trialBalance(read->book)),
              "Assets:Bank | EUR | -12.50\nExpenses:Food | EUR | 12.50\n");
    EXPECT_EQ(read->operatingCurrencies, QStringList{u"EUR"_s});
    EXPECT_EQ(read->book.entries[0].description, u"Grocer Fruit"_s);
    EXPECT_EQ(read->book.entries[0].note, u"#food\n^r-1\ninvoice: 17"_s);
    EXPECT_EQ(read->book.entries[0].lines[0].memo, u"memo: apples"_s);
    EXPECT_EQ(read->book.accounts[0].type, AccountTypeHint::Asset);
}

TEST(Beancount, BooksSharesAtCostAndTheirGain)
{
    EXPECT_EQ(balancesOf("2025-02-01 * \"Buy\"\n"
                         "  Assets:Shares  10 ACME {33.333 EUR}\n"
                         "  Assets:Bank  -333.33 EUR\n"
                         "2025-03-01 * \"Sell\"\n"
                         "  Assets:Shares  -4 ACME {} @ 40 EUR\n"
                         "  Assets:Bank  160.00 EUR\n"
                         "  Income:Gains\n"),
              "Assets:Bank | EUR | -173.33\nAssets:Shares | ACME | 6\n"
              "Income:Gains | EUR | -26.67\n");
}

TEST(Beancount, TakesTheFirstSharesFirstWhereTheAccountSaysSo)
{
    const QByteArray trade = "2025-02-01 open Assets:Fifo ACME \"FIFO\"\n"
                             "2025-02-01 * \"Buy\"\n  Assets:Fifo  1 ACME {10 EUR}\n"
                             "  Assets:Fifo  1 ACME {20 EUR}\n  Assets:Bank\n"
                             "2025-03-01 * \"Sell\"\n  Assets:Fifo  -1 ACME {}\n"
                             "  Assets:Bank  15.00 EUR\n  Income:Gains\n";
    EXPECT_EQ(balancesOf(trade), "Assets:Bank | EUR | -15.00\nAssets:Fifo | ACME | 1\n"
                                 "Income:Gains | EUR | -5.00\n");
    EXPECT_EQ(whyNot(QByteArray(trade).replace(" \"FIFO\"", "")), &errors::journalCostUnclear);
}

TEST(Beancount, ChangesCurrencyByPriceOfOneOrOfAll)
{
    EXPECT_EQ(balancesOf("2025-02-01 * \"Change\"\n  Assets:Bank  100.00 USD @ 0.9197 EUR\n"
                         "  Assets:Bank  -91.97 EUR\n"
                         "2025-02-02 * \"Back\"\n  Assets:Bank  -50.00 USD @@ 46.00 EUR\n"
                         "  Assets:Bank  46.00 EUR\n"),
              "Assets:Bank | EUR | -45.97\nAssets:Bank | USD | 50.00\n");
}

TEST(Beancount, ChecksBalancesAsOfTheMorningWithSubaccounts)
{
    const QByteArray entry = "2025-02-01 * \"Pay\"\n  Expenses:Food  5.00 EUR\n  Assets:Bank\n";
    EXPECT_EQ(whyNot(entry + "2025-02-02 balance Assets:Bank -5.00 EUR\n"), nullptr);
    EXPECT_EQ(whyNot(entry + "2025-02-01 balance Assets:Bank 0 EUR\n"), nullptr);
    EXPECT_EQ(whyNot(entry + "2025-02-02 balance Assets:Bank -5.03 EUR\n"),
              &errors::journalAssertionFailed);
    EXPECT_EQ(whyNot(entry + "2025-02-02 balance Assets:Bank -5.03 ~ 0.05 EUR\n"), nullptr);
}

TEST(Beancount, FillsPadsToTheNextBalance)
{
    EXPECT_EQ(balancesOf("2025-01-02 pad Assets:Bank Equity:Opening\n"
                         "2025-02-01 * \"Pay\"\n  Expenses:Food  5.00 EUR\n  Assets:Bank\n"
                         "2025-03-01 balance Assets:Bank 95.00 EUR\n"),
              "Assets:Bank | EUR | 95.00\nEquity:Opening | EUR | -100.00\n"
              "Expenses:Food | EUR | 5.00\n");
}

TEST(Beancount, RefusesWhatChangesNumbersAndWhatIsNotOpen)
{
    EXPECT_EQ(whyNot("plugin \"my.plugins.split\"\n"), &errors::journalPlugin);
    EXPECT_EQ(whyNot("plugin \"beancount.plugins.implicit_prices\"\n"), nullptr);
    EXPECT_EQ(whyNot("include \"more.beancount\"\n"), &errors::journalIncludes);
    EXPECT_EQ(whyNot("2025-02-01 * \"x\"\n  Assets:Cash 1 EUR\n  Assets:Bank\n"),
              &errors::journalBadLine);
    EXPECT_EQ(whyNot("2025-02-01 * \"x\"\n  Expenses:Food 1.00 EUR\n  Assets:Bank -1.01 EUR\n"),
              &errors::journalUnbalanced);
    EXPECT_EQ(whyNot("2025-13-01 * \"x\"\n"), &errors::journalBadDate);
    EXPECT_EQ(whyNot("2025-02-01 twist Assets:Bank\n"), &errors::journalUnknownDirective);
}

TEST(Beancount, ReadsBackWhatItWrote)
{
    const auto read =
        readBeancount(opened
                      + "2025-02-01 * \"Say \\\"hi\\\"\"\n  Assets:Bank  100.00 USD @@ 91.97 EUR\n"
                        "  Assets:Bank  -91.97 EUR\n");
    ASSERT_TRUE(read) << qPrintable(read.error().text());
    ForeignBook book = read->book;
    book.accounts[0].code = u"1200"_s;
    const BeancountWriter writer(book, QDate(2025, 1, 1));
    QByteArray journal = writer.head();
    for (const ForeignEntry& entry : book.entries)
        journal += writer.entry(entry);

    const auto again = readBeancount(journal);

    ASSERT_TRUE(again) << qPrintable(again.error().text()) << journal.constData();
    EXPECT_EQ(again->book.accounts[0].code, u"1200"_s);
    EXPECT_EQ(again->book.entries[0].description, u"Say \"hi\""_s);
    EXPECT_EQ(shown(trialBalance(again->book)), "Bank | EUR | -91.97\nBank | USD | 100.00\n");
}

} // namespace
} // namespace tandem::formats::test
