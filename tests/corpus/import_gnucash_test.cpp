#include "formats/book_errors.h"
#include "gnucash_company.h"
#include "support/shared_data.h"
#include "workflows/import_errors.h"

#include <QDirIterator>

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;

class GnucashBooks : public ::testing::TestWithParam<QByteArray (*)()> {};

TEST_P(GnucashBooks, ComeToWhatGnucashSays)
{
    GnucashCompany at;

    const auto done = at.import(GetParam()());

    ASSERT_TRUE(done) << qPrintable(done.error().text() + done.error().detail);
    EXPECT_EQ(done->entriesAdded, 89);
    EXPECT_EQ(done->accountsAdded, 20);
    EXPECT_EQ(at.balancesByPath(), balancesOfGnucash());
    EXPECT_EQ(at.flaws(), std::vector<QString>());
}

TEST_P(GnucashBooks, AddNothingTheSecondTime)
{
    GnucashCompany at;
    const QByteArray book = GetParam()();
    ASSERT_TRUE(at.import(book));
    const BalanceTable before = at.balances();

    const auto again = at.import(book);

    ASSERT_TRUE(again) << qPrintable(again.error().text());
    EXPECT_EQ(again->entriesAdded, 0);
    EXPECT_EQ(again->entriesKnown, 89);
    EXPECT_EQ(again->accountsAdded, 0);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry"_s), 89);
    EXPECT_EQ(at.balances(), before);
}

TEST_P(GnucashBooks, LeaveNothingBehindWhenTheyAreOnlyTried)
{
    GnucashCompany at;

    const auto tried = at.import(GetParam()(), ImportMode::Try);

    ASSERT_TRUE(tried) << qPrintable(tried.error().text());
    EXPECT_EQ(tried->entriesAdded, 89);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry"_s), 0);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM account"_s), 0);
}

TEST_P(GnucashBooks, KeepTypesPlaceholdersAndTheTree)
{
    GnucashCompany at;
    ASSERT_TRUE(at.import(GetParam()()));

    const auto all = at.look([](Reader& books) { return ledger::accounts(books); });

    const auto find = [&](const QString& code) {
        const auto found = std::ranges::find(all, code, &ledger::Account::code);
        require(found != all.end(), qPrintable(code));
        return *found;
    };
    EXPECT_EQ(find(u"1200"_s).type, ledger::AccountType::Asset);
    EXPECT_EQ(find(u"1200"_s).control, ledger::ControlKind::Bank);
    EXPECT_EQ(find(u"1200"_s).parent, find(u"Assets"_s).id);
    EXPECT_EQ(find(u"Assets:Yen"_s).control, ledger::ControlKind::Cash);
    EXPECT_EQ(find(u"1600"_s).type, ledger::AccountType::Liability);
    EXPECT_EQ(find(u"9000"_s).type, ledger::AccountType::Equity);
    EXPECT_EQ(find(u"8400"_s).type, ledger::AccountType::Income);
    EXPECT_EQ(find(u"4210"_s).type, ledger::AccountType::Expense);
}

TEST_P(GnucashBooks, HoldSecuritiesByCountAndByWhatWasPaid)
{
    GnucashCompany at;
    ASSERT_TRUE(at.import(GetParam()()));

    const auto balances =
        at.look([](Reader& books) { return reports::trialBalance(books, QDate(2026, 12, 31)); });

    const auto steel =
        std::ranges::find(balances, u"Assets:Depot:Steel"_s, &reports::Balance::code);
    ASSERT_NE(steel, balances.end());
    EXPECT_EQ(steel->amount.toDecimal().toString(), u"10"_s);
    EXPECT_EQ(steel->base, Money::ofMinor(500'00, *findCurrency("EUR"))); // 1,500 - 1,100 + 100
}

TEST_P(GnucashBooks, ValueWhatIsAllInAForeignCurrencyByTheirOwnPrices)
{
    GnucashCompany at;
    ASSERT_TRUE(at.import(GetParam()()));

    const auto balances =
        at.look([](Reader& books) { return reports::trialBalance(books, QDate(2026, 12, 31)); });

    const auto hotels = std::ranges::find(balances, u"Expenses:Hotels"_s, &reports::Balance::code);
    ASSERT_NE(hotels, balances.end());
    EXPECT_EQ(hotels->amount, Money::ofMinor(40'00, usd));
    EXPECT_EQ(hotels->base, Money::ofMinor(37'20, *findCurrency("EUR"))); // 40 at 0.93 of that day
}

INSTANTIATE_TEST_SUITE_P(InEachForm, GnucashBooks,
                         ::testing::Values(&plainBook, &packedBook, &sqliteBook));

TEST(GnucashImport, TakesTheAccountsOfTemplatesAlone)
{
    TANDEM_NEED_SHARED_DATA(shared);
    QDirIterator files(shared + u"/accounting/coa/gnucash"_s, {u"*.gnucash-xea"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto read = formats::readGnucash(bytes);
        ASSERT_TRUE(read) << qPrintable(file.fileName());
        GnucashCompany at;

        const auto done = at.import(bytes);

        ASSERT_TRUE(done) << qPrintable(file.fileName() + done.error().text());
        std::set<QStringList> paths;
        for (const formats::ForeignAccount& account : read->book.accounts)
            paths.insert(account.path);
        EXPECT_EQ(static_cast<std::size_t>(done->accountsAdded), paths.size())
            << qPrintable(file.fileName());
        EXPECT_EQ(done->entriesAdded, 0);
        ++count;
    }
    EXPECT_GT(count, 30);
}

TEST(GnucashImport, RefusesASplitOfSharesByName)
{
    QByteArray book = plainBook();
    // The purchase of the fund becomes a gift of shares.
    const auto at = book.indexOf("Fund bought");
    for (const QByteArray& value : {QByteArray("33333/100"), QByteArray("-33333/100")}) {
        const QByteArray tag = "<split:value>" + value;
        const auto found = book.indexOf(tag, at);
        ASSERT_GT(found, 0);
        book.replace(found, tag.size(), "<split:value>0/100");
    }
    GnucashCompany company;

    const auto refused = company.import(book);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &formats::errors::gnucashSplitOnly);
    EXPECT_TRUE(refused.error().text().contains(u"Fund bought"))
        << qPrintable(refused.error().text());
    EXPECT_EQ(company.number(u"SELECT COUNT(*) FROM account"_s), 0);
}

TEST(GnucashImport, RefusesABookInWhichOneTransactionDoesNotBalance)
{
    QByteArray book = plainBook();
    const auto at = book.indexOf("<split:value>", book.size() / 2);
    book.insert(at + qsizetype(std::strlen("<split:value>")), '1');
    GnucashCompany company;

    const auto refused = company.import(book);

    ASSERT_FALSE(refused);
    EXPECT_EQ(company.number(u"SELECT COUNT(*) FROM entry"_s), 0);
    EXPECT_EQ(company.number(u"SELECT COUNT(*) FROM account"_s), 0);
}

} // namespace
} // namespace tandem::workflows
