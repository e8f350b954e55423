#include "books_support.h"
#include "formats/book_errors.h"
#include "formats/ledger_journal.h"
#include "formats/ledger_journal_writer.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace tandem::formats::test {
namespace {

Decimal amount(const char* text)
{
    return Decimal::parse(QString::fromLatin1(text)).value();
}

ForeignBook awkwardBook()
{
    ForeignBook book;
    book.title = u"Books; of a\nsmall company"_s;
    for (const auto& code : {u"EUR"_s, u"$"_s, u"DE 0005-1"_s, u""_s, u"€"_s})
        book.commodities.push_back({.code = code});
    for (const QStringList& path :
         {QStringList{u"Assets"_s, u"Petty  Cash; till"_s},
          QStringList{u"Expenses"_s, u"Büro: Papier"_s}, QStringList{u"1000 Kasse"_s},
          QStringList{u"assert"_s, u"that is all"_s}}) {
        ForeignAccount account;
        account.path = path;
        book.accounts.push_back(account);
    }
    ForeignEntry entry;
    entry.postedOn = QDate(2025, 3, 1);
    entry.code = u"INV(1)"_s;
    entry.description = u"* \"Miller\"  & Sons; Ltd\nLondon"_s;
    entry.note = u"see [2025-01-01]\ndate: 2025-99-99, key:: (1 +"_s;
    entry.lines = {{0, 0, amount("-1234.50"), u"paid [=2025/01/01]"_s, {}},
                   {1, 0, amount("1234.50"), u"date:x"_s, {}},
                   {2, 2, amount("0.000001"), {}, {}},
                   {3, 2, amount("-0.000001"), {}, {}},
                   {0, 3, amount("7"), {}, {}},
                   {1, 3, amount("-7"), {}, {}},
                   {2, 4, amount("1000"), {}, {}},
                   {0, 4, amount("-1000"), {}, {}}};
    book.entries.push_back(entry);
    entry.code.clear();
    entry.secondaryOn = QDate(2025, 4, 1);
    entry.description = u"(no code)"_s;
    entry.lines = {{0, 1, amount("1000000.000"), {}, {}}, {2, 1, amount("-1000000"), {}, {}}};
    book.entries.push_back(entry);
    entry.description.clear();
    book.entries.push_back(entry);
    return book;
}

TEST(LedgerJournalWriter, WritesWhatTheReaderReadsBack)
{
    const ForeignBook book = awkwardBook();

    const auto journal = writeLedgerJournal(book);
    ASSERT_TRUE(journal);
    const auto read = readLedgerJournal(*journal);

    ASSERT_TRUE(read) << qPrintable(read.error().text()) << journal->constData();
    ASSERT_EQ(read->book.entries.size(), book.entries.size());
    for (std::size_t i = 0; i < book.entries.size(); ++i) {
        const ForeignEntry& before = book.entries[i];
        const ForeignEntry& after = read->book.entries[i];
        EXPECT_EQ(after.postedOn, before.postedOn);
        EXPECT_EQ(after.secondaryOn, before.secondaryOn);
        ASSERT_EQ(after.lines.size(), before.lines.size());
        for (std::size_t k = 0; k < before.lines.size(); ++k) {
            EXPECT_EQ(after.lines[k].amount, before.lines[k].amount);
            EXPECT_EQ(read->book.commodities[after.lines[k].commodity].code,
                      book.commodities[before.lines[k].commodity].code);
        }
    }
    EXPECT_EQ(read->book.entries[0].description, u"* \"Miller\" & Sons, Ltd London");
    EXPECT_EQ(read->book.entries[1].description, u"(no code)");
    EXPECT_EQ(read->book.accounts[1].path, (QStringList{u"Expenses"_s, u"Büro- Papier"_s}));
}

/// "account | commodity | amount" of every balance, as another program reads the journal.
QStringList balancesBy(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    QStringList rows =
        QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    rows.sort();
    return rows;
}

TEST(LedgerJournalWriter, WritesWhatLedgerReadsWithTheSameBalances)
{
    if (QStandardPaths::findExecutable(u"ledger"_s).isEmpty())
        GTEST_SKIP() << "ledger is not installed";
    const QByteArray journal = writeLedgerJournal(awkwardBook()).value();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"book.journal"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(journal);
    file.close();

    const QStringList rows = balancesBy(
        u"ledger"_s, {u"-f"_s, file.fileName(), u"--args-only"_s, u"csv"_s, u"--csv-format"_s,
                      u"%(account)|%(commodity(scrub(amount)))|%(quantity(scrub(amount)))\n"_s});

    TrialBalance balances;
    for (const QString& row : rows) {
        const QStringList fields = row.split(u'|');
        ASSERT_EQ(fields.size(), 3) << qPrintable(row);
        const QString commodity = QString(fields[1]).remove(u'"');
        add(balances[{fields[0].toStdString(), commodity.toStdString()}],
            Decimal::parse(fields[2]).value());
    }
    dropZeros(balances);
    const TrialBalance expected = trialBalance(readLedgerJournal(journal)->book);
    EXPECT_EQ(balances, expected) << shown(balances) << shown(expected);
}

TEST(LedgerJournalWriter, WritesWhatHledgerReadsWithTheSameBalances)
{
    if (QStandardPaths::findExecutable(u"hledger"_s).isEmpty())
        GTEST_SKIP() << "hledger is not installed";
    const QByteArray journal = writeLedgerJournal(awkwardBook()).value();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"book.journal"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(journal);
    file.close();

    const QStringList rows =
        balancesBy(u"hledger"_s, {u"-f"_s, file.fileName(), u"balance"_s, u"--flat"_s, u"-N"_s,
                                  u"-O"_s, u"csv"_s, u"--layout=bare"_s});

    TrialBalance balances;
    for (const QString& row : rows) {
        const QStringList fields = row.mid(1).chopped(1).split(u"\",\""_s);
        if (row.startsWith(u"\"account\""))
            continue;
        ASSERT_EQ(fields.size(), 3) << qPrintable(row);
        add(balances[{fields[0].toStdString(), fields[1].toStdString()}],
            Decimal::parse(fields[2]).value());
    }
    dropZeros(balances);
    const TrialBalance expected = trialBalance(readLedgerJournal(journal)->book);
    EXPECT_EQ(balances, expected) << shown(balances) << shown(expected);
}

TEST(LedgerJournalWriter, RefusesNamesThatNoJournalCanHold)
{
    ForeignBook book = awkwardBook();
    for (const QString& name : {u"(Virtual)"_s, u"assert 1"_s, u"check"_s, u""_s}) {
        book.accounts[0].path = {name};
        const auto journal = writeLedgerJournal(book);
        ASSERT_FALSE(journal) << qPrintable(name);
        EXPECT_EQ(journal.error().code, &errors::bookNotWritable);
    }

    book = awkwardBook();
    book.commodities[0].code = u"a\"b"_s;
    const auto quotedCode = writeLedgerJournal(book);
    ASSERT_FALSE(quotedCode);
    EXPECT_EQ(quotedCode.error().code, &errors::bookNotWritable);
}

} // namespace
} // namespace tandem::formats::test
