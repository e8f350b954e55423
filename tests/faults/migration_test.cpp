#include "base/check.h"
#include "data/dialect.h"
#include "data/errors.h"
#include "data/migrator.h"
#include "data/sqlite_driver.h"
#include "fault_bench.h"
#include "support/raw_sql.h"

#include <QDir>
#include <QFile>

#include <map>

namespace tandem::faults {
namespace {

using namespace Qt::StringLiterals;

/// Books of the schema before the newest, as an earlier Tandem left them.
class MigrationTest : public FaultBench {
protected:
    void SetUp() override
    {
        FaultBench::SetUp();
        if (IsSkipped())
            return;
        {
            const auto fresh = Database::open(DatabaseConfig::at(books()));
            ASSERT_TRUE(fresh);
            m_newFingerprint = fingerprintOf(**fresh);
        }
        makeOldBooks();
        QFile file(path(u"old.tandem"_s));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        m_old = file.readAll();
    }

    void renewOld()
    {
        QDir(path(u"books"_s)).removeRecursively();
        ASSERT_TRUE(QDir().mkpath(path(u"books"_s)));
        QFile file(books());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(m_old);
    }

    /// "old", "new", or what is wrong with books that a broken migration left.
    QString stateOfBooks() const
    {
        const auto opened = Database::open(
            {.dialect = Dialect::Sqlite, .location = books(), .access = SqliteAccess::Read});
        if (!opened)
            return opened.error().code == &errors::olderFile
                       ? u"old"_s
                       : opened.error().text() + opened.error().detail;
        if (fingerprintOf(**opened) != m_newFingerprint)
            return u"neither old nor new"_s;
        return u"new"_s;
    }

    /// Opening once more brings the books up to date, with everything that was in them.
    void expectNewAfterOpening() const
    {
        const auto opened = Database::open(DatabaseConfig::at(books()));
        ASSERT_TRUE(opened) << qPrintable(opened.error().text() + opened.error().detail);
        EXPECT_EQ(fingerprintOf(**opened), m_newFingerprint);
        int found = 0;
        ASSERT_TRUE((*opened)->eachOf(u"SELECT value FROM setting WHERE name = 'witness'"_s, {},
                                      [&](const Row& row) {
                                          EXPECT_EQ(row.text("value"), u"kept"_s);
                                          ++found;
                                      }));
        EXPECT_EQ(found, 1);
    }

private:
    static QString fingerprintOf(Database& database)
    {
        const auto fingerprint = schemaFingerprint(database);
        require(fingerprint.has_value(), "the schema can be read");
        return *fingerprint;
    }

    void makeOldBooks()
    {
        auto opened = SqliteDriver::open(path(u"old.tandem"_s), SqliteAccess::Create, {});
        ASSERT_TRUE(opened);
        Driver& driver = **opened;
        QStringList steps{u"BEGIN"_s,
                          expandTypes(u"CREATE TABLE schema_migration (id {id}, name {text} UNIQUE,"
                                      " checksum {text}) {strict}"_s,
                                      Dialect::Sqlite)};
        const Migration& newest = migrations().back();
        for (const Migration& migration : migrations()) {
            if (migration.version == newest.version)
                break;
            steps += migrationStatements(migration.source, Dialect::Sqlite);
            steps +=
                u"INSERT INTO schema_migration VALUES (%1, '%2', '%3')"_s.arg(migration.version)
                    .arg(migration.name, migration.checksum);
            steps += u"PRAGMA user_version = %1"_s.arg(migration.version);
        }
        steps += u"INSERT INTO setting (id, name, value) VALUES (1, 'witness', 'kept')"_s;
        steps += u"COMMIT"_s;
        for (const QString& step : steps) {
            const auto done = driver.run(step);
            ASSERT_TRUE(done) << qPrintable(step + done.error().detail);
        }
        ASSERT_TRUE(driver.checkpoint());
    }

    QString m_newFingerprint;
    QByteArray m_old;
};

TEST_F(MigrationTest, BrokenAtAnyCallLeavesTheOldBooksOrTheNew)
{
    const QStringList open{u"open"_s, books()};
    std::map<QString, int> states;
    for (const char* const kind : {"write", "sync", "truncate", "unlink", "rename", "open"}) {
        renewOld();
        const QString calls = QString::fromLatin1(kind);
        const int count = countOf(calls, open);
        for (const QString& deed : {u"KILL"_s, u"TORN"_s, u"EIO"_s, u"ENOSPC"_s})
            for (const int at : spread(count, shortOrFull(2, 10'000))) {
                SCOPED_TRACE(qPrintable(u"%1 %2 %3"_s.arg(calls).arg(at).arg(deed)));
                renewOld();
                const Ending broken =
                    postingWith({.calls = calls, .at = at, .hits = 1, .deed = deed}, open);
                EXPECT_TRUE(broken.wasKilled || isDocumented(broken.exitCode))
                    << qPrintable(broken.error);
                const QString state = stateOfBooks();
                EXPECT_TRUE(state == u"old"_s || state == u"new"_s) << qPrintable(state);
                ++states[state];
                expectNewAfterOpening();
            }
    }
    std::printf("broken migrations: old=%d new=%d\n", states[u"old"_s], states[u"new"_s]);
    EXPECT_GT(states[u"old"_s], 0);
    EXPECT_GT(states[u"new"_s], 0);
}

} // namespace
} // namespace tandem::faults
