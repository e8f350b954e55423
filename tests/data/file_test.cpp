#include "base/check.h"
#include "data/backup.h"
#include "data/errors.h"
#include "data/migrator.h"
#include "data/sqlite_file.h"
#include "support/raw_sql.h"
#include "support/shared_data.h"
#include "support/test_database.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

namespace tandem {
namespace {

using namespace Qt::StringLiterals;

class CompanyFile : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (test::wantedDialect() != Dialect::Sqlite)
            GTEST_SKIP() << "company files are SQLite's";
    }
    QString path(const QString& name) const { return folder.filePath(name); }
    Result<std::unique_ptr<Database>> open(const QString& name, SqliteAccess access) const
    {
        return Database::open(
            {.dialect = Dialect::Sqlite, .location = path(name), .access = access});
    }
    static QByteArray bytesOf(const QString& file)
    {
        QFile in(file);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }

    QTemporaryDir folder;
};

TEST_F(CompanyFile, BearsItsMarkAndVersionInItsFirstBytesWhileItIsOpen)
{
    const auto made = open(u"a.tandem"_s, SqliteAccess::Create);
    ASSERT_TRUE(made) << qPrintable(made.error().detail);

    const QByteArray bytes = bytesOf(path(u"a.tandem"_s));

    EXPECT_EQ(qFromBigEndian<quint32>(bytes.constData() + 68), companyFileId);
    EXPECT_EQ(qFromBigEndian<qint32>(bytes.constData() + 60), newestSchemaVersion());
    EXPECT_EQ(QFile::permissions(path(u"a.tandem"_s)) & QFileDevice::ReadOther,
              QFileDevice::Permissions());
}

TEST_F(CompanyFile, IsOpenedAgainForWritingAndForReading)
{
    ASSERT_TRUE(open(u"a.tandem"_s, SqliteAccess::Create));

    EXPECT_TRUE(open(u"a.tandem"_s, SqliteAccess::Write));
    const auto reading = open(u"a.tandem"_s, SqliteAccess::Read);
    ASSERT_TRUE(reading);
    EXPECT_FALSE(test::rawSql(**reading, u"UPDATE pen SET next_key = 5"_s));
}

TEST_F(CompanyFile, IsNotMadeOverAnother)
{
    ASSERT_TRUE(open(u"a.tandem"_s, SqliteAccess::Create));

    const auto again = open(u"a.tandem"_s, SqliteAccess::Create);
    const auto missing = open(u"b.tandem"_s, SqliteAccess::Write);

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::fileExists);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, &errors::fileNotFound);
    EXPECT_FALSE(QFile::exists(path(u"b.tandem"_s)));
}

TEST_F(CompanyFile, OfANewerTandemIsRefused)
{
    ASSERT_TRUE(open(u"a.tandem"_s, SqliteAccess::Create));
    QFile file(path(u"a.tandem"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(60);
    file.write(QByteArray("\0\0\x27\x0f", 4));
    file.close();

    const auto opened = open(u"a.tandem"_s, SqliteAccess::Write);

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, &errors::newerFile);
}

TEST_F(CompanyFile, OfAnotherProgramIsRefusedAndLeftUntouched)
{
    QFile text(path(u"text.tandem"_s));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(5'000, 'x'));
    text.close();
    QFile::link(path(u"text.tandem"_s), path(u"link.tandem"_s));
    const QByteArray before = bytesOf(path(u"text.tandem"_s));

    for (const QString& name : {u"text.tandem"_s, u"link.tandem"_s}) {
        const auto opened = open(name, SqliteAccess::Write);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, &errors::foreignFile) << qPrintable(name);
    }
    EXPECT_EQ(bytesOf(path(u"text.tandem"_s)), before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

TEST_F(CompanyFile, IsNeverMadeOfTheBrokenDatabasesOthersFound)
{
    TANDEM_NEED_SHARED_DATA(shared);
    QDirIterator files(shared + u"/bad/sqlite"_s, QDir::Files);
    int tried = 0;
    while (files.hasNext()) {
        const QString original = files.next();
        const QString name = QFileInfo(original).fileName();
        ASSERT_TRUE(QFile::copy(original, path(name)));
        QFile::setPermissions(path(name), QFileDevice::ReadOwner | QFileDevice::WriteOwner);

        const auto opened = open(name, SqliteAccess::Write);

        ASSERT_FALSE(opened) << qPrintable(name);
        EXPECT_EQ(opened.error().code, &errors::foreignFile) << qPrintable(name);
        EXPECT_EQ(bytesOf(path(name)), bytesOf(original)) << qPrintable(name);
        ++tried;
    }
    EXPECT_GT(tried, 0);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), tried); // no logs, no pens
}

TEST_F(CompanyFile, OfAnEarlierSchemaIsBackedUpBeforeItIsChanged)
{
    {
        const auto made = open(u"a.tandem"_s, SqliteAccess::Create);
        ASSERT_TRUE(made);
        // As if this program's newest migration had not been applied yet, and did nothing new.
        ASSERT_TRUE(test::rawSql(**made, u"DELETE FROM schema_migration WHERE id > 1"_s));
        ASSERT_TRUE((*made)->driver().checkpoint());
    }

    const auto reading = open(u"a.tandem"_s, SqliteAccess::Read);
    const auto opened = open(u"a.tandem"_s, SqliteAccess::Write);

    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().code, &errors::olderFile);
    EXPECT_FALSE(opened); // its tables are there already: the migration fails and is undone
    EXPECT_TRUE(checkCompanyFile(path(u"a.tandem.before-schema-2.backup-1"_s)));
}

TEST_F(CompanyFile, IsWrittenByOneProgramAtATime)
{
    const auto made = open(u"a.tandem"_s, SqliteAccess::Create);
    ASSERT_TRUE(made);
    int ready[2];
    int done[2];
    ASSERT_EQ(::pipe(ready) + ::pipe(done), 0);
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) { // another program takes the pen and keeps it until it is told to go
        PenLock pen(path(u"a.tandem"_s));
        const bool isTaken = pen.take(1'000).has_value();
        char byte = isTaken ? 'y' : 'n';
        (void)!::write(ready[1], &byte, 1);
        (void)!::read(done[0], &byte, 1);
        ::_exit(0);
    }
    char byte = 'n';
    ASSERT_EQ(::read(ready[0], &byte, 1), 1);
    ASSERT_EQ(byte, 'y');

    PenLock pen(path(u"a.tandem"_s));
    const auto refused = pen.take(50);
    ASSERT_EQ(::write(done[1], &byte, 1), 1);
    ::waitpid(child, nullptr, 0);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, &errors::databaseBusy);
    EXPECT_TRUE(refused.error().arguments.front().contains(u"process"_s));
    EXPECT_TRUE(pen.take(1'000)); // its lock went with it
}

TEST_F(CompanyFile, GivesATurnToWhoWaitsWhileAnotherWritesWithoutPause)
{
    const QString file = path(u"a.tandem"_s);
    std::atomic<int> turns{0};
    std::atomic<bool> isEnough{false};
    std::thread busy([&] {
        PenLock pen(file);
        while (!isEnough && pen.take(5'000)) {
            std::this_thread::sleep_for(std::chrono::milliseconds(3));
            pen.giveBack();
            ++turns;
        }
    });
    while (turns < 3)
        std::this_thread::yield();

    PenLock pen(file);
    const int turnsBefore = turns;
    const auto taken = pen.take(3'000);
    const int turnsWaited = turns - turnsBefore;
    pen.giveBack();
    isEnough = true;
    busy.join();

    EXPECT_TRUE(taken);
    EXPECT_LE(turnsWaited, 20);
}

} // namespace
} // namespace tandem
