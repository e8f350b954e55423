#include "data/backup.h"
#include "data/durable_file.h"
#include "data/errors.h"
#include "data/locked_file.h"
#include "data/migrator.h"
#include "data/move.h"
#include "data/schema.h"
#include "office/attachments.h"
#include "office/notes.h"
#include "office/search.h"
#include "office/verify.h"
#include "support/raw_sql.h"
#include "support/test_office.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tandem {
namespace {

using namespace Qt::StringLiterals;

/// Books with rows of every kind of value, on the database the run asks for.
class MoveTest : public ::testing::Test {
protected:
    MoveTest()
    {
        at.arrange([](UnitOfWork& work) -> Result<> {
            const Subject party{u"party"_s, 5};
            TANDEM_CHECK(attach(work, party, u"a.bin"_s, {}, QByteArray("\0\1\xff", 3)));
            for (int i = 0; i < 1'500; ++i) // more than one portion
                TANDEM_CHECK(addNote(work, party, u"Ünï \\ \"%1\" 𝄞"_s.arg(i)));
            return indexForSearch(work, party, u"Alder"_s, {});
        });
    }
    Database& books() { return *at.database; }

    std::unique_ptr<Database> newFile(const QString& name)
    {
        auto made = Database::open({.dialect = Dialect::Sqlite,
                                    .location = folder.filePath(name),
                                    .access = SqliteAccess::Create});
        require(made.has_value(), "a company file can be made");
        return std::move(*made);
    }
    static QStringList contents(Database& database)
    {
        QStringList all;
        for (const QString& table : tableCovers().keys()) {
            const auto content = tableContent(database, table);
            require(content.has_value(), "a table can be read");
            all += table + u' ' + QString::number(content->rowCount) + u' ' + content->contentHash;
        }
        return all;
    }

    test::TestOffice at;
    QTemporaryDir folder;
};

TEST_F(MoveTest, TakesEveryRowToAFileAndBackUnchanged)
{
    const auto file = newFile(u"moved.tandem"_s);

    const auto there = moveBooks(books(), *file);
    ASSERT_TRUE(there) << qPrintable(there.error().detail);
    const auto back = test::openEmptyBooks();
    const auto returned = moveBooks(*file, *back);

    ASSERT_TRUE(returned) << qPrintable(returned.error().detail);
    EXPECT_EQ(contents(books()), contents(*file));
    EXPECT_EQ(contents(books()), contents(*back));
    Office office(*back, at.clock, at.random, at.back.session());
    const auto verified = verify(office, *back, Depth::Full, {});
    ASSERT_TRUE(verified);
    EXPECT_TRUE(verified->findings.empty());
    const auto found = office.read(View{"test.all", Permission::AuditRead, ""},
                                   [](Reader& reader) { return search(reader, u"ald"_s, 5); });
    ASSERT_TRUE(found);
    EXPECT_EQ(found->size(), 1U);
}

// A large table takes minutes to read on one side, while the other waits in its transaction.
TEST_F(MoveTest, IsNotCutOffByTheServerForWaiting)
{
    if (books().dialect() != Dialect::Postgresql)
        GTEST_SKIP() << "SQLite cuts nobody off";
    const auto file = newFile(u"moved.tandem"_s);
    const auto target = test::openEmptyBooks();
    QSet<QString> limits;
    const auto note = [&limits](Database& server) {
        return server.eachOf(
            u"SELECT current_setting('idle_in_transaction_session_timeout') AS one"_s, {},
            [&](const Row& row) { limits.insert(row.text("one")); });
    };

    ASSERT_TRUE(moveBooks(books(), *file, [&](auto...) { return note(books()); }));
    ASSERT_TRUE(moveBooks(*file, *target, [&](auto...) { return note(*target); }));

    EXPECT_EQ(limits, QSet<QString>{u"0"_s});
    ASSERT_TRUE(note(books()));
    ASSERT_TRUE(note(*target));
    EXPECT_EQ(limits, (QSet<QString>{u"0"_s, u"30s"_s})) << "afterwards it holds again";
}

TEST_F(MoveTest, LeavesBooksThatHoldACompanyAsTheyAre)
{
    test::TestOffice other;
    const QStringList before = contents(*other.database);

    const auto moved = moveBooks(books(), *other.database);

    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().code, &errors::targetNotEmpty);
    EXPECT_EQ(contents(*other.database), before);
}

TEST_F(MoveTest, LeavesTheRulesOfTheTargetInForce)
{
    const auto file = newFile(u"moved.tandem"_s);
    ASSERT_TRUE(moveBooks(books(), *file));

    EXPECT_FALSE(test::rawSql(*file, u"DELETE FROM audit"_s));
    EXPECT_FALSE(test::rawSql(*file, u"INSERT INTO user_role (id, user_id, role_id) "
                                     "VALUES (1, 1, 1)"_s));
}

TEST_F(MoveTest, BacksUpIntoACheckedFileWhileTheBooksAreOpen)
{
    const QString target = folder.filePath(u"copy.tandem"_s);

    const auto made = backupBooks(books(), target);
    const auto again = backupBooks(books(), target);

    ASSERT_TRUE(made) << qPrintable(made.error().detail);
    EXPECT_GT(made->sizeBytes, 0);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, &errors::fileExists);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"copy.tandem"_s});
    const auto copy = Database::open(
        {.dialect = Dialect::Sqlite, .location = target, .access = SqliteAccess::Read});
    ASSERT_TRUE(copy) << qPrintable(copy.error().detail);
    EXPECT_EQ(contents(**copy), contents(books()));
}

TEST_F(MoveTest, RestoresABackupAndKeepsWhatWasThere)
{
    const QString backup = folder.filePath(u"copy.tandem"_s);
    const QString target = folder.filePath(u"work.tandem"_s);
    ASSERT_TRUE(backupBooks(books(), backup));
    newFile(u"work.tandem"_s);

    const auto replaced = restoreBackup(backup, target);

    ASSERT_TRUE(replaced) << qPrintable(replaced.error().detail);
    EXPECT_EQ(*replaced, target + u".replaced-1"_s);
    const auto restored = Database::open(DatabaseConfig::at(target));
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    EXPECT_EQ(contents(**restored), contents(books()));
    EXPECT_TRUE(checkCompanyFile(*replaced));
}

TEST_F(MoveTest, RefusesToRestoreADamagedBackup)
{
    const QString backup = folder.filePath(u"copy.tandem"_s);
    const QString target = folder.filePath(u"work.tandem"_s);
    ASSERT_TRUE(backupBooks(books(), backup));
    newFile(u"work.tandem"_s);
    QFile file(backup);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write(QByteArray(20'000, '\x5a'));
    file.close();

    const auto replaced = restoreBackup(backup, target);

    ASSERT_FALSE(replaced);
    EXPECT_EQ(replaced.error().code, &errors::damagedFile);
    EXPECT_TRUE(Database::open(DatabaseConfig::at(target)));
}

TEST_F(MoveTest, LocksABackupWithAPassphrase)
{
    const QString backup = folder.filePath(u"copy.tandem"_s);
    const QString locked = folder.filePath(u"copy.locked"_s);
    const QString opened = folder.filePath(u"again.tandem"_s);
    ASSERT_TRUE(backupBooks(books(), backup));

    ASSERT_TRUE(lockFile(backup, locked, u"open sesame please"_s));
    const auto wrong = unlockFile(locked, opened, u"open barley please"_s);
    EXPECT_FALSE(QFile::exists(opened));
    const auto right = unlockFile(locked, opened, u"open sesame please"_s);

    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, &errors::passphraseWrong);
    ASSERT_TRUE(right);
    EXPECT_EQ(fileHash(backup).value(), fileHash(opened).value());
    QFile bytes(locked);
    ASSERT_TRUE(bytes.open(QIODevice::ReadOnly));
    EXPECT_FALSE(bytes.readAll().contains("SQLite format"));
    bytes.close();
    ASSERT_TRUE(bytes.resize(bytes.size() - 30)); // a tail that was cut off is noticed
    QFile::remove(opened);
    EXPECT_FALSE(unlockFile(locked, opened, u"open sesame please"_s));
    EXPECT_FALSE(QFile::exists(opened));
}

} // namespace
} // namespace tandem
