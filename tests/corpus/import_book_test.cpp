#include "imported_books.h"
#include "support/shared_data.h"
#include "workflows/import_errors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), qPrintable(path));
    return file.readAll();
}

std::string plainAmount(const QString& amount)
{
    const auto read = Decimal::parse(QString(amount).remove(u','));
    require(read.has_value(), qPrintable(amount));
    return read->trimmed().toString().toStdString();
}

/// One of the mini-books as the journal it stands for.
QByteArray journalOf(const QJsonObject& book)
{
    QString text;
    QString entry;
    for (const QJsonValue& value : book[u"postings"].toArray()) {
        const QJsonArray line = value.toArray();
        if (line[0].toString() != entry) {
            entry = line[0].toString();
            text += u"\n%1 * %2\n"_s.arg(line[1].toString(), line[2].toString());
        }
        const QString commodity = line[4].toString();
        text +=
            u"    %1  %2%3\n"_s.arg(line[3].toString(), line[5].toString(),
                                    commodity.isEmpty() ? QString() : u" \"%1\""_s.arg(commodity));
    }
    return text.toUtf8();
}

BalanceTable expectedBalances(const QJsonObject& book)
{
    BalanceTable table;
    for (const QJsonValue& value : book[u"trial_balance"].toArray()) {
        const QJsonArray row = value.toArray();
        const std::string amount = plainAmount(row[2].toString());
        if (amount != "0")
            table[{row[0].toString().toStdString(), row[1].toString().toStdString()}] = amount;
    }
    return table;
}

/// The rows of a CSV file, by column.
std::vector<QMap<QString, QString>> csvRows(const QString& path)
{
    std::vector<QMap<QString, QString>> rows;
    QStringList columns;
    for (const QString& line :
         QString::fromUtf8(contentOf(path)).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.trimmed().split(u',');
        if (columns.isEmpty()) {
            columns = cells;
            continue;
        }
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.insert(columns[i], cells[i]);
        rows.push_back(row);
    }
    return rows;
}

TEST(MiniBooks, ImportIntoTheLedgerWithTheirBalancesOrAreRefusedByClass)
{
    TANDEM_NEED_SHARED_DATA(folder);
    std::map<std::string, int> imported;
    std::map<std::string, int> refused;
    for (const QByteArray& line :
         contentOf(folder + u"/accounting/minibooks/minibooks.jsonl"_s).split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject mini = QJsonDocument::fromJson(line).object();
        const std::string kind = mini[u"class"].toString().toStdString();
        const auto read = formats::readLedgerJournal(journalOf(mini),
                                                     {.dialect = formats::JournalDialect::Ledger});
        if (!read) {
            ++refused[kind];
            continue;
        }
        ImportedBooks at;
        const auto done = importBook(at.office, read->book, QByteArray(32, 'x'), ImportMode::Save);
        if (!done) {
            ++refused[kind + ": " + done.error().code->name];
            continue;
        }
        ++imported[kind];
        EXPECT_EQ(at.balances(), expectedBalances(mini)) << qPrintable(mini[u"name"].toString());
    }
    // Four books have dollars with three or four decimal places, and dollars have two.
    const std::map<std::string, int> importable{
        {"plain", 560}, {"multi-currency", 40}, {"many-decimals", 3}};
    const std::map<std::string, int> refusable{{"virtual", 35},
                                               {"priced/unbalanced", 126},
                                               {"many-decimals: import.commodity_too_fine", 4}};
    EXPECT_EQ(imported, importable);
    EXPECT_EQ(refused, refusable);
}

class BooksOfOthers : public ::testing::TestWithParam<const char*> {};

TEST_P(BooksOfOthers, ImportWithTheirBalancesAndMonths)
{
    TANDEM_NEED_SHARED_DATA(shared);
    const QString name = QString::fromLatin1(GetParam());
    const QString folder = shared + u"/accounting/books/ledger-"_s + name + u'/';
    ImportedBooks at;

    const auto done = at.import(contentOf(folder + name + u".dat"_s));

    ASSERT_TRUE(done) << qPrintable(done.error().text() + done.error().detail);
    BalanceTable expected;
    for (const auto& row : csvRows(folder + u"balanced_trial_balance.csv"_s))
        if (plainAmount(row[u"balance"_s]) != "0")
            expected[{row[u"account"_s].toStdString(), row[u"commodity"_s].toStdString()}] =
                plainAmount(row[u"balance"_s]);
    EXPECT_EQ(at.balances(), expected);

    std::map<std::string, std::string> months;
    ASSERT_TRUE(at.database->eachOf(
        u"SELECT account.code, commodity.symbol, commodity.digits, month_on, "
        "SUM(debit_minor - credit_minor) AS net FROM account_month "
        "JOIN account ON account.id = account_id JOIN commodity ON commodity.code = "
        "account_month.currency GROUP BY 1, 2, 3, 4 HAVING SUM(debit_minor - credit_minor) <> 0"_s,
        {}, [&](const Row& row) {
            const QString key = row.text("code") + u' ' + row.text("symbol");
            const int digits = static_cast<int>(row.integer("digits"));
            const QString month = row.date("month_on").toString(u" yyyy-MM"_s);
            months[(key + month).toStdString()] =
                Decimal::ofScaled(row.integer("net"), digits).trimmed().toString().toStdString();
        }));
    std::map<std::string, std::string> expectedMonths;
    for (const auto& row : csvRows(folder + u"balanced_monthly.csv"_s))
        if (plainAmount(row[u"net"_s]) != "0")
            expectedMonths[u"%1 %2 %3"_s
                               .arg(row[u"account"_s], row[u"commodity"_s], row[u"month"_s])
                               .toStdString()] = plainAmount(row[u"net"_s]);
    EXPECT_EQ(months, expectedMonths);
}

TEST_P(BooksOfOthers, ComeBackFromTheirExport)
{
    TANDEM_NEED_SHARED_DATA(shared);
    const QString name = QString::fromLatin1(GetParam());
    ImportedBooks at;
    ASSERT_TRUE(at.import(contentOf(shared + u"/accounting/books/ledger-%1/%1.dat"_s.arg(name))));
    ImportedBooks other;

    const auto done = other.import(at.exported());

    ASSERT_TRUE(done) << qPrintable(done.error().text() + done.error().detail);
    EXPECT_EQ(other.balances(), at.balances());
}

INSTANTIATE_TEST_SUITE_P(Ledger, BooksOfOthers, ::testing::Values("drewr", "standard", "transfer"));

const QByteArray smallJournal = "2025-03-01 * (7) Paper\n"
                                "    Expenses:Office  $12.50\n"
                                "    Assets:Checking\n"
                                "2024-12-31 Hours\n"
                                "    Time:Worked  8 hours\n"
                                "    Time:Owed\n";

TEST(ImportBook, AddsNothingTheSecondTime)
{
    ImportedBooks at;
    ASSERT_TRUE(at.import(smallJournal));

    const auto again = at.import(smallJournal);

    ASSERT_TRUE(again) << qPrintable(again.error().text());
    EXPECT_EQ(again->entriesAdded, 0);
    EXPECT_EQ(again->entriesKnown, 2);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry"_s), 2);
}

TEST(ImportBook, LeavesNothingBehindWhenItIsOnlyTried)
{
    ImportedBooks at;

    const auto tried = at.import(smallJournal, ImportMode::Try);

    ASSERT_TRUE(tried) << qPrintable(tried.error().text());
    EXPECT_EQ(tried->entriesAdded, 2);
    EXPECT_EQ(tried->from, QDate(2024, 12, 31));
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM entry"_s), 0);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM account"_s), 0);
}

TEST(ImportBook, KeepsDollarsAsTheCompanysCurrencyAndHoursBeside)
{
    ImportedBooks at;
    ASSERT_TRUE(at.import(smallJournal));

    const auto balances =
        at.look([](Reader& books) { return reports::trialBalance(books, QDate(2025, 12, 31)); });

    ASSERT_EQ(balances.size(), 4U);
    EXPECT_EQ(balances[0].code, u"Assets:Checking"_s);
    EXPECT_EQ(balances[0].base, Money::ofMinor(-12'50, usd));
    EXPECT_EQ(balances[0].symbol, u"$"_s);
    EXPECT_TRUE(balances[2].isUnvalued());
    EXPECT_EQ(balances[2].symbol, u"hours"_s);
}

TEST(ImportBook, RefusesDigitsThatTheCurrencyDoesNotHave)
{
    ImportedBooks at;

    const auto refused = at.import("2025-03-01 Paper\n    Expenses:Office  $12.505\n"
                                   "    Assets:Checking  $-12.505\n");

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &errors::commodityTooFine);
    EXPECT_EQ(at.number(u"SELECT COUNT(*) FROM account"_s), 0);
}

} // namespace
} // namespace tandem::workflows
