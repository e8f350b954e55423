#include "formats/beancount.h"
#include "formats/datev_import.h"
#include "formats/gnucash.h"
#include "imported_books.h"
#include "reports/control_accounts.h"
#include "support/shared_data.h"
#include "workflows/export_books.h"
#include "workflows/import_errors.h"
#include "workflows/pack_zip.h"
#include "workflows/read_book.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTemporaryFile>

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;

/// What `what` writes: the bytes of each file.
Result<std::map<QString, QByteArray>> written(ImportedBooks& at, const BookExport& what)
{
    std::map<QString, QByteArray> files;
    TANDEM_CHECK(exportBooks(at.office, *at.database, what, u"out"_s,
                             [&](const QString& file, const QByteArray& bytes) -> Result<> {
                                 files[file] += bytes;
                                 return {};
                             },
                             {}));
    return files;
}

QByteArray writtenFile(ImportedBooks& at, const BookExport& what)
{
    const auto files = written(at, what);
    EXPECT_TRUE(files) << qPrintable(files.error().text() + files.error().detail);
    return files ? files->begin()->second : QByteArray();
}

BookExport yearOf(BookFormat format, int year)
{
    return {.format = format, .from = QDate(year, 1, 1), .to = QDate(year, 12, 31)};
}

BookFiles datevSamples(const QString& folder)
{
    BookFiles files;
    for (const char* name : {"Buchungsstapel", "Kontenbeschriftungen", "Stammdaten"})
        files.push_back(
            {.name = QString::fromLatin1(name),
             .bytes = test::bytesOf(
                 folder + u"/accounting/datev/EXTF_%1.csv"_s.arg(QLatin1StringView(name)))});
    return files;
}

/// Books in euros with entries of two years, one of them in dollars.
std::unique_ptr<ImportedBooks> twoYearsOfEntries()
{
    auto at = std::make_unique<ImportedBooks>(u"EUR"_s);
    const QByteArray journal = "2024-01-01 open Expenses:Office\n2024-01-01 open Assets:Bank\n"
                               "2024-01-01 open Income:Sales\n2024-01-01 open Expenses:Rent\n"
                               "2024-12-31 * \"Paper\"\n"
                               "  Expenses:Office  120.00 EUR\n  Assets:Bank  -120.00 EUR\n"
                               "2025-03-01 * \"Sale\"\n"
                               "  Assets:Bank  100.00 USD @@ 91.97 EUR\n"
                               "  Income:Sales  -91.97 EUR\n"
                               "2025-04-01 * \"Rent\"\n"
                               "  Expenses:Rent  50.00 EUR\n  Assets:Bank  -50.00 EUR\n";
    const auto read = formats::readBeancount(journal);
    require(read.has_value(), read ? "" : qPrintable(read.error().text()));
    const auto done = importBook(at->office, read->book, QByteArray(32, 'b'), ImportMode::Save);
    require(done.has_value(), done ? "" : qPrintable(done.error().text() + done.error().detail));
    return at;
}

TEST(ExportBooks, GivesTheBookingsOfTheDatevSampleBack)
{
    TANDEM_NEED_SHARED_DATA(folder);
    ImportedBooks at(u"EUR"_s);
    const auto read =
        readBook(at.office, FileKind::Datev, datevSamples(folder), {.chart = u"skr03"_s});
    ASSERT_TRUE(read) << qPrintable(read.error().text());
    const auto done = importBook(at.office, read->book, read->source, ImportMode::Save);
    ASSERT_TRUE(done) << qPrintable(done.error().text() + done.error().detail);
    BookExport what = yearOf(BookFormat::Datev, 2018);
    what.datev.chart = u"skr03"_s;

    const auto file = formats::readDatevFile(writtenFile(at, what));

    ASSERT_TRUE(file) << qPrintable(file.error().text());
    const auto sample = formats::readDatevFile(datevSamples(folder).front().bytes);
    ASSERT_TRUE(sample);
    EXPECT_EQ(file->rows, sample->rows);
    EXPECT_EQ(file->columns, sample->columns);
}

TEST(ExportBooks, BringsForwardWhatStoodAndLeavesNothingUnbalancedInTheFec)
{
    const auto at = twoYearsOfEntries();

    const auto files = written(*at, yearOf(BookFormat::Fec, 2024));

    ASSERT_TRUE(files) << qPrintable(files.error().text());
    const QList<QByteArray> rows = files->begin()->second.trimmed().split('\n');
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[1].split('\t').size(), 18);
    EXPECT_TRUE(rows[1].contains("\t20241231\t")) << rows[1].constData();
    EXPECT_TRUE(rows[1].contains("\t120,00\t0,00\t")) << rows[1].constData();
}

TEST(ExportBooks, WritesBeancountThatReadsBackToTheSameBalances)
{
    const auto at = twoYearsOfEntries();

    const QByteArray journal = writtenFile(*at, {.format = BookFormat::Beancount});

    const auto read = formats::readBeancount(journal);
    ASSERT_TRUE(read) << qPrintable(read.error().text()) << journal.constData();
    ImportedBooks other(u"EUR"_s);
    const auto done = importBook(other.office, read->book, QByteArray(32, 'c'), ImportMode::Save);
    ASSERT_TRUE(done) << qPrintable(done.error().text() + done.error().detail);
    EXPECT_EQ(other.balances(), at->balances());
}

TEST(ExportBooks, WritesAnAuditFileWithEveryEntryAndItsTotals)
{
    const auto at = twoYearsOfEntries();

    const QByteArray xml = writtenFile(*at, yearOf(BookFormat::SafT, 2025));

    EXPECT_TRUE(xml.contains("<NumberOfEntries>2</NumberOfEntries>")) << xml.constData();
    EXPECT_TRUE(xml.contains("<TotalDebit>141.97</TotalDebit>")) << xml.constData();
    EXPECT_TRUE(xml.contains("<CurrencyAmount>100.00</CurrencyAmount>"));
    EXPECT_TRUE(xml.contains("<OpeningCreditBalance>120.00</OpeningCreditBalance>"));
}

/// What xmllint says against the schema; empty if the file is as it should be.
QString schemaFlaws(const QByteArray& xml)
{
    QTemporaryFile file;
    require(file.open() && file.write(xml) == xml.size() && file.flush(), "a file can be written");
    QProcess lint;
    lint.start(u"xmllint"_s, {u"--noout"_s, u"--schema"_s,
                              QStringLiteral(TANDEM_SOURCE_DIR "/tests/corpus/saft/audit_file.xsd"),
                              file.fileName()});
    require(lint.waitForFinished(), "xmllint ends");
    return lint.exitCode() == 0 ? QString() : QString::fromUtf8(lint.readAllStandardError());
}

TEST(ExportBooks, WriteAuditFilesAsTheSchemaOfTheOecdAsks)
{
    if (QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
        GTEST_SKIP() << "xmllint is not there: libxml2-utils";
    const auto at = twoYearsOfEntries();
    const QByteArray plain = writtenFile(*at, yearOf(BookFormat::SafT, 2025));
    EXPECT_EQ(schemaFlaws(plain).toStdString(), "");
    EXPECT_NE(
        schemaFlaws(QByteArray(plain).replace("<City>", "<Town>").replace("</City>", "</Town>")),
        QString());

    // Customers, suppliers, and names longer than the schema has room for.
    ImportedBooks other(u"EUR"_s);
    QFile book(QStringLiteral(TANDEM_SOURCE_DIR "/tests/corpus/gnucash/business-packed.gnucash"));
    ASSERT_TRUE(book.open(QIODevice::ReadOnly));
    auto read = formats::readGnucash(book.readAll(), formats::OnUnsupported::Refuse, u"EUR"_s);
    ASSERT_TRUE(read);
    read->book.parties.front().name = QString(300, u'x');
    read->book.entries.front().description = QString(600, u'<');
    ASSERT_TRUE(importBook(other.office, read->book, QByteArray(32, 'g'), ImportMode::Save));
    const QByteArray business = writtenFile(other, yearOf(BookFormat::SafT, 2025));
    EXPECT_TRUE(business.contains("<CustomerID>C-000001</CustomerID>"));
    EXPECT_TRUE(business.contains("<SupplierID>V-000001</SupplierID>"));
    EXPECT_EQ(schemaFlaws(business).toStdString(), "");
}

TEST(ExportBooks, ArePacksThatProveThemselvesAndNoticeEveryChange)
{
    const auto at = twoYearsOfEntries();
    const auto files = written(*at, {.format = BookFormat::Pack});
    ASSERT_TRUE(files) << qPrintable(files.error().text() + files.error().detail);
    QTemporaryDir folder;
    for (const auto& [name, bytes] : *files) {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    const auto found = verifyPack(folder.path());

    ASSERT_TRUE(found) << qPrintable(found.error().text());
    EXPECT_EQ(found->files + 1, static_cast<int>(files->size()));
    EXPECT_GT(found->rows, 20);
    QFile lines(folder.filePath(u"tables/entry_line.csv"_s));
    ASSERT_TRUE(lines.open(QIODevice::Append));
    lines.write("\r\n");
    lines.close();
    EXPECT_EQ(verifyPack(folder.path()).error().code, &errors::packFileWrong);
}

TEST(ExportBooks, ComeBackFromAPackInOneZipFile)
{
    ImportedBooks at(u"EUR"_s);
    QFile book(QStringLiteral(TANDEM_SOURCE_DIR "/tests/corpus/gnucash/business-packed.gnucash"));
    ASSERT_TRUE(book.open(QIODevice::ReadOnly));
    const auto read =
        formats::readGnucash(book.readAll(), formats::OnUnsupported::Refuse, u"EUR"_s);
    ASSERT_TRUE(read);
    ASSERT_TRUE(importBook(at.office, read->book, QByteArray(32, 'g'), ImportMode::Save));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"pack.zip"_s);
    PackZip zip(path);
    ASSERT_TRUE(zip.begin());
    EXPECT_FALSE(QFile::exists(path)) << "it is there whole or not at all";
    ASSERT_TRUE(exportBooks(
        at.office, *at.database, {.format = BookFormat::PackZip}, u"pack.zip"_s,
        [&](const QString& file, const QByteArray& bytes) { return zip.write(file, bytes); }, {}));
    ASSERT_TRUE(zip.commit());
    const auto found = verifyPack(path);
    ASSERT_TRUE(found) << qPrintable(found.error().text());
    QFile pack(path);
    ASSERT_TRUE(pack.open(QIODevice::ReadOnly));
    const QByteArray bytes = pack.readAll();

    ImportedBooks other(u"EUR"_s);
    const BookFiles files{{.name = u"pack.zip"_s, .bytes = bytes}};
    const auto back = readBook(other.office, FileKind::OpenPack, files, {});
    ASSERT_TRUE(back) << qPrintable(back.error().text());
    const auto done = importBook(other.office, back->book, back->source, ImportMode::Save);

    ASSERT_TRUE(done) << qPrintable(done.error().text() + done.error().detail);
    EXPECT_EQ(other.balances(), at.balances());
    const auto open = u"SELECT CAST(COALESCE(SUM(open_minor), 0) AS BIGINT) FROM open_item"_s;
    EXPECT_EQ(other.number(open), at.number(open));
    EXPECT_NE(other.number(open), 0);
    other.look([](Reader& books) -> Result<int> {
        TANDEM_CHECK(reports::proveControlAccounts(
            books, [](const Finding& finding) { ADD_FAILURE() << qPrintable(finding.what); }));
        return 0;
    });
    QByteArray damaged = bytes;
    damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 1);
    EXPECT_FALSE(readBook(other.office, FileKind::OpenPack,
                          {{.name = u"pack.zip"_s, .bytes = damaged}}, {}));
}

TEST(ExportBooks, AreNotedInTheBooks)
{
    const auto at = twoYearsOfEntries();
    const QByteArray xml = writtenFile(*at, yearOf(BookFormat::SafT, 2025));

    const auto noted = at->look([](Reader& books) { return ledger::bookExports(books, 10); });

    ASSERT_EQ(noted.size(), 1u);
    EXPECT_EQ(noted[0].format, u"saf-t"_s);
    EXPECT_EQ(noted[0].from, QDate(2025, 1, 1));
    EXPECT_EQ(noted[0].byteCount, xml.size());
    EXPECT_EQ(noted[0].sha256, QCryptographicHash::hash(xml, QCryptographicHash::Sha256));
}

TEST(AccountMapping, SendsAccountsWhereTheTableSaysAndProvesIt)
{
    ImportedBooks at(u"EUR"_s);
    const QByteArray iif = "!ACCNT\tNAME\tACCNTTYPE\nACCNT\tChecking\tBANK\nACCNT\tRent\tEXP\n"
                           "!TRNS\tTRNSTYPE\tDATE\tACCNT\tAMOUNT\n!SPL\tTRNSTYPE\tDATE\tACCNT\t"
                           "AMOUNT\n!ENDTRNS\nTRNS\tCHECK\t3/31/2025\tChecking\t-50.00\n"
                           "SPL\tCHECK\t3/31/2025\tRent\t50.00\nENDTRNS\n";
    const auto read = readBook(at.office, FileKind::Iif, {{.name = u"a.iif"_s, .bytes = iif}}, {});
    ASSERT_TRUE(read) << qPrintable(read.error().text());
    const auto proposed =
        at.look([&](Reader& books) { return proposeAccounts(books, read->book); });
    ASSERT_EQ(proposed.size(), 2u);
    EXPECT_EQ(proposed[0].match, AccountMatch::New);
    QByteArray table = accountTable(proposed);
    table.replace("Checking,Checking,Checking,asset", "Checking,1200,Bank,asset");
    const auto choices = readAccountTable(table);
    ASSERT_TRUE(choices) << qPrintable(choices.error().text());

    const auto done = importBook(at.office, read->book, read->source, ImportMode::Save, *choices);

    ASSERT_TRUE(done) << qPrintable(done.error().text() + done.error().detail);
    EXPECT_EQ(at.balances(), (BalanceTable{{{"1200", "EUR"}, "-50"}, {{"Rent", "EUR"}, "50"}}));
    ASSERT_EQ(done->proof.size(), 2u);
    EXPECT_EQ(done->proof[0].code, u"1200"_s);
    EXPECT_EQ(done->proof[0].ofFile, done->proof[0].ofBooks);
}

TEST(AccountMapping, RefusesTablesThatDoNotSayWhatTheyMean)
{
    EXPECT_EQ(readAccountTable("account,code,type\na,1,treasure\n").error().code,
              &errors::accountTypeUnknown);
    EXPECT_EQ(readAccountTable("account,code\na,1\na,2\n").error().code, &errors::accountTwice);
}

} // namespace
} // namespace tandem::workflows
